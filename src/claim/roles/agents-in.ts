import type { Site } from '../cues/cue.ts'
import { agentMeant, subjectMeant } from '../syntax/anaphora/left-open.ts'
import type { Clause } from '../syntax/clause.ts'
import { isInForefield } from '../syntax/is-in-forefield.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'
import { actorAround } from './bracketed-whole.ts'
import { type Found, found } from './found.ts'
import { isPassive } from './is-passive.ts'
import { namedAfter } from './named-after.ts'
import { pairedDoer } from './paired-name.ts'

/** Who does what the clause tells: its subject, or "von/durch" in the passive. */
export function agentsIn(site: Site): Found[] {
  const { clause, phrase } = site
  if (!isPassive(clause))
    return found(
      pairedDoer(site) ?? functionsOf(clause).subject ?? subjectMeant(site) ?? actorAround(site),
      'subject of the clause',
    )
  return [
    ...namedAfter(clause, ['von', 'durch'], phrase, 'agent of the passive').filter(
      ({ unit }) => !isOfNounBefore(unit, clause),
    ),
    ...found(agentMeant(site), 'who acts in the sentence before'),
  ]
}

/** "Die Übernahme von Y durch X ist besiegelt": a noun's own before the verb, not who does what the verb says. */
const isOfNounBefore = (unit: Unit, clause: Clause): boolean =>
  clause.phrases.some(
    (phrase) => phrase.head === unit && phrase.governor?.head.kind === 'noun' && isInForefield(phrase, clause),
  )

import { movingOverVerbs } from '../../../lexicon/de/verbs/changing-hands.ts'
import type { Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause } from '../../syntax/clause.ts'
import { goesToOwner } from '../../syntax/goes-to-owner.ts'

const DEALS: ReadonlySet<string> = new Set(['deal', 'acquire', 'sell'])

/** "200 Mitarbeiter werden von Nordwind übernommen", "kommen bei Nordwind unter", "sind vom Verkauf betroffen": staff that goes from one who is not named to another who is. */
export const movesOver = ({ clause }: Site): boolean =>
  (clause.verb !== null && movingOverVerbs.has(clause.verb.lemma) && isTakenByNamed(clause) && !goesToOwner(clause)) ||
  (clause.verb?.lemma === 'betreffen' &&
    clause.phrases.some(({ head, preposition }) => preposition === 'von' && head.classes.some((id) => DEALS.has(id))))

/** By somebody with a name: who takes them over is not whose they are. */
const isTakenByNamed = ({ verb, phrases }: Clause): boolean => {
  const to = verb?.lemma === 'übernehmen' ? BY : TO
  return (
    (verb?.lemma !== 'übernehmen' || verb.passive) &&
    phrases.some(
      ({ head, preposition, governor }) =>
        to.has(preposition) && fits('company', head.mention) && governor?.head.figure === undefined,
    )
  )
}
const BY: ReadonlySet<string> = new Set(['von', 'durch'])
const TO: ReadonlySet<string> = new Set(['zu', 'bei', 'in', 'an', 'auf'])

import type { Site } from '../cues/cue.ts'
import { subjectMeant } from '../syntax/anaphora/left-open.ts'
import { pointsToPart } from '../syntax/anaphora/part-meant.ts'
import { changesHands } from '../syntax/changes-hands.ts'
import type { Clause } from '../syntax/clause.ts'
import { functionsOf } from '../syntax/who.ts'
import { type Found, found } from './found.ts'

/** The subject of what changes hands by itself: "**Y** geht an X". */
export function changingHands(site: Site): Found[] {
  const { clause } = site
  const told = clause.verb === null && clause.parent !== null ? clause.parent : clause
  return changesHands(told) && !isThingThatGoes(clause) && !pointsToPart(site)
    ? found(functionsOf(clause).subject ?? subjectMeant(site), 'subject that changes hands')
    : []
}

/** "…, die Erlöse gehen an Nordwind": a noun of the clause's own does, and nobody of the clause before. */
const isThingThatGoes = (clause: Clause): boolean => {
  const { subject, subjectNoun } = functionsOf(clause)
  return (
    subject !== null && !clause.units.includes(subject) && subjectNoun !== null && clause.phrases.includes(subjectNoun)
  )
}

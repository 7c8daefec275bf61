import { flowingVerbs } from '../../../lexicon/de/verbs/spending-ways.ts'
import type { Site } from '../../cues/cue.ts'
import { thingPaidFor, thingPutInto } from './paid-for-service.ts'

/** "In neue Anlagen steckt der Käufer 3 Millionen", "für den Umbau sind 3 Millionen vorgesehen": what goes into things or doings buys no company. */
export const goesIntoThing = ({ clause, phrase }: Site): boolean => {
  const { verb } = clause
  if (verb === null || phrase?.preposition !== '') return false
  if (flowingVerbs.has(verb.lemma) || verb.classes.some((id) => PUTTING.has(id))) {
    const thing = thingPutInto(clause)
    if (thing !== null && thing.governor !== phrase) return true
  }
  return (
    verb.classes.some((id) => SETTING_ASIDE.has(id)) &&
    thingPaidFor(clause)?.head.classes.some((id) => DOINGS.has(id)) === true
  )
}
const PUTTING: ReadonlySet<string> = new Set(['invest', 'spend'])
const SETTING_ASIDE: ReadonlySet<string> = new Set(['spend', 'lay-out'])
const DOINGS: ReadonlySet<string> = new Set(['aided', 'effort', 'project'])

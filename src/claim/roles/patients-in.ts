import type { Site } from '../cues/cue.ts'
import { objectMeant } from '../syntax/anaphora/left-open.ts'
import { partedWith } from '../syntax/anaphora/whole-meant.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'
import { type Found, found } from './found.ts'
import { isPassive } from './is-passive.ts'
import { isPairedElsewhere } from './paired-name.ts'

/** What it is done to: the object, or the subject of the passive. */
export const patientsIn = (site: Site): Found[] =>
  isPassive(site.clause)
    ? found(functionsOf(site.clause).subject, 'subject of the passive')
    : found(objectOf(site) ?? objectMeant(site) ?? partedWith(site), 'object of the clause')

/** The object; but "an Y halten X 60 und **Z** 40 Prozent" names one more who holds. */
const objectOf = (site: Site): Unit | null => {
  const { object } = functionsOf(site.clause)
  return object === null || isPairedElsewhere(site, object) ? null : object
}

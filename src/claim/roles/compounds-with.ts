import type { Site } from '../cues/cue.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'
import { fits } from './fits.ts'
import type { Found } from './found.ts'

/**
 * Names in compounds with such a head; of several in the figure's clause the last one before it: "die A-Aktie fiel, die B-Aktie stieg um N".
 * Where that clause says otherwise whose it is, no others count: "die A-Aktie fiel, die Papiere von B stiegen um N", "…, B gab um N nach".
 */
export function compoundsWith(classes: readonly string[], { parsed, clause, phrase }: Site): Found[] {
  const isOne = ({ mention, classes: own }: Unit): boolean =>
    mention !== undefined && own.some((id) => classes.includes(id))
  const { subject } = functionsOf(clause)
  const tellsItself =
    (subject !== null && clause.units.includes(subject) && fits('company', subject.mention)) ||
    clause.phrases.some(
      ({ head, governor }) => head.mention?.entity != null && governor?.head.classes.some((id) => classes.includes(id)),
    )
  const all = (tellsItself ? [clause] : parsed.clauses).flatMap(({ units }) => units.filter(isOne))
  const last = clause.units.findLast((unit) => isOne(unit) && unit.start < (phrase?.head.start ?? 0))
  const lastFirst = last === undefined ? all : [last, ...all.filter((unit) => unit !== last)]
  return lastFirst.map((unit) => ({ unit, why: 'name in a compound' }))
}

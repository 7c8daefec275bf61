import type { Unit } from '../unit.ts'
import { isFirm } from './is-firm.ts'
import type { Place } from './place.ts'

/** What somebody parts with "davon": the company named last before it. */
export const partedWith = (place: Place): Unit | null =>
  place.clause.verb?.lemma === 'trennen' ? wholeMeant(place) : null

/** Of what "daran" or "davon" is a part: the company named last before it, unless a sum was told behind that: "kostet 3 Millionen, die Hälfte davon …". */
export function wholeMeant(place: Place): Unit | null {
  const whole = wholeTold(place)
  return whole !== null && isFirm(whole) ? whole : null
}

/** Is the clause about a part of a sum: "kostet 3 Millionen Euro, die Hälfte davon zahlt der Bund"? */
export const isPartOfSum = (place: Place): boolean => wholeTold(place)?.figure?.figure.kind === 'money'

/** The company or the sum told last before "daran" or "davon". */
function wholeTold({ parsed, clause, before }: Place): Unit | null {
  const adverb = clause.units.find(({ norm }) => norm === 'daran' || norm === 'davon')
  if (adverb === undefined) return null
  const canBe = (unit: Unit): boolean =>
    isFirm(unit) || (adverb.norm === 'davon' && unit.figure?.figure.kind === 'money')
  return (
    parsed.units.findLast((unit) => unit.start < adverb.start && clause.units.indexOf(unit) < 0 && canBe(unit)) ??
    before?.units.findLast(canBe) ??
    null
  )
}

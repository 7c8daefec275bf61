import type { FigureMention } from '../../model/figure.ts'
import type { Clause } from '../syntax/clause.ts'

/** Does a date lie wholly after the day, month or year of publication? Both EDTF; unknown years never do. */
export function isAfter({ figure }: FigureMention, published: string | null): boolean {
  if (figure.kind !== 'date' || published === null) return false
  const first = figure.min ?? figure.value
  if (first === null || !/^\d{4}/.test(first)) return false
  const length = Math.min(first.length, published.length)
  return first.slice(0, length) > published.slice(0, length)
}

/** Does a date lie wholly before the day, month or year of publication? */
export function isBefore({ figure }: FigureMention, published: string | null): boolean {
  if (figure.kind !== 'date' || published === null) return false
  const last = figure.max ?? figure.value
  if (last === null || !/^\d{4}/.test(last)) return false
  const length = Math.min(last.length, published.length)
  return last.slice(0, length) < published.slice(0, length)
}

/** Does the clause tell of days to come: after the day of publication, or "in den kommenden fünf Jahren"? */
export const tellsFuture = ({ units, verb }: Clause, published: string | null): boolean =>
  units.some(
    ({ figure }, at) =>
      figure !== undefined &&
      (isAfter(figure, published) ||
        isComing(figure, units[at - 1]?.norm ?? '') ||
        (verb?.tense === 'present' && runsOn(figure, published))),
  )

/** "Bis Jahresende summieren sich …", told in December: what runs to a day not yet over is still to come. */
export const runsOn = (mention: FigureMention, published: string | null): boolean =>
  published !== null &&
  mention.figure.kind === 'date' &&
  /^bis\b/i.test(mention.figure.text) &&
  !isBefore(mention, published)

/** "gibt heuer 3 Millionen aus": a year that is not over. */
export const tellsThisYear = ({ units }: Clause): boolean =>
  units.some(({ figure }) => figure !== undefined && THIS.test(figure.figure.text))
const THIS = /^(heuer|(in )?diese[mns] jahr|im laufenden (geschäfts)?jahr)$/i

/** "die nächsten zwei Jahre", "kommendes Jahr". */
const isComing = ({ figure }: FigureMention, before: string): boolean =>
  (figure.kind === 'date' || figure.kind === 'duration') && (COMING.test(before) || COMING.test(figure.text))
const COMING = /\b(kommend|nächst)e[nmrs]?\b/i

import type { Claim } from '../../model/claim.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'
import { bounds, isPeriod } from './period.ts'

const datesIn = (clause: Clause): FigureMention[] =>
  clause.units.flatMap(({ figure }) => (figure !== undefined && figure.figure.kind === 'date' ? [figure] : []))

const nearest = (dates: readonly FigureMention[], at: number): FigureMention | undefined =>
  [...dates].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]

/** "mehr als im Vorjahr", "wie im September": the time that something is compared with. */
const isCompared = ({ units }: Clause, date: FigureMention): boolean =>
  /^(als|wie)$/.test(units[units.findIndex(({ figure }) => figure === date) - 1]?.norm ?? '')

/** The period that a figure is about: a year or quarter of its clause, else the only one of its sentence. */
export function periodOf(parsed: ParsedSentence, clause: Clause, figure: FigureMention): FigureMention | undefined {
  const periods = (one: Clause): FigureMention[] =>
    datesIn(one).filter((date) => isPeriod(date) && !bounds(date) && !isCompared(one, date))
  const own = nearest(periods(clause), figure.start)
  if (own !== undefined) return own
  const all = parsed.clauses.flatMap(periods)
  return all.length === 1 ? all[0] : undefined
}

/** All dates and durations of a clause that only say a period: "im zweiten Quartal", "in neun Monaten". */
export const periodsIn = (clause: Clause): FigureMention[] =>
  clause.units.flatMap(({ figure }) => {
    if (figure === undefined) return []
    if (figure.figure.kind === 'duration') return /^P[369]M$/.test(figure.figure.value ?? '') ? [figure] : []
    return isPeriod(figure) && !bounds(figure) ? [figure] : []
  })

/** When the thing said happened: the date of the clause, or of the one that it goes on from. */
export function whenOf(clause: Clause, figure: FigureMention): Claim['when'] {
  const dates = (one: Clause): FigureMention[] => datesIn(one).filter((date) => !isCompared(one, date))
  const date =
    nearest(dates(clause), figure.start) ??
    (clause.verb === null && clause.parent !== null ? nearest(dates(clause.parent), figure.start) : undefined)
  if (date === undefined || date.figure.kind !== 'date' || date.figure.value === null) return null
  // A year that cannot be known says nothing.
  if (date.figure.value === 'XXXX') return null
  return { value: date.figure.value, text: date.figure.text, implied: date.figure.implied ?? false }
}

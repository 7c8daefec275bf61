import type { FigureMention } from '../../model/figure.ts'
import { isPast } from '../statement/stance.ts'
import type { Clause } from '../syntax/clause.ts'
import { periodValue } from './period.ts'

/** EDTF of a period as its clause means it: what is told in January as the past half-year is that of the year before. */
export function periodTold(date: FigureMention, clause: Clause, published: string | null): string | null {
  const value = periodValue(date)
  const { figure } = date
  if (value === null || published === null || figure.kind !== 'date' || figure.implied !== true) return value
  const runsOn = figure.max != null && figure.max.slice(0, published.length) > published
  return runsOn && isPast(clause) ? value.replaceAll(/^\d{4}|(?<=\/)\d{4}/g, (year) => String(Number(year) - 1)) : value
}

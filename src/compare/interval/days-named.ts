import type { Figure } from '../../model/figure.ts'
import { daysOf, isYearless } from './edtf-days.ts'
import type { Interval } from './interval.ts'

/** The days that a date names, hedge aside; null for other figures, and where the year or the day is left open. */
export const daysNamed = (figure: Figure): Interval | null =>
  figure.kind === 'date' && figure.value !== null && !isYearless(figure.value)
    ? daysOf(figure.value, figure.part)
    : null

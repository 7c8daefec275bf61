import type { DateFigure, DatePart } from '../../../model/figure.ts'
import { addDays } from '../../calendar/civil-day.ts'
import { writeDay, writeEdtf, writeInterval } from '../../calendar/edtf.ts'
import { type DayRange, daysOf, type Granule, isOpen, months } from '../../calendar/granule.ts'
import { writeTimex3 } from '../../calendar/timex3.ts'
import type { ResolvedDate } from './resolve.ts'

type DateBody = Omit<DateFigure, 'text' | 'hedge' | 'hedgeText'>

/** A resolved date as the figure that is printed. */
export function dateFigure({ from, to, part, implied }: ResolvedDate): DateBody {
  const single = from === to
  const value = single ? writeEdtf(from) : writeInterval(from, to)
  const days = single ? partOf(from, part) : undefined
  const first = days?.first ?? daysOf(from)?.first
  const last = days?.last ?? daysOf(to)?.last
  return {
    kind: 'date',
    value,
    min: first === undefined ? null : writeDay(first),
    max: last === undefined ? null : writeDay(last),
    ...(part && { part }),
    ...(implied && !isOpen(from) && { implied }),
    timex3: single ? writeTimex3(from) : `${writeTimex3(from)}/${writeTimex3(to)}`,
  }
}

/** A date whose words are clear, but not what they are reckoned from. */
export const unfixedDate = (timex3: string): DateBody => ({ kind: 'date', value: null, min: null, max: null, timex3 })

/** Thirds with one unit of overlap: of a year the first month and how many, of a month the first and last day, counted from 0. */
const THIRDS = {
  year: { early: [1, 5], mid: [4, 6], late: [8, 5] },
  month: { early: [0, 10], mid: [9, 20], late: [19, 30] },
} as const

/** The days that "Anfang", "Mitte" or "Ende" of a granule means; all of them for other granules than years and months. */
function partOf(granule: Granule, part: DatePart | undefined): DayRange | undefined {
  const days = daysOf(granule)
  if (days === undefined || part === undefined) return days
  if (granule.grain === 'year') {
    const [first, length] = THIRDS.year[part]
    return months(days.first.year, first, length)
  }
  if (granule.grain !== 'month') return days
  const [from, to] = THIRDS.month[part]
  const last = addDays(days.first, to)
  return { first: addDays(days.first, from), last: last.month === days.first.month ? last : days.last }
}

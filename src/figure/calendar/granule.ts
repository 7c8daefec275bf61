import { type CivilDay, civilDayOf, type DayNumber, dayNumberOf, daysInMonth } from './civil-day.ts'
import { mondayOf, weekOf } from './iso-week.ts'

/** A year, or null where the text leaves it open. */
export type Year = number | null

/** A piece of the calendar, as large as the words say: no day is made up for a month, no month for a quarter. */
export type Granule =
  /** 20 is 2000 to 2099. */
  | { readonly grain: 'century'; readonly century: number }
  /** 199 is 1990 to 1999. */
  | { readonly grain: 'decade'; readonly decade: number }
  | { readonly grain: 'year'; readonly year: Year }
  /** Numbers from 1; season 1 is spring, winter begins in its year. */
  | { readonly grain: 'half' | 'season' | 'quarter' | 'month'; readonly year: Year; readonly number: number }
  | { readonly grain: 'week' | 'weekend'; readonly year: number; readonly week: number }
  | { readonly grain: 'day'; readonly year: Year; readonly month: number; readonly day: number }

export type Grain = Granule['grain']
/** Pieces of a year: each year has each of them once. */
export type YearPiece = Extract<Granule, { readonly year: Year; readonly number: number }>

/** How many months a piece of a year has, and the month before its first. */
const MONTHS: Readonly<Record<YearPiece['grain'], { length: number; offset: number }>> = {
  month: { length: 1, offset: 0 },
  quarter: { length: 3, offset: 0 },
  half: { length: 6, offset: 0 },
  // meteorological seasons: spring is March to May
  season: { length: 3, offset: 2 },
}

/** First and last day. */
export interface DayRange {
  readonly first: CivilDay
  readonly last: CivilDay
}

/** The days of a granule; undefined where its year is open. */
export function daysOf(granule: Granule): DayRange | undefined {
  switch (granule.grain) {
    case 'century':
      return years(granule.century * 100, granule.century * 100 + 99)
    case 'decade':
      return years(granule.decade * 10, granule.decade * 10 + 9)
    case 'year':
      return granule.year === null ? undefined : years(granule.year, granule.year)
    case 'day':
      return granule.year === null ? undefined : single({ ...granule, year: granule.year })
    case 'week':
    case 'weekend': {
      const monday = mondayOf(granule)
      return { first: civilDayOf(granule.grain === 'week' ? monday : monday + 5), last: civilDayOf(monday + 6) }
    }
    default: {
      if (granule.year === null) return undefined
      const { length, offset } = MONTHS[granule.grain]
      return months(granule.year, offset + (granule.number - 1) * length + 1, length)
    }
  }
}

const years = (from: number, to: number): DayRange => ({
  first: { year: from, month: 1, day: 1 },
  last: { year: to, month: 12, day: 31 },
})
const single = ({ year, month, day }: CivilDay): DayRange => ({
  first: { year, month, day },
  last: { year, month, day },
})

/** Some months from a month on, which may lie beyond December. */
export function months(year: number, month: number, length: number): DayRange {
  const at = (count: number): { year: number; month: number } => ({
    year: year + Math.floor((count - 1) / 12),
    month: ((count - 1) % 12) + 1,
  })
  const first = at(month)
  const last = at(month + length - 1)
  return { first: { ...first, day: 1 }, last: { ...last, day: daysInMonth(last.year, last.month) } }
}

/** The granule of a grain that holds a day. */
export function granuleAt(grain: Grain, day: DayNumber): Granule {
  const { year, month, day: dayOfMonth } = civilDayOf(day)
  switch (grain) {
    case 'century':
      return { grain, century: Math.floor(year / 100) }
    case 'decade':
      return { grain, decade: Math.floor(year / 10) }
    case 'year':
      return { grain, year }
    case 'day':
      return { grain, year, month, day: dayOfMonth }
    case 'week':
    case 'weekend':
      return { grain, ...weekOf(day) }
    case 'season':
      // January and February belong to the winter that began the year before
      return month < 3 ? { grain, year: year - 1, number: 4 } : { grain, year, number: Math.floor((month - 3) / 3) + 1 }
    default:
      return { grain, year, number: Math.floor((month - 1) / MONTHS[grain].length) + 1 }
  }
}

/** The granule of the same grain that lies `count` further on. */
export function shift(granule: Granule, count: number): Granule {
  switch (granule.grain) {
    case 'century':
      return { ...granule, century: granule.century + count }
    case 'decade':
      return { ...granule, decade: granule.decade + count }
    case 'year':
      return { ...granule, year: granule.year === null ? null : granule.year + count }
    case 'week':
    case 'weekend':
      return { grain: granule.grain, ...weekOf(mondayOf(granule) + 7 * count) }
    case 'day':
      return granule.year === null ? granule : granuleAt('day', dayNumberOf({ ...granule, year: granule.year }) + count)
    default: {
      if (granule.year === null) return granule
      const perYear = granule.grain === 'season' ? 4 : 12 / MONTHS[granule.grain].length
      const total = granule.year * perYear + granule.number - 1 + count
      const year = Math.floor(total / perYear)
      return { ...granule, year, number: total - year * perYear + 1 }
    }
  }
}

/** The same granule in another year; only for granules that have one. */
export function inYear<G extends Granule & { readonly year: Year }>(granule: G, year: Year): G {
  return { ...granule, year }
}

/** Does the granule leave its year open? */
export const isOpen = (granule: Granule): boolean => 'year' in granule && granule.year === null

/** A day of the proleptic Gregorian calendar; years are astronomical (1 BC is 0). */
export interface CivilDay {
  readonly year: number
  /** From 1. */
  readonly month: number
  /** From 1. */
  readonly day: number
}

/** Days since 1970-01-01; the number in which days are counted. */
export type DayNumber = number

const DAYS_PER_ERA = 146_097
const EPOCH_SHIFT = 719_468

/** Has the year a 29 February? */
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** 28 to 31; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Is there such a day? Without a year, 29 February is one. */
export const isDay = (year: number | null, month: number, day: number): boolean =>
  day >= 1 && day <= daysInMonth(year ?? 2000, month)

/** Counts days by eras of 400 years that begin on 1 March (H. Hinnant, chrono-compatible date algorithms). */
export function dayNumberOf({ year, month, day }: CivilDay): DayNumber {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT
}

/** The inverse of `dayNumberOf`. */
export function civilDayOf(number: DayNumber): CivilDay {
  const shifted = number + EPOCH_SHIFT
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** ISO weekday: Monday 1 to Sunday 7. */
export const weekdayOf = (number: DayNumber): number => modulo(number + 3, 7) + 1

/** The day some days later (or earlier). */
export const addDays = (day: CivilDay, days: number): CivilDay => civilDayOf(dayNumberOf(day) + days)

/** Remainder that is never negative. */
export const modulo = (a: number, b: number): number => ((a % b) + b) % b

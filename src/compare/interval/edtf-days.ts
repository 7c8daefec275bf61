import type { DatePart } from '../../model/figure.ts'
import { type Interval, interval } from './interval.ts'

/** Days since 1 January 1970 (proleptic Gregorian), without a clock or time zone. (Howard Hinnant, days_from_civil.) */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** A day number as YYYY-MM-DD, the inverse of `dayNumber`. (Howard Hinnant, civil_from_days.) */
export function dayText(days: number): string {
  const shifted = Math.round(days) + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

/** First to last day of months `from` to `to` (counted from 1, beyond 12 into the next year). */
function months(year: number, from: number, to: number): Interval {
  const first = (month: number): number => dayNumber(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1)
  return interval(first(from), first(to + 1) - 1)
}

/** EDTF level 2 codes: seasons, quarters, half-years. Northern seasons, a month wider on either side: "Frühjahr" can begin in February. */
const subYear: Readonly<Record<string, readonly [number, number]>> = {
  '21': [2, 6],
  '22': [5, 9],
  '23': [8, 12],
  '24': [11, 15],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '37': [1, 4],
  '38': [5, 8],
  '39': [9, 12],
  '40': [1, 6],
  '41': [7, 12],
}

const thirdsOfYear: Readonly<Record<DatePart, readonly [number, number]>> = {
  early: [1, 5],
  mid: [5, 8],
  late: [8, 12],
}
const thirdsOfMonth: Readonly<Record<DatePart, readonly [number, number]>> = {
  early: [1, 11],
  mid: [11, 20],
  late: [20, 31],
}

/** Does an EDTF value leave its year open ("XXXX-10")? */
export const isYearless = (edtf: string): boolean => edtf.startsWith('XXXX')

/** A leap year for values that name none: every month and day has its place there. */
export const anyYear = 2000

/**
 * First and last day of an EDTF value, as day numbers; `year` fills in for XXXX. Parts are thirds of their year or month (of longer
 * spans: by days), neighbours sharing one unit. Null for what is no EDTF date.
 */
export function daysOf(edtf: string, part?: DatePart, year = anyYear): Interval | null {
  const [from, to] = edtf.split('/')
  if (from !== undefined && to !== undefined) {
    const start = from === '' || from === '..' ? null : daysOf(from, undefined, year)
    const end = to === '' || to === '..' ? null : daysOf(to, undefined, year)
    return start || end ? interval(start?.min ?? -Infinity, end?.max ?? Infinity) : null
  }
  const match = /^(-?\d{4}|XXXX|\d{3}X|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T.*)?[?~%]?$/.exec(edtf)
  if (!match) return null
  const [, yearText = '', second, day] = match
  if (/^\d+X+$/.test(yearText)) return decade(yearText)
  const y = yearText === 'XXXX' ? year : Number(yearText)
  if (second === undefined || second === 'XX') return part ? months(y, ...thirdsOfYear[part]) : months(y, 1, 12)
  const span = subYear[second]
  if (span) return third(months(y, ...span), part)
  const month = Number(second)
  if (month < 1 || month > 12) return null
  if (day !== undefined && day !== 'XX')
    return interval(dayNumber(y, month, Number(day)), dayNumber(y, month, Number(day)))
  const whole = months(y, month, month)
  if (!part) return whole
  const [first, last] = thirdsOfMonth[part]
  return interval(whole.min + first - 1, Math.min(whole.max, whole.min + last - 1))
}

/** "200X" and "19XX": the years that the digits leave open. */
function decade(text: string): Interval {
  const low = Number(text.replaceAll('X', '0'))
  return interval(dayNumber(low, 1, 1), dayNumber(Number(text.replaceAll('X', '9')), 12, 31))
}

function third(whole: Interval, part: DatePart | undefined): Interval {
  if (!part) return whole
  const days = (whole.max - whole.min + 1) / 3
  const [from, to] = { early: [0, 1], mid: [1, 2], late: [2, 3] }[part] as [number, number]
  return interval(Math.floor(whole.min + days * from), Math.ceil(whole.min + days * to) - 1)
}

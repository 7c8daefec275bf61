import { type DayNumber, dayNumberOf } from './civil-day.ts'

/** Calendars that count by the moon, by their names in Unicode; the platform reckons them the same on every machine. */
export type MoonCalendar = 'islamic-umalqura' | 'hebrew' | 'chinese'

/** A day of such a calendar: its month by number, or by name where the number changes with leap months ("Tishri"). */
export interface MoonDay {
  readonly month: string
  readonly day: number
}

const MILLISECONDS = 86_400_000
const formats = new Map<MoonCalendar, Intl.DateTimeFormat>()

function formatOf(calendar: MoonCalendar): Intl.DateTimeFormat {
  const known = formats.get(calendar)
  if (known !== undefined) return known
  const options = { timeZone: 'UTC', day: 'numeric', month: 'numeric' } as const
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, options)
  formats.set(calendar, format)
  return format
}

function read(calendar: MoonCalendar, at: DayNumber): MoonDay {
  const parts = formatOf(calendar).formatToParts(at * MILLISECONDS)
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? ''
  return { month: part('month'), day: Number(part('day')) }
}

/** "Adar" is "Adar II" in a year with a leap month, which comes before it. */
const isMonth = (found: string, month: string): boolean => found === month || found === `${month} II`

/** Months have 29 or 30 days. */
const SHORTEST = 29

/** The first day of a year of ours that is that day of another calendar; undefined where there is none, as every third year or so. */
export function moonDayIn(calendar: MoonCalendar, { month, day }: MoonDay, year: number): DayNumber | undefined {
  const last = dayNumberOf({ year, month: 12, day: 31 })
  for (let at = dayNumberOf({ year, month: 1, day: 1 }); at <= last; ) {
    const found = read(calendar, at)
    const within = isMonth(found.month, month)
    if (within && found.day === day) return at
    at += within && found.day < day ? day - found.day : Math.max(1, SHORTEST + 1 - found.day)
  }
  return undefined
}

/** How many days the month has that begins on a day. */
export const moonMonthLength = (calendar: MoonCalendar, first: DayNumber): number =>
  read(calendar, first + SHORTEST).day === 1 ? SHORTEST : SHORTEST + 1

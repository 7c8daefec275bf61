import type { Feast } from '../../lexicon/de/holidays.ts'
import { addDays, type CivilDay, civilDayOf, type DayNumber, dayNumberOf, weekdayOf } from './civil-day.ts'
import { easterSunday, orthodoxEaster } from './easter.ts'
import type { DayRange } from './granule.ts'
import { moonDayIn, moonMonthLength } from './moon-calendar.ts'

/** The days that a feast falls on in a year; undefined where it leaves the year out. */
export function feastDays(feast: Feast, year: number): DayRange | undefined {
  const first = feast.on === 'moon' ? moonDayIn(feast.calendar, feast, year) : dayNumberOf(feastDay(feast, year))
  if (first === undefined) return undefined
  const length = feast.length === 'month' ? lengthOfMonth(feast, first) : (feast.length ?? 1)
  return { first: civilDayOf(first), last: civilDayOf(first + length - 1) }
}

const lengthOfMonth = (feast: Feast, first: DayNumber): number =>
  feast.on === 'moon' ? moonMonthLength(feast.calendar, first) : 1

function feastDay(feast: Exclude<Feast, { on: 'moon' }>, year: number): CivilDay {
  switch (feast.on) {
    case 'day':
      return { year, month: feast.month, day: feast.day }
    case 'easter':
      return addDays(easterSunday(year), feast.days)
    case 'orthodox-easter':
      return addDays(orthodoxEaster(year), feast.days)
    case 'weekday':
      return addDays(nthWeekday(feast, year), feast.days)
    case 'advent': {
      // the fourth Sunday in Advent is the last before Christmas Day
      const eve = { year, month: 12, day: 24 }
      return addDays(eve, -(weekdayOf(dayNumberOf(eve)) % 7) - 21 + feast.days)
    }
  }
}

/** The nth weekday of a month; -1 is its last, a week before the first of the next month. */
function nthWeekday({ month, weekday, nth }: Extract<Feast, { on: 'weekday' }>, year: number): CivilDay {
  const first =
    nth > 0 ? { year, month, day: 1 } : { year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }
  const shift = (weekday - weekdayOf(dayNumberOf(first)) + 7) % 7
  return addDays(first, shift + 7 * (nth > 0 ? nth - 1 : nth))
}

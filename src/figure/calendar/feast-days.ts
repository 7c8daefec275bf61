import type { Feast } from '../../lexicon/de/holidays.ts'
import { addDays, type CivilDay, civilDayOf, dayNumberOf, weekdayOf } from './civil-day.ts'
import { easterSunday, orthodoxEaster } from './easter.ts'
import type { DayRange } from './granule.ts'
import { moonDayIn, moonMonthLength } from './moon-calendar.ts'

/** The days that a feast falls on in a year; undefined where it leaves the year out. */
export function feastDays(feast: Feast, year: number): DayRange | undefined {
  if (feast.on !== 'moon') {
    const day = feastDay(feast, year)
    return { first: day, last: day }
  }
  const first = moonDayIn(feast.calendar, feast, year)
  if (first === undefined) return undefined
  const length = feast.length === 'month' ? moonMonthLength(feast.calendar, first) : feast.length
  return { first: civilDayOf(first), last: civilDayOf(first + length - 1) }
}

function feastDay(feast: Exclude<Feast, { on: 'moon' }>, year: number): CivilDay {
  switch (feast.on) {
    case 'day':
      return { year, month: feast.month, day: feast.day }
    case 'easter':
      return addDays(easterSunday(year), feast.days)
    case 'orthodox-easter':
      return addDays(orthodoxEaster(year), feast.days)
    case 'weekday': {
      const first = { year, month: feast.month, day: 1 }
      const shift = (feast.weekday - weekdayOf(dayNumberOf(first)) + 7) % 7
      return addDays(first, shift + 7 * (feast.nth - 1) + feast.days)
    }
    case 'advent': {
      // the fourth Sunday in Advent is the last before Christmas Day
      const eve = { year, month: 12, day: 24 }
      return addDays(eve, -(weekdayOf(dayNumberOf(eve)) % 7) - 21 + feast.days)
    }
  }
}

import type { Feast } from '../../lexicon/de/holidays.ts'
import { addDays, type CivilDay, dayNumberOf, weekdayOf } from './civil-day.ts'
import { easterSunday, orthodoxEaster } from './easter.ts'

/** The day that a feast falls on in a year. */
export function feastDay(feast: Feast, year: number): CivilDay {
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

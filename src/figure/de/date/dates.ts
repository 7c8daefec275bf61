import type { Rule } from '../../define-rule.ts'
import { coordinatedDay, dayByName, dayInDigits, openDayInDigits } from './day.ts'
import { century, decade } from './decade.ts'
import { firstMonths } from './first-months.ts'
import { holiday } from './holiday.ts'
import { coordinatedMonth, monthAlone, monthWithYear } from './month.ts'
import { calendarWeek, nthOfSpan } from './nth.ts'
import { part } from './part.ts'
import { dateRange } from './range.ts'
import { ago, dayFromNow, spanFromNow, weekdayAlone, weekdayPointed, weekendAlone } from './relative.ts'
import { namedYear, yearAlone, yearFromNow } from './year.ts'
import { yearInWords } from './year-in-words.ts'
import { quarterAndHalf, seasonAlone, seasonWithYear } from './year-piece.ts'

/** All rules for dates; of two readings of the same length the first is kept. */
export const dateRules: readonly Rule[] = [
  dateRange,
  dayByName,
  dayInDigits,
  openDayInDigits,
  coordinatedDay,
  nthOfSpan,
  calendarWeek,
  firstMonths,
  part,
  monthWithYear,
  coordinatedMonth,
  monthAlone,
  quarterAndHalf,
  seasonWithYear,
  seasonAlone,
  namedYear,
  yearFromNow,
  decade,
  century,
  holiday,
  ago,
  spanFromNow,
  dayFromNow,
  weekdayPointed,
  weekdayAlone,
  weekendAlone,
  yearAlone,
  yearInWords,
]

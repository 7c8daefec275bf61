import { civilDayOf, type DayNumber, dayNumberOf, weekdayOf } from './civil-day.ts'

/** A week of ISO 8601: Monday to Sunday, counted in the year that holds its Thursday. */
export interface IsoWeek {
  readonly year: number
  readonly week: number
}

/** Monday of a week; 4 January always lies in week 1. */
export function mondayOf({ year, week }: IsoWeek): DayNumber {
  const fourth = dayNumberOf({ year, month: 1, day: 4 })
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** The week that a day lies in. */
export function weekOf(day: DayNumber): IsoWeek {
  const thursday = day - weekdayOf(day) + 4
  const { year } = civilDayOf(thursday)
  return { year, week: Math.floor((thursday - dayNumberOf({ year, month: 1, day: 1 })) / 7) + 1 }
}

/** 52 or 53. */
export const weeksInYear = (year: number): number => weekOf(dayNumberOf({ year, month: 12, day: 28 })).week

import type { DateFigure } from '../../model/figure.ts'
import type { Interval } from '../interval/interval.ts'
import { type Relation, relations } from './relation.ts'

/** The weekday (1 is Monday) of a date whose week nobody can know: "am Mittwoch" in an article without a date. */
export function weekdayOf({ value, min, max, timex3 }: DateFigure): number | null {
  if (value !== null || min !== null || max !== null) return null
  const day = /^XXXX-WXX-([1-7])/.exec(timex3 ?? '')?.[1]
  return day === undefined ? null : Number(day)
}

/** Does a date leave open when it is, so that any day would fit: "in dieser Woche", "im vergangenen Jahr", where the article has no date? */
export function isOpenDate(figure: DateFigure): boolean {
  if (figure.value === 'XXXX') return figure.part === undefined
  return figure.value === null && figure.min === null && figure.max === null && weekdayOf(figure) === null
}

const mondayFirst = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

/** Two dates one of which is but a weekday: it meets every such day. */
export function relateWeekdays(a: number | Interval, b: number | Interval): Relation {
  const [weekday, other] = typeof a === 'number' ? [a, b] : [b as number, a]
  if (typeof other === 'number') return weekday === other ? relations.same : relations.otherDate
  const meets = other.max - other.min >= 6 || daysIn(other).some((day) => mondayFirst(day) === weekday)
  return meets ? relations.within : relations.otherDate
}

const daysIn = ({ min, max }: Interval): number[] => Array.from({ length: max - min + 1 }, (_, index) => min + index)

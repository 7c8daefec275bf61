import type { DateFigure, DatePart, Hedge } from '../../model/figure.ts'
import type { Assertion } from '../interval/assertion.ts'
import { anyYear, dayNumber, daysOf, isYearless } from '../interval/edtf-days.ts'
import { type Interval, interval, meets, widened } from '../interval/interval.ts'
import { defineComparer } from './define-comparer.ts'
import { relateWeekdays, weekdayOf } from './open-date.ts'
import { isIn, type Relation, relate, relations } from './relation.ts'

const isoDay = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return dayNumber(year, month, date)
}

/** The days that the words name, hedge aside. */
function named(figure: DateFigure, year: number): Interval | null {
  if (figure.value !== null) return daysOf(figure.value, figure.part, year)
  if (figure.min === null && figure.max === null) return null
  return interval(
    figure.min === null ? -Infinity : isoDay(figure.min),
    figure.max === null ? Infinity : isoDay(figure.max),
  )
}

/** "ab 2027" has no end, "bis Ende 2026" no beginning, "nach 2027" leaves the year itself out; "etwa 2015" reaches a unit further. */
function hedged(days: Interval, hedge: Hedge): Assertion {
  const width = days.max - days.min + 1
  const around = (by: number): Interval => widened(days, { min: by, max: by })
  const assertion = (k: Interval, direction: Assertion['direction'], h = k, i = k): Assertion => ({
    k,
    h,
    i,
    named: days,
    direction,
    hedge,
  })
  switch (hedge) {
    case 'exact':
    case 'range':
      return assertion(days, 'none')
    case 'about':
      return assertion(days, 'none', around(width))
    case 'over':
      return assertion(interval(days.max, Infinity, true), 'up')
    case 'at_least':
      return assertion(interval(days.min, Infinity), 'up')
    case 'under':
      return assertion(interval(-Infinity, days.min, false, true), 'down')
    case 'up_to':
      return assertion(interval(-Infinity, days.max), 'down')
  }
}

const read = (figure: DateFigure, year = anyYear): Assertion | null => {
  const days = named(figure, year)
  return days && hedged(days, figure.hedge)
}

/**
 * Two limits of the same direction are compared as the days they name: a deadline "bis 2027" is not one "bis 2030". Opposite limits
 * that share their days ("ab 2027", "bis 2027") can both hold, since dates have a width.
 */
function relateDates(a: Assertion, b: Assertion): Relation {
  const relation = relate(a, b, 'otherDate')
  if (isIn('opposed', relation) && meets(a.k, b.k)) return relations.otherHedge
  if (a.direction === 'none' || a.direction !== b.direction || !a.named || !b.named) return relation
  const bare = (days: Interval): Assertion => ({ ...a, k: days, h: days, i: days, named: days, direction: 'none' })
  return relate(bare(a.named), bare(b.named), 'otherDate')
}

/** First year of the days, for placing a date without one beside it. */
const yearsNear = (figure: DateFigure): number[] => {
  const year = Number(/\d{4}/.exec(figure.value ?? figure.min ?? figure.max ?? '')?.[0] ?? anyYear)
  return [year - 1, year, year + 1]
}

/** The kindest relation over the years that an open year can stand for; without the year it is never more than compatible. */
function judge(a: DateFigure, b: DateFigure): Relation | null {
  const [weekdayA, weekdayB] = [weekdayOf(a), weekdayOf(b)]
  if (weekdayA !== null || weekdayB !== null) {
    const [x, y] = [weekdayA ?? read(a)?.k, weekdayB ?? read(b)?.k]
    return x === undefined || y === undefined ? null : relateWeekdays(x, y)
  }
  const [openA, openB] = [a, b].map((figure) => figure.value !== null && isYearless(figure.value))
  if (openA === openB) {
    const [x, y] = [read(a), read(b)]
    return x && y && relateDates(x, y)
  }
  const overYears = yearsNear(openA ? b : a).flatMap((year) => {
    const [x, y] = [read(a, year), read(b, year)]
    return x && y ? [relateDates(x, y)] : []
  })
  const kindest = overYears.sort((x, y) => x.row - y.row)[0]
  return kindest !== undefined && isIn('same', kindest) ? relations.within : (kindest ?? null)
}

const on = (value: string, hedge: Hedge = 'exact', part?: DatePart): DateFigure => ({
  kind: 'date',
  text: value,
  value,
  min: null,
  max: null,
  hedge,
  ...(part && { part }),
})

const onWeekday = (text: string, day: number): DateFigure => ({
  kind: 'date',
  text,
  value: null,
  min: null,
  max: null,
  hedge: 'exact',
  timex3: `XXXX-WXX-${day}`,
})

/** Dates as intervals of days; a date without a year matches any year, a weekday any such day. */
export const date = defineComparer({
  kind: 'date',
  read: (figure) => read(figure),
  judge: (a, b) => {
    const relation = judge(a, b)
    return relation && { ...relation, hints: [] }
  },
  cases: [
    { a: on('2025-11'), b: on('2025-11'), reason: 'agree/same' },
    { a: on('2025-11'), b: on('2025-11-03'), reason: 'compatible/vaguer' },
    { a: on('XXXX-11'), b: on('2025-11'), reason: 'compatible/vaguer' },
    { a: on('XXXX-10'), b: on('XXXX', 'exact', 'early'), reason: 'conflict/date' },
    { a: on('XXXX-10'), b: on('XXXX', 'exact', 'late'), reason: 'compatible/vaguer' },
    { a: on('2025-34'), b: on('2025'), reason: 'compatible/vaguer' },
    { a: on('2025-21'), b: on('2025-01'), reason: 'conflict/date' },
    { a: on('2025', 'exact', 'mid'), b: on('2025-41'), reason: 'compatible/overlap' },
    { a: on('2025', 'exact', 'early'), b: on('2025', 'exact', 'mid'), reason: 'compatible/overlap' },
    { a: on('2025', 'exact', 'early'), b: on('2025', 'exact', 'late'), reason: 'conflict/date' },
    { a: on('2026-01-19/2026-01-25'), b: on('2026-01', 'exact', 'mid'), reason: 'compatible/overlap' },
    { a: on('2027', 'at_least'), b: on('2026'), reason: 'conflict/date' },
    { a: on('2027', 'at_least'), b: on('2027', 'up_to'), reason: 'compatible/hedge' },
    { a: on('2028', 'up_to'), b: on('2028', 'up_to', 'late'), reason: 'compatible/vaguer' },
    { a: on('2030-09-30', 'up_to'), b: on('2030', 'up_to', 'mid'), reason: 'conflict/date' },
    { a: on('XXXX-05-23', 'up_to'), b: on('2025-05-23', 'up_to'), reason: 'compatible/vaguer' },
    { a: on('2015', 'about'), b: on('2016'), reason: 'compatible/rounding' },
    { a: onWeekday('am Mittwoch', 3), b: on('2025-11-05'), reason: 'compatible/vaguer' },
    { a: onWeekday('am Mittwoch', 3), b: on('2025-11-06'), reason: 'conflict/date' },
    { a: onWeekday('am Mittwoch', 3), b: on('2025-11'), reason: 'compatible/vaguer' },
    { a: onWeekday('am Mittwoch', 3), b: onWeekday('am Freitag', 5), reason: 'conflict/date' },
  ],
})

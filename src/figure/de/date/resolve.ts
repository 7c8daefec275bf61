import type { Feast } from '../../../lexicon/de/holidays.ts'
import type { DatePart } from '../../../model/figure.ts'
import { type CivilDay, dayNumberOf, isDay, weekdayOf } from '../../calendar/civil-day.ts'
import { feastDays } from '../../calendar/feast-days.ts'
import { daysOf, type Grain, type Granule, granuleAt, inYear, isOpen, shift } from '../../calendar/granule.ts'
import type { Clock, Tense } from './clock.ts'
import { likeliest, toldWith } from './close-year.ts'
import type { DateExpression } from './expression.ts'
import { pickFrom } from './pick.ts'

/** A date as far as text and clock fix it. */
export interface ResolvedDate {
  readonly from: Granule
  readonly to: Granule
  readonly part?: DatePart | undefined
  /** Taken from the clock, in whole or in part. */
  readonly implied: boolean
}

/** Fixes an expression against a clock; undefined where not even a part of it can be written down ("gestern" without a day of writing). */
export function resolve(expression: DateExpression, clock: Clock): ResolvedDate | undefined {
  switch (expression.is) {
    case 'granule':
      return resolveGranule(expression.granule, expression.weekday, clock)
    case 'pointed':
      return resolvePointed(expression.granule, expression.by, clock.now)
    case 'offset':
      return resolveOffset(expression, clock)
    case 'weekday':
      return implied(nearWeekday(expression.weekday, expression.by, clock))
    case 'weekend':
      return implied(nearWeekend(expression.by, clock))
    case 'in-year': {
      const year = resolve(expression.year, clock)
      if (year?.from.grain !== 'year') return undefined
      const { granule } = expression
      if (!('year' in granule)) return undefined
      if (granule.grain === 'day' && !isDay(year.from.year, granule.month, granule.day)) return undefined
      const fixed = inYear(granule, year.from.year)
      return { from: fixed, to: fixed, implied: year.implied }
    }
    case 'same':
      return resolveSame(expression, clock)
    case 'feast':
      return resolveFeast(expression.feast, expression.year, clock)
    case 'pick': {
      const outer = resolve(expression.of, clock)
      const picked = outer && pickFrom(outer.from, expression.pick)
      return picked && { from: picked, to: picked, implied: outer.implied }
    }
    case 'part': {
      const whole = resolve(expression.of, clock)
      return whole && { ...whole, part: expression.part }
    }
    case 'interval':
      return resolveInterval(expression.from, expression.to, clock)
  }
}

const exact = (granule: Granule): ResolvedDate => ({ from: granule, to: granule, implied: false })
const implied = (granule: Granule | undefined): ResolvedDate | undefined =>
  granule && { from: granule, to: granule, implied: true }

/** The start takes its year from the end where that is closed: "im Mai bis Juli 2024" is one year, "November bis März 2024" is two. */
function resolveInterval(from: DateExpression, to: DateExpression, clock: Clock): ResolvedDate | undefined {
  const open = from.is === 'part' ? from.of : from
  const named = open.is === 'in-year' || open.is === 'granule'
  const end = resolve(to, named ? { ...clock, start: resolve(open, clock)?.from } : clock)
  if (end === undefined) return undefined
  const last = daysOf(end.to)?.last
  if (isOpen(end.to)) return open.is === 'granule' ? { from: open.granule, to: end.to, implied: false } : undefined
  const start =
    last !== undefined && open.is === 'granule' && isOpen(open.granule)
      ? { from: lastBefore(open.granule, last), implied: end.implied, part: from.is === 'part' ? from.part : undefined }
      : resolve(from, clock)
  if (start === undefined) return undefined
  const first = daysOf(start.from)?.first
  if (first !== undefined && last !== undefined && dayNumberOf(first) > dayNumberOf(last)) return undefined
  return { from: start.from, to: end.to, implied: start.implied || end.implied }
}

/** The granule of an open year that begins on or before a day. */
function lastBefore(granule: Granule, day: CivilDay): Granule {
  if (!('year' in granule)) return granule
  const same = inYear(granule, day.year)
  const first = daysOf(same)?.first
  return first !== undefined && dayNumberOf(first) <= dayNumberOf(day) ? same : inYear(granule, day.year - 1)
}

type Same = Extract<DateExpression, { is: 'same' }>

function resolveSame({ grain, year }: Same, clock: Clock): ResolvedDate | undefined {
  const other = year && resolve(year, clock)
  const base = clock.beside ?? (clock.near?.grain === grain ? clock.near : undefined)
  const piece = base && within(base, grain)
  if (piece === undefined || !('year' in piece) || piece.year === null) return other
  if (other !== undefined && (other.from.grain !== 'year' || other.from.year === null)) return other
  const known = other?.from.grain === 'year' ? other.from.year : null
  return implied({ ...piece, year: known ?? piece.year - 1 })
}

type Offset = Extract<DateExpression, { is: 'offset' }>

function resolveOffset({ grain, by, from }: Offset, clock: Clock): ResolvedDate | undefined {
  const bases = {
    now: [clock.now],
    named: [clock.named],
    either: [clock.beside, clock.now],
    compared: [clock.beside, clock.near?.grain === grain ? clock.near : undefined, clock.now],
    start: [clock.start, clock.now],
  }[from]
  for (const base of bases) {
    const granule = base && within(base, grain)
    if (granule !== undefined) return implied(shift(granule, by))
  }
  return grain === 'year' ? exact({ grain, year: null }) : undefined
}

function resolveGranule(granule: Granule, weekday: number | undefined, clock: Clock): ResolvedDate {
  if (!isOpen(granule) || !('year' in granule)) return exact(granule)
  const inYearOf = (year: number): Granule | undefined => existing(inYear(granule, year))
  const closed = (weekday === undefined ? toldWith(inYearOf, clock) : undefined) ?? likeliest(inYearOf, weekday, clock)
  return closed === undefined ? exact(granule) : (implied(closed) ?? exact(granule))
}

function resolveFeast(feast: Feast, year: DateExpression | undefined, clock: Clock): ResolvedDate | undefined {
  const inYearOf = (number: number): ResolvedDate | undefined => {
    const days = feastDays(feast, number)
    if (days === undefined) return undefined
    const from: Granule = { grain: 'day', ...days.first }
    const single = dayNumberOf(days.first) === dayNumberOf(days.last)
    return { from, to: single ? from : { grain: 'day', ...days.last }, implied: true }
  }
  if (year !== undefined) {
    const known = resolve(year, clock)
    if (known?.from.grain === 'year' && known.from.year !== null) {
      const told = inYearOf(known.from.year)
      return told && { ...told, implied: known.implied }
    }
  }
  const closed = likeliest((number) => inYearOf(number)?.from, undefined, clock)
  if (closed?.grain === 'day' && closed.year !== null) return inYearOf(closed.year)
  return feast.on === 'day' ? exact({ grain: 'day', year: null, month: feast.month, day: feast.day }) : undefined
}

const existing = (granule: Granule): Granule | undefined =>
  granule.grain === 'day' && !isDay(granule.year, granule.month, granule.day) ? undefined : granule

/** The granule of a grain that holds all of another; undefined where the other is larger or lies across two. */
function within(inner: Granule, grain: Grain): Granule | undefined {
  const days = daysOf(inner)
  if (days === undefined) return undefined
  const first = granuleAt(grain, dayNumberOf(days.first))
  const range = daysOf(first)
  // a winter or a week may begin before the year of its days
  return range !== undefined && dayNumberOf(range.last) >= dayNumberOf(days.last) ? first : undefined
}

/** "vergangenen Herbst": the last that is over; "kommenden Herbst": the next that has not begun; "diesen Herbst": that of this year. */
function resolvePointed(granule: Granule, by: number, now: Granule | undefined): ResolvedDate | undefined {
  const today = now && daysOf(now)
  if (today === undefined || !('year' in granule)) return exact(granule)
  const { year } = today.first
  const closed = (at: number): { candidate: Granule; first: number; last: number } => {
    const candidate = inYear(granule, at)
    const days = daysOf(candidate) ?? today
    return { candidate, first: dayNumberOf(days.first), last: dayNumberOf(days.last) }
  }
  if (by === 0) {
    const before = closed(year - 1)
    return implied(before.last >= dayNumberOf(today.first) ? before.candidate : closed(year).candidate)
  }
  const near =
    by < 0
      ? [year, year - 1, year - 2].find((at) => closed(at).last < dayNumberOf(today.first))
      : [year - 1, year, year + 1].find((at) => closed(at).first > dayNumberOf(today.last))
  return near === undefined ? exact(granule) : implied(closed(near + (by < 0 ? by + 1 : by - 1)).candidate)
}

const looksAhead = (tense: Tense | undefined): boolean => tense === 'future' || tense === 'present'

/** The day named by its weekday: back by default, as news is told; today counts. */
function nearWeekday(weekday: number, by: number | undefined, { now, tense }: Clock): Granule | undefined {
  if (now?.grain !== 'day' || now.year === null) return undefined
  const today = dayNumberOf({ ...now, year: now.year })
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  const back = (weekdayOf(today) - weekday + 7) % 7
  const day = (days: number): Granule => granuleAt('day', today + days)
  if (by === undefined || by === 0) return day(looksAhead(tense) || (by === 0 && tense !== 'past') ? ahead : -back)
  return by > 0 ? day((ahead || 7) + 7 * (by - 1)) : day(-(back || 7) + 7 * (by + 1))
}

/** The last weekend, or the next where the clause looks ahead; on a Saturday or Sunday, this one. "kommendes": the next that has not begun. */
function nearWeekend(by: number | undefined, { now, tense }: Clock): Granule | undefined {
  if (now?.grain !== 'day' || now.year === null) return undefined
  const today = dayNumberOf({ ...now, year: now.year })
  const weekend = granuleAt('weekend', today)
  const begun = weekdayOf(today) >= 6
  if (by !== undefined) return shift(weekend, by > 0 && !begun ? by - 1 : by)
  return begun || looksAhead(tense) ? weekend : shift(weekend, -1)
}

import { dayNumberOf, weekdayOf } from '../../calendar/civil-day.ts'
import { daysOf, type Grain, type Granule } from '../../calendar/granule.ts'
import type { Clock } from './clock.ts'

/** Days ahead, and back, within which a day or month goes on with the story of the date named last. */
const STORY_AHEAD = 120
const STORY_BACK = 31

/** "Am 28. Juli 1914 begann der Krieg, am 1. August …": the year of a date of the past named just before, or the year next to it. */
export function toldWith(
  ofYear: (year: number) => Granule | undefined,
  { now, near, beside, tense }: Clock,
): Granule | undefined {
  const base = now === undefined ? near : beside
  if (base === undefined || !DATED.has(base.grain) || tense === 'future') return undefined
  const days = daysOf(base)
  if (days === undefined || (now !== undefined && !isPast(days.first.year, now))) return undefined
  const start = dayNumberOf(days.first)
  const candidates = [-1, 0, 1].flatMap((by) => {
    const granule = ofYear(days.first.year + by)
    const first = granule && daysOf(granule)?.first
    const away = first && dayNumberOf(first) - start
    return granule === undefined || away === undefined ? [] : [{ granule, away }]
  })
  return candidates.find(({ away }) => away >= -STORY_BACK && away <= STORY_AHEAD)?.granule
}

/** What a story dates its steps by; a bare year may stand for anything. */
const DATED: ReadonlySet<Grain> = new Set(['day', 'month', 'season', 'quarter', 'half'])

const isPast = (year: number, now: Granule): boolean => (daysOf(now)?.first.year ?? year) > year

/** Distance in days within which a date ahead is nearer than the last one gone by, where the clause does not tell. */
const AHEAD = 75
/** The same where a verb in the present goes with it, as of what is fixed beforehand. */
const SCHEDULED = 200

/** Of what comes back every year, the one that the clock makes likeliest; undefined where it says nothing. */
export function likeliest(
  ofYear: (year: number) => Granule | undefined,
  weekday: number | undefined,
  { now, tense }: Clock,
): Granule | undefined {
  const today = now && daysOf(now)
  if (today === undefined) return undefined
  const begin = dayNumberOf(today.first)
  const end = dayNumberOf(today.last)
  // 29 February comes back after eight years at most
  const years = Array.from({ length: 17 }, (_, at) => today.first.year + at - 8)
  const candidates = years.flatMap((year) => {
    const granule = ofYear(year)
    const days = granule && daysOf(granule)
    return granule === undefined || days === undefined
      ? []
      : [{ granule, first: dayNumberOf(days.first), last: dayNumberOf(days.last) }]
  })
  const back = candidates.findLast(({ first }) => first <= end)
  const ahead = candidates.find(({ last }) => last >= begin)
  if (weekday !== undefined) return [back, ahead].find((it) => it && weekdayOf(it.first) === weekday)?.granule
  if (tense === 'past') return back?.granule
  if (tense === 'future') return ahead?.granule
  const reach = tense === 'present' ? SCHEDULED : AHEAD
  return (ahead !== undefined && ahead.first - end <= reach ? ahead : back)?.granule
}

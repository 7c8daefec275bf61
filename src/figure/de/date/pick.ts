import { dayNumberOf, weekdayOf } from '../../calendar/civil-day.ts'
import { daysOf, type Granule, granuleAt, shift } from '../../calendar/granule.ts'
import { weekOf } from '../../calendar/iso-week.ts'
import type { Pick } from './expression.ts'

/** Takes the nth (or last) weekday or week out of a span; undefined where there is none. A week belongs to the span that holds its Thursday. */
export function pickFrom(outer: Granule, { weekday, nth }: Pick): Granule | undefined {
  const days = daysOf(outer)
  if (days === undefined) return undefined
  const first = dayNumberOf(days.first)
  const last = dayNumberOf(days.last)
  const target = weekday ?? 4
  const firstHit = first + ((target - weekdayOf(first) + 7) % 7)
  const lastHit = last - ((weekdayOf(last) - target + 7) % 7)
  const hit = nth > 0 ? firstHit + 7 * (nth - 1) : lastHit + 7 * (nth + 1)
  if (hit < first || hit > last) return undefined
  return weekday === undefined ? shift({ grain: 'week', ...weekOf(hit) }, 0) : granuleAt('day', hit)
}

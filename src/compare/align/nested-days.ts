import type { Figure } from '../../model/figure.ts'
import { daysNamed } from '../interval/days-named.ts'
import type { Interval } from '../interval/interval.ts'

/** Days of the longest time that another article may put for a day: a quarter. In a year much happens to one party. */
const longest = 92

/** Does one name a day or month, and the other a longer time that it lies in, both firmly: "am 14. März", "im Frühjahr"? */
export function areNestedDays(x: Figure, y: Figure): boolean {
  const [p, q] = [daysNamed(x), daysNamed(y)]
  return p !== null && q !== null && (isWithin(p, q) || isWithin(q, p)) && Math.max(lengthOf(p), lengthOf(q)) <= longest
}

const isWithin = (inner: Interval, outer: Interval): boolean => inner.min >= outer.min && inner.max <= outer.max

const lengthOf = ({ min, max }: Interval): number => max - min + 1

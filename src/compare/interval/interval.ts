/** A stretch of the number line (amounts, days, months); `-Infinity` and `Infinity` where unbounded. */
export interface Interval {
  readonly min: number
  readonly max: number
  /** The end itself does not belong: "mehr als 4" is (4, ∞). */
  readonly openMin: boolean
  readonly openMax: boolean
}

/** A closed interval, unless an end is said to be open. */
export const interval = (min: number, max: number, openMin = false, openMax = false): Interval => ({
  min,
  max,
  openMin: openMin || min === -Infinity,
  openMax: openMax || max === Infinity,
})

/** The interval of one number. */
export const point = (value: number): Interval => interval(value, value)

/** Amounts that differ by no more than floating-point noise are one. */
const same = (a: number, b: number): boolean =>
  a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)))

/** Are both the same stretch, ends included? */
export const equals = (a: Interval, b: Interval): boolean =>
  same(a.min, b.min) && same(a.max, b.max) && a.openMin === b.openMin && a.openMax === b.openMax

const startsBefore = (a: Interval, b: Interval): boolean =>
  same(a.min, b.max) ? !a.openMin && !b.openMax : a.min < b.max

/** Do both share at least one number? */
export const meets = (a: Interval, b: Interval): boolean => startsBefore(a, b) && startsBefore(b, a)

/** How far it is from the one to the other; zero or less where they meet. */
export const gapBetween = (a: Interval, b: Interval): number => Math.max(a.min - b.max, b.min - a.max)

/** Does `outer` hold all of `inner`? */
export const holds = (outer: Interval, inner: Interval): boolean =>
  (same(outer.min, inner.min) ? !outer.openMin || inner.openMin : outer.min < inner.min) &&
  (same(outer.max, inner.max) ? !outer.openMax || inner.openMax : outer.max > inner.max)

/** The interval with its ends moved outwards. */
export const widened = (a: Interval, by: { readonly min: number; readonly max: number }): Interval => ({
  ...a,
  min: a.min - by.min,
  max: a.max + by.max,
})

/** Mirrored at zero: what "knapp 13 Prozent" says of a loss. */
export const negated = (a: Interval): Interval => ({
  min: -a.max,
  max: -a.min,
  openMin: a.openMax,
  openMax: a.openMin,
})

/** As mathematicians write it: "[9.5, 10.5)", "(4, ∞)". */
export function written(a: Interval, show: (bound: number) => string = String): string {
  const bound = (n: number): string => (n === Infinity ? '∞' : n === -Infinity ? '-∞' : show(n))
  if (a.min === a.max) return `{${bound(a.min)}}`
  return `${a.openMin ? '(' : '['}${bound(a.min)}, ${bound(a.max)}${a.openMax ? ')' : ']'}`
}

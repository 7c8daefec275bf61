import { nearAbove, nearBelow, sharp } from '../../lexicon/de/facts/figure-words.ts'
import type { Hedge } from '../../model/figure.ts'
import { type Interval, interval, negated, point, widened } from './interval.ts'

/** The three readings of a figure (SEMANTICS.md): K asserted, H what rounding excuses, I where a fair writer would put it. */
export interface Assertion {
  readonly k: Interval
  readonly h: Interval
  readonly i: Interval
  /** The number (or the days) that the words name, hedge aside; null for ranges and vague magnitudes. */
  readonly named: Interval | null
  /** `up`: "über", "ab" · `down`: "unter", "knapp", "bis zu" · `none`: bare, exact, about, ranges. */
  readonly direction: 'up' | 'down' | 'none'
  readonly hedge: Hedge
}

/** Caps of the halos, relative to the value. */
export interface Caps {
  readonly rho: number
  readonly sigma: number
}

/** An amount as written: sign aside, its grain, and the words that hedge it. */
export interface Amount {
  readonly value: number
  readonly grain: number
  readonly hedge: Hedge
  /** Words of the hedge in lower case: "gut", "knapp", "genau". */
  readonly words: string
  /** Half-width of K and H where rounding is not the reason for it: counts below 1,000 (0), fractions in words (1 or 3 points). */
  readonly halo?: number | undefined
}

/** The assertion of one amount; a negative one is mirrored, since "knapp 13 Prozent Minus" falls short of 13. */
export function assertionOf(amount: Amount, caps: Caps): Assertion {
  if (amount.value < 0) return mirrored(assertionOf({ ...amount, value: -amount.value }, caps))
  const { value: v, grain, hedge, words, halo } = amount
  const rounding = halo ?? Math.min(grain / 2, caps.rho * v)
  const wide = halo ?? Math.min(grain, caps.sigma * v)
  const reach = Math.min(grain, caps.sigma * v)
  const named = point(v)
  const plain = (k: Interval, h: Interval, direction: Assertion['direction'] = 'none', i = k): Assertion => ({
    k,
    h,
    i,
    named,
    direction,
    hedge,
  })
  const around = (by: number): Interval => interval(v - by, v + by)
  switch (hedge) {
    case 'exact':
    case 'range':
      return plain(named, sharp.test(words) ? named : around(rounding))
    case 'about':
      return plain(around(rounding), around(wide))
    case 'over': {
      if (nearAbove.test(words)) return closeBy(interval(v, v + reach, true), named, 'up', hedge)
      const k = interval(v, Infinity, true)
      return plain(k, k, 'up', interval(v, v + grain, true))
    }
    case 'at_least': {
      const k = interval(v, Infinity)
      return plain(k, k, 'up', interval(v, v + grain))
    }
    case 'under': {
      if (nearBelow.test(words)) return closeBy(interval(v - reach, v, false, true), named, 'down', hedge)
      const k = interval(0, v, false, true)
      return plain(k, k, 'down', interval(Math.max(0, v - grain), v, false, true))
    }
    case 'up_to': {
      const k = interval(0, v)
      return plain(k, interval(0, v + rounding), 'down', interval(Math.max(0, v - grain), v))
    }
  }
}

/** The assertion of a range: its ends are rounded by `rounding` each; a vague magnitude is closed below and open above. */
export function rangeAssertion(range: Interval, rounding: { readonly min: number; readonly max: number }): Assertion {
  return { k: range, h: widened(range, rounding), i: range, named: null, direction: 'none', hedge: 'range' }
}

const closeBy = (k: Interval, named: Interval, direction: 'up' | 'down', hedge: Hedge): Assertion => ({
  k,
  h: k,
  i: k,
  named,
  direction,
  hedge,
})

const flipped = { up: 'down', down: 'up', none: 'none' } as const

const mirrored = (a: Assertion): Assertion => ({
  k: negated(a.k),
  h: negated(a.h),
  i: negated(a.i),
  named: a.named && negated(a.named),
  direction: flipped[a.direction],
  hedge: a.hedge,
})

import { blockingMinority, bothEnds, majority, vagueRange } from '../../lexicon/de/facts/figure-words.ts'
import { type Assertion, assertionOf, type Caps, rangeAssertion } from '../interval/assertion.ts'
import { type Interval, interval } from '../interval/interval.ts'
import { hintsOf } from './hints.ts'
import type { NumericFigure } from './numeric-figure.ts'
import { type Hint, isIn, type Relation, relate } from './relation.ts'

/** The unit of the last digit that is not a trailing zero; twelve digits are looked at, beyond them is floating-point noise. */
export function grainOf(value: number): number {
  if (value === 0) return 1
  const [digits = '', exponent = '0'] = Number(Math.abs(value).toPrecision(12)).toExponential().split('e')
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0))
}

/** Min and max of a range, with the ends that its words leave out. */
function rangeOf(figure: NumericFigure): Interval | null {
  if (figure.min === null && figure.max === null) return null
  const text = figure.text.toLowerCase()
  const open = !bothEnds.test(text) && vagueRange.test(text)
  return interval(
    figure.min ?? -Infinity,
    figure.max ?? Infinity,
    majority.test(text) || blockingMinority.test(text),
    open || blockingMinority.test(text),
  )
}

/** Half-widths that do not come from the written digits: null leaves them to the grain. */
export type HaloOf = (figure: NumericFigure, value: number) => number | undefined

/** K, H and I of an amount. */
export function readNumeric(figure: NumericFigure, caps: Caps, haloOf: HaloOf = () => undefined): Assertion | null {
  const words = (figure.hedgeText ?? figure.text).toLowerCase()
  if (figure.value !== null) {
    const grain = Math.max(figure.grain ?? 0, grainOf(figure.value))
    return assertionOf(
      { value: figure.value, grain, hedge: figure.hedge, words, halo: haloOf(figure, figure.value) },
      caps,
    )
  }
  const range = rangeOf(figure)
  const rounding = (end: number): number =>
    Number.isFinite(end) ? (haloOf(figure, end) ?? Math.min(grainOf(end) / 2, caps.rho * Math.abs(end))) : 0
  const slack = figure.hedge === 'range' ? { min: 0, max: 0 } : null
  if (!range) return null
  return rangeAssertion(
    range,
    range.openMax ? (slack ?? { min: 0, max: 0 }) : { min: rounding(range.min), max: rounding(range.max) },
  )
}

/** The relation of two amounts of the same unit, with what may lie behind a clash. */
export function judgeNumeric(
  a: NumericFigure,
  b: NumericFigure,
  caps: Caps,
  haloOf?: HaloOf,
): (Relation & { hints: readonly Hint[] }) | null {
  const [x, y] = [readNumeric(a, caps, haloOf), readNumeric(b, caps, haloOf)]
  if (!x || !y) return null
  const relation = relate(x, y, 'otherValue')
  return { ...relation, hints: isIn('otherValue', relation) ? hintsOf(a, b) : [] }
}

import { percentWords, pointWords } from '../../../lexicon/de/shares.ts'
import { lookUp, map, near, oneOf, optional, seq, tight, word } from '../../combine.ts'
import { decimal, times } from '../../decimal.ts'
import type { Step } from '../../step.ts'
import { article, hyphen } from '../numeral/numeral-rule.ts'
import { numericOf, oneOfIt, type Quantity } from '../quantity.ts'
import { quantity } from '../quantity-rule.ts'

/** A unit of shares: the exponent that makes it percent, and whether it counts points. */
export interface PercentUnit {
  readonly exponent: number
  readonly points: boolean
}

/** "Prozent", "%", "v. H.", "Prozentpunkte", "%-Punkte", "Basispunkte". */
export const unit: Step<PercentUnit> = oneOf(
  map(seq(word('prozent', '%'), hyphen, tight(word(...pointWords))), () => ({ exponent: 0, points: true })),
  lookUp(percentWords),
  map(seq(word('vom'), word('hundert')), () => ({ exponent: 0, points: false })),
  map(seq(word('v'), tight(word('.')), word('h'), optional(tight(word('.')))), () => ({ exponent: 0, points: false })),
)

/** A quantity of percent, points or basis points. */
export interface Share {
  readonly quantity: Quantity
  readonly unit: PercentUnit
}

/** A range in number words has at most this many tokens. */
export const LONGEST = 24

/** Reads a share; "ein Prozent" is one. */
export const share: Step<Share> = near(
  LONGEST,
  [...percentWords.keys(), 'hundert', 'h'],
  oneOf(
    map(seq(quantity, optional(hyphen), unit), ([quantity, , unit]) => ({ quantity, unit })),
    map(seq(article, unit), ([, unit]) => ({ quantity: oneOfIt, unit })),
  ),
)

/** The figure of a share. */
export function percentOf({ quantity, unit }: Share) {
  const factor = decimal(1, unit.exponent)
  const { value, min, max, grain } = quantity
  const scaled = {
    ...quantity,
    value: value && times(value, factor),
    min: times(min, factor),
    max: max && times(max, factor),
    grain: grain === undefined ? undefined : grain + unit.exponent,
  }
  return { kind: 'percent', ...numericOf(scaled), ...(unit.points && { unit: 'points' as const }) } as const
}

/** Plain percent. */
export const percent: PercentUnit = { exponent: 0, points: false }

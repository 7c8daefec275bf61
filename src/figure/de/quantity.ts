import { hedgedBounds } from '../apply-hedge.ts'
import { type Decimal, decimal, grainExponent, toNumber } from '../decimal.ts'
import type { Numeral } from './numeral/numeral.ts'

/** How much: one number, a range, or a vague magnitude. All kinds of figures are a quantity of something. */
export interface Quantity {
  /** null for ranges and vague magnitudes. */
  readonly value: Decimal | null
  readonly min: Decimal
  /** null: unbounded ("10+ Mrd."). */
  readonly max: Decimal | null
  readonly hedge?: 'range' | 'at_least' | 'over' | 'under' | undefined
  /** Exponent of the last digit written. */
  readonly grain: number | undefined
  /** The number as written; of a range its upper end, of a vague magnitude none. */
  readonly numeral: Numeral | undefined
}

/** An article as a number: "ein Prozent", "einen Euro". */
export const oneOfIt: Quantity = {
  value: decimal(1),
  min: decimal(1),
  max: decimal(1),
  grain: 0,
  numeral: undefined,
}

/** One number as a quantity. */
export const single = (numeral: Numeral): Quantity => ({
  value: numeral.decimal,
  min: numeral.decimal,
  max: numeral.orMore ? null : numeral.decimal,
  hedge: numeral.orMore ? 'at_least' : numeral.near,
  grain: numeral.form === 'fraction' && numeral.scale === 0 ? undefined : grainOf(numeral),
  numeral,
})

/** Exponent of the last digit written; of a fraction that of its scale word. */
export const grainOf = ({ decimal, scale }: Numeral): number | undefined =>
  decimal.divisor === 1n ? grainExponent(decimal) : scale

/** The numeric fields of a figure. */
export function numericOf({ value, min, max, hedge, grain }: Quantity) {
  const own = {
    value: value && toNumber(value),
    min: toNumber(min),
    max: max && toNumber(max),
    ...(hedge && { hedge }),
    ...(grain !== undefined && { grain: 10 ** grain }),
  }
  return hedge === 'over' || hedge === 'under' ? { ...own, ...hedgedBounds(own, { hedge, near: true }) } : own
}

import { decimal, times, toNumber } from '../decimal.ts'
import { ahead, map, oneOf, type Step, seq } from '../step.ts'
import { link } from './links.ts'
import { type Numeral, numeral } from './numeral/numeral.ts'
import { type Quantity, single } from './quantity.ts'

/** A number whose unit only a later one names, with what that one is: "450 Millionen und 150 Millionen Euro". */
export interface Elided<T> {
  readonly quantity: Quantity
  readonly full: T
}

/** Numbers that are shared a scale word stand at most this far apart. */
const SPREAD = 30

/** A number before a link and a full amount; takes over its scale word where it has none of its own. */
export function elided<T extends { readonly quantity: Quantity }>(full: Step<T>): Step<Elided<T>> {
  const one = seq(link, full)
  const two = seq(link, numeral, link, full)
  const later = oneOf(
    map(one, ([, found]) => found),
    map(two, ([, , , found]) => found),
  )
  return map(seq(numeral, ahead(later)), ([own, found]) => {
    const lifted = lift(own, found.quantity.numeral)
    return lifted && { quantity: single(lifted), full: found }
  })
}

/** The number at its neighbour's scale; undefined where the two cannot be of one scale, or it is rather a year. */
export function lift(own: Numeral, neighbour: Numeral | undefined): Numeral | undefined {
  if (isYearLike(own) && own.form === 'digits') return undefined
  if (own.scale > 0 || neighbour === undefined || neighbour.scale === 0) return own
  if (own.grouped) return undefined
  const lifted = times(own.decimal, decimal(1, neighbour.scale))
  const ratio = toNumber(lifted) / toNumber(neighbour.decimal)
  return ratio > 1 / SPREAD && ratio < SPREAD ? { ...own, decimal: lifted, scale: neighbour.scale } : undefined
}

/** Four digits without a separator, 1500–2099. */
export const isYearLike = ({ decimal, grouped, scale }: Numeral): boolean =>
  !grouped && scale === 0 && decimal.exponent === 0 && decimal.digits >= 1500n && decimal.digits < 2100n

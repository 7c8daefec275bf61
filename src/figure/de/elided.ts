import { ahead, map, oneOf, seq } from '../combine.ts'
import { decimal, times, toNumber } from '../decimal.ts'
import { Step } from '../step.ts'
import { link } from './links.ts'
import { isYearLike } from './numeral/is-year-like.ts'
import type { Numeral } from './numeral/numeral.ts'
import { numeral } from './numeral/numeral-rule.ts'
import { type Quantity, single } from './quantity.ts'
import { quantity } from './quantity-rule.ts'

/** A number whose unit only a later one names, with what that one is: "450 Millionen und 150 Millionen Euro", "2 bis 3 statt 4 Prozent". */
export interface Elided<T> {
  readonly quantity: Quantity
  readonly full: T
}

/** Numbers that are shared a scale word stand at most this far apart. */
const SPREAD = 30

/** A number or range before a link and a full amount; takes over its scale word where it has none of its own. */
export function elided<T extends { readonly quantity: Quantity }>(full: Step<T>): Step<Elided<T>> {
  const one = seq(link, full)
  const two = seq(link, numeral, link, full)
  const later = oneOf(
    map(one, ([, found]) => found),
    map(two, ([, , , found]) => found),
  )
  const range = seq(quantity, ahead(later))
  const pair = seq(numeral, ahead(later))
  return new Step(pair, (reader, at) => {
    const ends = isRange(quantity.match(reader, at)?.value) ? range.match(reader, at) : undefined
    if (ends !== undefined) {
      const [own, found] = ends.value
      const lifted = liftRange(own, found.quantity.numeral)
      return lifted && { value: { quantity: lifted, full: found }, end: ends.end }
    }
    const match = pair.match(reader, at)
    if (match === undefined) return undefined
    const [own, found] = match.value
    // "die zwei kommen auf 5 Milliarden", "um ein Viertel auf 5 Milliarden"
    const before = reader.token(at - 1)?.norm ?? ''
    // "Seestern.1 auf 20 Prozent": a digit grown onto a name is part of it.
    if (before === '.' && reader.token(at)?.gap === 'none' && reader.token(at - 1)?.gap === 'none') return undefined
    const next = reader.token(match.end)?.norm
    const apart =
      own.form === 'words'
        ? definite.has(before)
        : own.form === 'fraction' && (before === 'um' || (next === 'auf' && before !== 'von'))
    const lifted = apart ? undefined : lift(own, found.quantity.numeral)
    return lifted && { value: { quantity: single(lifted), full: found }, end: match.end }
  })
}

const isRange = (read: Quantity | undefined): boolean => read?.hedge === 'range' && read.numeral !== undefined

/** A range at the scale that its upper end takes over. */
function liftRange(range: Quantity, neighbour: Numeral | undefined): Quantity | undefined {
  const { numeral, min, max, grain } = range
  const lifted = numeral && lift(numeral, neighbour)
  if (numeral === undefined || lifted === undefined || max === null) return undefined
  const by = decimal(1, lifted.scale - numeral.scale)
  return { ...range, min: times(min, by), max: times(max, by), grain: grain && grain + by.exponent, numeral: lifted }
}

/** "Die zwei kommen auf 5 Milliarden": after an article a number word means people or things named before. */
const definite = new Set(['der', 'die', 'den', 'das', 'alle', 'allen', 'beide', 'diese', 'diesen'])

/** The number at its neighbour's scale; undefined where the two cannot be of one scale, or it is rather a year. */
export function lift(own: Numeral, neighbour: Numeral | undefined): Numeral | undefined {
  const recent = own.decimal.digits >= 1900n
  if (isYearLike(own) && recent && own.form === 'digits' && own.decimal.digits % 100n !== 0n) return undefined
  if (isYearLike(own) && recent && !isNear(own, neighbour)) return undefined
  if (own.scale > 0 || neighbour === undefined || neighbour.scale === 0) return own
  if (own.grouped) return undefined
  const lifted = times(own.decimal, decimal(1, neighbour.scale))
  const raised = { ...own, decimal: lifted, scale: neighbour.scale }
  return isNear(raised, neighbour) ? raised : undefined
}

const isNear = (own: Numeral, neighbour: Numeral | undefined): boolean => {
  const ratio = neighbour === undefined ? 0 : Math.abs(toNumber(own.decimal) / toNumber(neighbour.decimal))
  return ratio > 1 / SPREAD && ratio < SPREAD
}

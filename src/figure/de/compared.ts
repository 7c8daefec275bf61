import { scales } from '../../lexicon/de/scales.ts'
import { ahead, lookUp, map, oneOf, optional, repeat, seq, tight, tokenWhere, word } from '../combine.ts'
import { decimal, times } from '../decimal.ts'
import type { Place } from '../define-rule.ts'
import type { Step } from '../step.ts'
import type { Numeral } from './numeral/numeral.ts'
import { numeral } from './numeral/numeral-rule.ts'
import { type Quantity, single } from './quantity.ts'

/** A number and its unit, which stands behind another number: "6,31 (2014: 4,86) Millionen Euro". */
export interface Compared<U> {
  readonly quantity: Quantity
  readonly unit: U
}

const scale = map(seq(lookUp(scales), optional(tight(word('.')))), ([found]) => found)

/** "2014:", "Vorjahr:", "i. Vj.": what the number in brackets is of. */
const label = repeat(
  oneOf(
    tokenWhere(({ kind, norm }) => kind === 'word' || norm === '.'),
    map(
      seq(
        tokenWhere(({ kind, text }) => kind === 'digits' && text.length === 4),
        ahead(word(':')),
      ),
      ([year]) => year,
    ),
    word(':'),
  ),
  6,
)
const compared = seq(word('('), label, numeral, word(')'))

const scaled = (own: Numeral, by: { readonly digits: number; readonly exponent: number } | undefined): Quantity =>
  single(
    by === undefined || own.scale > 0
      ? own
      : { ...own, decimal: times(own.decimal, decimal(by.digits, by.exponent)), scale: by.exponent },
  )

/** The number before the brackets. */
export const beforeCompared = <U>(unit: Step<U>): Step<Compared<U>> =>
  map(seq(numeral, ahead(seq(compared, optional(scale), unit))), ([own, [, by, found]]) => ({
    quantity: scaled(own, by),
    unit: found,
  }))

/** The number in the brackets; `followsNumber` says whether it stands in such. */
export const inCompared = <U>(unit: Step<U>): Step<Compared<U>> =>
  map(seq(numeral, ahead(seq(word(')'), optional(scale), unit))), ([own, [, by, found]]) => ({
    quantity: scaled(own, by),
    unit: found,
  }))

/** Do the brackets around a place follow a number: "6,31 (2014: |4,86|)"? */
export function followsNumber({ reader, first }: Place): boolean {
  for (let at = first - 1; at >= first - 8; at--) {
    const token = reader.token(at)
    if (token?.norm === '(') return reader.token(at - 1)?.kind === 'digits'
    if (token === undefined || token.norm === ')') return false
  }
  return false
}

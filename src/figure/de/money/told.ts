import { located, map, oneOf, optional, repeat, seq, word } from '../../combine.ts'
import { decimal, times, toNumber } from '../../decimal.ts'
import type { Draft, Place, TokenRange } from '../../define-rule.ts'
import { Step } from '../../step.ts'
import { softWords } from '../links.ts'
import { per } from '../per.ts'
import { type Amount, amount, moneyOf } from './amount.ts'
import { currencyNearby } from './currency-nearby.ts'

/** "(26 Milliarden Euro)", "(umgerechnet gut 26 Milliarden Euro)", ", umgerechnet 26 Milliarden Euro". */
const soft = repeat(word('=', '.', 'oder', 'das', 'sind', 'entspricht', ...softWords), 5)
const conversion = optional(
  oneOf(
    map(seq(word('(', '['), soft, located(amount), word(')', ']')), ([, , found]) => found),
    map(seq(optional(word(',', '-', 'oder')), word('umgerechnet'), soft, located(amount)), ([, , , found]) => found),
  ),
)

/** An amount with what it is for and what it is in another currency. */
export interface Told {
  readonly own: Amount
  readonly ownEnd: number
  readonly per: string | undefined
  readonly conversion: Conversion | undefined
}
interface Conversion extends TokenRange {
  readonly value: Amount
}

/** Reads what may follow an amount; brackets with the same currency are no conversion but another amount: 111 Mio. Euro (124 Mio. Euro). */
export function told(step: Step<Amount>): Step<Told> {
  const amountPer = seq(located(step), optional(per))
  return new Step<Told>(amountPer, (reader, at) => {
    const match = amountPer.match(reader, at)
    if (match === undefined) return undefined
    const [{ value: own, end: ownEnd }, per] = match.value
    const behind = conversion.match(reader, match.end)
    const foreign = behind?.value !== undefined && isForeign(behind.value.value, own)
    const found = foreign ? behind : { value: undefined, end: match.end }
    return { value: { own, ownEnd, per, conversion: found.value }, end: found.end }
  })
}

const isForeign = ({ quantity, currency }: Amount, own: Amount): boolean =>
  quantity.value !== null && typeof currency?.code === 'string' && currency.code !== own.currency?.code

/** The figure of an amount; a currency that several countries have is that of the country named nearby. */
export const figureOf = (own: Amount, place: Place) => ({
  ...moneyOf(own),
  currency: own.currency === null ? null : (own.currency.code ?? currencyNearby(place, own.currency)),
})

/** The draft of an amount with all that belongs to it. */
export function draftOf({ own, ownEnd, per, conversion }: Told, place: Place): Draft {
  const figure = { ...figureOf(own, place), ...(per && { per }), ...(conversion && converted(conversion, place)) }
  return { figure, core: { first: place.first, end: ownEnd } }
}

function converted({ value: other, first, end }: Conversion, { reader }: Place) {
  const { value } = other.quantity
  const currency = other.currency?.code
  if (value === null || typeof currency !== 'string') return undefined
  const { tokens, text } = reader.document
  const unit = decimal(1, other.currency?.exponent ?? 0)
  const words = text.slice(tokens[first]?.start, tokens[end - 1]?.end)
  return { conversion: { value: toNumber(times(value, unit)), currency, text: words } }
}

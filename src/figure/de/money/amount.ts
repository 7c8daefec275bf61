import { currencies } from '../../../lexicon/de/currencies.ts'
import { articleForms, tokenAdjectives } from '../../../lexicon/de/numerals.ts'
import { englishScales, scalesBefore } from '../../../lexicon/de/scales.ts'
import { lookUp, map, near, node, not, oneOf, optional, seq, tight, word } from '../../combine.ts'
import { decimal, plus, times, toNumber } from '../../decimal.ts'
import { Step } from '../../step.ts'
import { anyWord, capitalised } from '../../token-forms.ts'
import { fullRange } from '../full-range.ts'
import { isYearLike } from '../numeral/is-year-like.ts'
import type { Numeral } from '../numeral/numeral.ts'
import { hyphen, numeral } from '../numeral/numeral-rule.ts'
import { numericOf, oneOfIt, type Quantity, single } from '../quantity.ts'
import { quantity } from '../quantity-rule.ts'
import { digitCount, digitSum, magnitude, ofDigits } from '../vague-quantity.ts'
import { currency, currencyBefore, type NamedCurrency } from './currency.ts'

/** An amount of money as it is written. */
export interface Amount {
  readonly quantity: Quantity
  readonly currency: NamedCurrency | null
}

/** An amount, tried only where a currency can be in reach: a number in words has at most this many tokens. */
export const nearCurrency = <T>(step: Step<T>): Step<T> => near(24, [...currencies.keys(), 'fr'], step)

/** "99,- Euro", "500,– €": a dash for no cents. */
const noCents = optional(tight(seq(word(',', '.'), tight(word('-')), optional(tight(word('-'))))))

/** "3,5 Millionen Euro", "38-Milliarden-Euro", "Milliarden von Dollar". */
export const numeralCurrency: Step<Amount> = nearCurrency(
  map(seq(quantity, noCents, optional(oneOf(hyphen, word('von'))), currency), ([quantity, , , currency]) => ({
    quantity,
    currency,
  })),
)

/** Scales as English papers hang them on the digits: £3m, $4bn. */
const englishScale = optional(tight(lookUp(englishScales)))

/** "für 606 Millionen Euro 25,1 Prozent": the currency belongs to the sum before. */
const percent = oneOf(tight(word('%')), word('prozent', 'prozentpunkte', 'prozentpunkten', '%'))

/** "$ 15", "EUR 3,5 Mio.", "CHF 49'000.-", "£3m". */
export const currencyNumeral: Step<Amount> = map(
  seq(currencyBefore, quantity, englishScale, noCents, not(percent)),
  ([currency, quantity, scale]) =>
    quantity.numeral === undefined || isYearLike(quantity.numeral) || quantity.numeral.form !== 'digits'
      ? undefined
      : { quantity, currency: { ...currency, exponent: currency.exponent + (scale ?? 0) } },
)

const scaleAndCurrency = seq(lookUp(scalesBefore), optional(tight(word('.'))), currencyBefore)

/** The scale before the currency, as the Swiss write it: "Mio. CHF 45.2"; behind a number it is that one's. */
const scaledCurrency = new Step<NamedCurrency>(scaleAndCurrency, (reader, at) => {
  const match = reader.token(at - 1)?.kind === 'digits' ? undefined : scaleAndCurrency.match(reader, at)
  if (match === undefined) return undefined
  const [exponent, , currency] = match.value
  return { value: { ...currency, exponent: currency.exponent + exponent }, end: match.end }
})

/** "Mio. CHF 45.2", "Mrd. EUR 3,1". */
export const scaledCurrencyNumeral: Step<Amount> = map(
  seq(scaledCurrency, quantity, not(percent)),
  ([currency, quantity]) =>
    quantity.numeral?.form === 'digits' && quantity.numeral.scale === 0 ? { quantity, currency } : undefined,
)

const small = (digits: number) => (n: Numeral) => n.scale === 0 && toNumber(n.decimal) < 10 ** digits
const cents = map(seq(optional(word('und')), numeral, word('cent', 'cents', 'rappen', 'pence')), ([, n]) =>
  small(2)(n) ? n : undefined,
)
const bareCents = map(seq(numeral, not(capitalised)), ([n]) =>
  small(2)(n) && n.form !== 'fraction' && toNumber(n.decimal) >= 10 ? n : undefined,
)

/** "13 Euro und 45 Cent", "zwei Euro fünfzig". */
export const euroCents: Step<Amount> = nearCurrency(
  map(seq(numeral, anyWord, oneOf(cents, bareCents)), ([euros, { norm }, cents]) => {
    const code = { euro: 'EUR', dollar: 'USD', franken: 'CHF', pfund: 'GBP' }[norm]
    const sum = plus(euros.decimal, times(cents.decimal, decimal(1, -2)))
    return code && euros.scale === 0
      ? { quantity: single({ ...euros, decimal: sum }), currency: { code, exponent: 0 } }
      : undefined
  }),
)

/** "einen Euro", "einen symbolischen Euro". */
export const articleCurrency: Step<Amount> = map(
  seq(word(...articleForms), optional(word(...tokenAdjectives)), currency),
  ([, , currency]) => ({
    quantity: oneOfIt,
    currency,
  }),
)

/** "zweistelliger Millionenbetrag", "sechsstellige Summe", "dreistelliger Millionen-Euro-Betrag". */
export const vagueAmount: Step<Amount> = oneOf(
  map(
    seq(digitCount, word('millionen', 'milliarden', 'billionen'), hyphen, currency, hyphen, anyWord),
    ([count, { norm }, , currency]) => ({
      quantity: ofDigits(count, decimal(1, { millionen: 6, milliarden: 9, billionen: 12 }[norm] ?? 0)),
      currency,
    }),
  ),
  map(oneOf(magnitude, digitSum), (quantity) => ({ quantity, currency: null })),
)

/** Any amount that names its currency. */
export const amount: Step<Amount> = node(
  nearCurrency(oneOf(euroCents, numeralCurrency, currencyNumeral, scaledCurrencyNumeral, articleCurrency)),
)

/** "10 Euro bis 15 Euro", "zwischen 10 Mio. Euro und 12 Mio. Euro". */
export const amountRange: Step<Amount> = fullRange(
  oneOf(numeralCurrency, currencyNumeral),
  (a, b) => a.currency?.code === b.currency?.code && a.currency?.exponent === b.currency?.exponent,
)

/** The figure of an amount. */
export function moneyOf({ quantity, currency }: Amount) {
  const unit = decimal(1, currency?.exponent ?? 0)
  const { min, max, value, grain } = quantity
  const scaled = {
    ...quantity,
    value: value && times(value, unit),
    min: times(min, unit),
    max: max && times(max, unit),
    grain: grain === undefined ? undefined : grain + unit.exponent,
  }
  return { kind: 'money', ...numericOf(scaled), currency: currency?.code ?? null } as const
}

import { compoundsOfSums, sumsOf } from '../../../lexicon/de/money-nouns.ts'
import { decimal, times, toNumber } from '../../decimal.ts'
import { type Draft, defineRule, type Place, type TokenRange } from '../../define-rule.ts'
import { located, map, oneOf, optional, repeat, Step, seq, tokenWhere, word } from '../../step.ts'
import { beforeCompared, followsNumber, inCompared } from '../compared.ts'
import { compoundHead, coreBefore } from '../compound-head.ts'
import { elided } from '../elided.ts'
import { softWords } from '../links.ts'
import { hyphen, numeral } from '../numeral/numeral.ts'
import { per } from '../per.ts'
import { quantity, single } from '../quantity.ts'
import {
  type Amount,
  amount,
  amountRange,
  articleCurrency,
  currencyNumeral,
  euroCents,
  moneyOf,
  nearCurrency,
  numeralCurrency,
  vagueAmount,
} from './amount.ts'
import { currency } from './currency.ts'
import { currencyNearby } from './currency-nearby.ts'
import { perShare } from './per-share.ts'

/** "(26 Milliarden Euro)", "(umgerechnet gut 26 Milliarden Euro)", ", umgerechnet 26 Milliarden Euro". */
const soft = repeat(word('=', '.', 'oder', 'das', 'sind', 'entspricht', ...softWords), 5)
const conversion = optional(
  oneOf(
    map(seq(word('(', '['), soft, located(amount), word(')', ']')), ([, , found]) => found),
    map(seq(optional(word(',', '-', 'oder')), word('umgerechnet'), soft, located(amount)), ([, , , found]) => found),
  ),
)

/** An amount with what it is for and what it is in another currency. */
interface Told {
  readonly own: Amount
  readonly ownEnd: number
  readonly per: string | undefined
  readonly conversion: Conversion | undefined
}
interface Conversion extends TokenRange {
  readonly value: Amount
}

/** Reads what may follow an amount; brackets with the same currency are no conversion but another amount: 111 Mio. Euro (124 Mio. Euro). */
function told(step: Step<Amount>): Step<Told> {
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
const figureOf = (own: Amount, place: Place) => ({
  ...moneyOf(own),
  currency: own.currency === null ? null : (own.currency.code ?? currencyNearby(place, own.currency)),
})

function draft({ own, ownEnd, per, conversion }: Told, place: Place): Draft {
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

const numeralThenCurrency = defineRule({
  id: 'money/numeral-currency',
  describe:
    'Number, then currency: 3,5 Millionen Euro, 12 Mrd. Franken, 40.000 €; what it is for and a bracketed conversion belong to it.',
  pattern: [told(numeralCurrency)],
  build: (amount, place) =>
    // "6,31 (2014: 4,86) Millionen Euro": the scale is of the numbers before
    amount.own.quantity.numeral === undefined && place.reader.token(place.first - 1)?.norm === ')'
      ? undefined
      : draft(amount, place),
  accepts: [
    ['3,5 Millionen Euro', { kind: 'money', value: 3_500_000, grain: 100_000, currency: 'EUR' }],
    [
      'Sie zahlt [rund 12 Mrd. Schweizer Franken].',
      { kind: 'money', value: 12e9, min: 11.5e9, max: 12.5e9, grain: 1e9, currency: 'CHF', hedge: 'about' },
    ],
    [
      '[50 bis 75 Millionen kanadische Dollar]',
      { kind: 'money', value: null, min: 50e6, max: 75e6, grain: 1e6, currency: 'CAD', hedge: 'range' },
    ],
    ['Die Schweden zahlen [40 Millionen Kronen].', { kind: 'money', value: 40e6, grain: 10e6, currency: 'SEK' }],
    ['Für Dänen und Schweden sind es [40 Kronen].', { kind: 'money', value: 40, grain: 10, currency: null }],
    ['[111 Mio. Euro] (124 Mio. Euro)', { kind: 'money', value: 111e6, grain: 1e6, currency: 'EUR' }],
    ['[31,50 Fr.] je Aktie', { kind: 'money', value: 31.5, grain: 0.1, currency: 'CHF', per: 'Aktie' }],
    ['[2,40 Euro] je Aktie', { kind: 'money', value: 2.4, grain: 0.1, currency: 'EUR', per: 'Aktie' }],
    [
      '[800 Millionen Dollar] (umgerechnet gut 730 Millionen Euro)',
      {
        kind: 'money',
        value: 800e6,
        grain: 100e6,
        currency: 'USD',
        conversion: { value: 730e6, currency: 'EUR', text: '730 Millionen Euro' },
      },
    ],
  ],
  rejects: ['3,5 Millionen Europäer', 'die Euro 2024', 'Euro-Raum'],
})

const currencyThenNumeral = defineRule({
  id: 'money/currency-numeral',
  describe: 'Currency, then number: $ 15, EUR 3,5 Mio., CHF 49’000.',
  pattern: [told(currencyNumeral)],
  build: draft,
  accepts: [
    ['EUR 3,5 Mio.', { kind: 'money', value: 3_500_000, grain: 100_000, currency: 'EUR' }],
    ['£3m', { kind: 'money', value: 3_000_000, grain: 1_000_000, currency: 'GBP' }],
    ['Fr. 2500', { kind: 'money', value: 2500, grain: 100, currency: 'CHF' }],
    ['US$ 20', { kind: 'money', value: 20, grain: 10, currency: 'USD' }],
  ],
  rejects: [
    'Fr. 18. Juli',
    'Fr. 20 Uhr',
    '40 Euro ein Zehntel',
    'Euro 7-Norm',
    'die Euro 2016 in Frankreich',
    '5 Euro 20 Prozent',
  ],
})

const eurosAndCents = defineRule({
  id: 'money/euro-cent',
  describe: 'Two units: 13 Euro und 45 Cent, zwei Euro fünfzig.',
  pattern: [told(euroCents)],
  build: draft,
  accepts: [
    ['vier Euro und 20 Cent', { kind: 'money', value: 4.2, grain: 0.1, currency: 'EUR' }],
    ['drei Euro achtzig', { kind: 'money', value: 3.8, grain: 0.1, currency: 'EUR' }],
  ],
  rejects: ['20 Euro und 30.', 'zwei Euro 20 Kilometer weiter'],
})

export const oneByArticle = defineRule({
  id: 'money/article-currency',
  describe: 'The article as one: einen Euro, ein Franken.',
  pattern: [told(articleCurrency)],
  build: draft,
  accepts: [['kostet [einen Euro]', { kind: 'money', value: 1, grain: 1, currency: 'EUR' }]],
  rejects: ['eine Eurokrise', 'ein Dollarkurs'],
})

const moneyCompound = defineRule({
  id: 'money/compound',
  describe: 'An amount as the first part of a compound: 38-Milliarden-Euro-Abkommen.',
  pattern: [amount, compoundHead],
  build: (own, head, { first }) => head && { figure: moneyOf(own), core: coreBefore(first, head), head },
  accepts: [['der [7-Milliarden-Dollar]-Kauf', { kind: 'money', value: 7e9, grain: 1e9, currency: 'USD' }]],
  rejects: ['7 Milliarden Dollar', 'Dollar-Schwäche'],
})

const sumCompound = defineRule({
  id: 'money/compound-sum',
  describe: 'Millions without a currency as the first part of a compound that is about money: Fünf-Milliarden-Auftrag.',
  pattern: [numeral, hyphen, tokenWhere(({ norm }) => compoundsOfSums.test(norm))],
  build: (own, _hyphen, _head, { first, end }) =>
    own.scale < 6
      ? undefined
      : {
          figure: moneyOf({ quantity: single(own), currency: null }),
          core: { first, end: end - 2 },
          head: { first: end - 1, end },
        },
  accepts: [
    ['der [Fünf-Milliarden]-Auftrag', { kind: 'money', value: 5e9, grain: 1e9, currency: null }],
    ['ein [300-Millionen]-Kredit', { kind: 'money', value: 300e6, grain: 100e6, currency: null }],
  ],
  rejects: ['die Zwei-Millionen-Metropole', 'der Fünf-Punkte-Plan', 'die 30-Millionen-Marke'],
})

const moneyMagnitude = defineRule({
  id: 'money/magnitude',
  describe: 'A sum told by its size alone: zweistelliger Millionenbetrag, Milliardenhöhe, sechsstellige Summe.',
  pattern: [vagueAmount],
  build: (own) => ({ figure: moneyOf(own) }),
  accepts: [
    [
      'ein [zweistelliger Millionenbetrag]',
      { kind: 'money', value: null, min: 10e6, max: 100e6, currency: null, hedge: 'range' },
    ],
    [
      'Schäden in [Milliardenhöhe]',
      { kind: 'money', value: null, min: 1e9, max: 1e12, currency: null, hedge: 'range' },
    ],
    ['eine [sechsstellige Summe]', { kind: 'money', value: null, min: 1e5, max: 1e6, currency: null, hedge: 'range' }],
  ],
  rejects: ['zweistelliges Wachstum', 'Millionenstadt'],
})

const amountOfNoun = defineRule({
  id: 'money/noun',
  describe: 'Millions of something that is money, without a currency: 7,9 Milliarden Verlust.',
  pattern: [located(quantity), optional(word('an', 'vom', 'der', 'des')), tokenWhere(({ norm }) => sumsOf.test(norm))],
  build: ({ value, first, end }) =>
    (value.numeral?.scale ?? 0) < 6
      ? undefined
      : { figure: moneyOf({ quantity: value, currency: null }), core: { first, end } },
  accepts: [
    ['[6,5 Milliarden] Verlust', { kind: 'money', value: 6.5e9, grain: 0.1e9, currency: null }],
    ['[200 Millionen] an Überschüssen', { kind: 'money', value: 200e6, grain: 100e6, currency: null }],
    ['[300 Millionen] Miese', { kind: 'money', value: 300e6, grain: 100e6, currency: null }],
    ['[30 Milliarden] Gründe, zu verkaufen', { kind: 'money', value: 30e9, grain: 10e9, currency: null }],
  ],
  rejects: ['zwei Verluste', '5 Millionen Kunden', '40 Millionen Kredite', 'tausend Gründe'],
})

const comparedAmount = defineRule({
  id: 'money/compared',
  describe: 'A number whose currency stands behind the brackets with another one: (6,31) (2014: 4,86) Millionen Euro.',
  pattern: [nearCurrency(beforeCompared(currency))],
  build: ({ quantity, unit }, place) => ({ figure: figureOf({ quantity, currency: unit }, place) }),
  accepts: [['[3,5] (2019: 2,4) Millionen Euro', { kind: 'money', value: 3.5e6, grain: 0.1e6, currency: 'EUR' }]],
  rejects: ['3 (2019: zwei) Werke', '3 Euro (4 Dollar)', '3 (4) Werke'],
})

const amountInBrackets = defineRule({
  id: 'money/compared-with',
  describe: 'The number in those brackets: 6,31 (2014: (4,86)) Millionen Euro.',
  pattern: [nearCurrency(inCompared(currency))],
  build: ({ quantity, unit }, place) =>
    followsNumber(place) ? { figure: figureOf({ quantity, currency: unit }, place) } : undefined,
  accepts: [['3,5 (Vorjahr: [2,4]) Mio. Euro', { kind: 'money', value: 2.4e6, grain: 0.1e6, currency: 'EUR' }]],
  rejects: ['Werk (Halle 3) Euro', '(3) Euro'],
})

const elidedCurrency = defineRule({
  id: 'money/elided-currency',
  describe:
    'A number whose currency, perhaps with the scale word, only the next one names: 450 Millionen und 150 Millionen Euro.',
  pattern: [nearCurrency(elided(amount))],
  build: ({ quantity, full }, place) => ({ figure: figureOf({ quantity, currency: full.currency }, place) }),
  accepts: [
    ['[40 Millionen] und 30 Millionen Euro', { kind: 'money', value: 40e6, grain: 10e6, currency: 'EUR' }],
    ['von [3,5] auf rund 4 Milliarden Dollar', { kind: 'money', value: 3.5e9, grain: 0.1e9, currency: 'USD' }],
  ],
  rejects: ['Seit 2019 und 5 Milliarden Euro', '900 statt 1,2 Milliarden Euro', 'um ein Viertel auf 4 Milliarden Euro'],
})

const moneyRange = defineRule({
  id: 'money/range',
  describe: 'A range that names the currency twice: 10 Euro bis 15 Euro.',
  pattern: [told(amountRange)],
  build: draft,
  accepts: [
    [
      '[10 Euro bis 15 Euro]',
      { kind: 'money', value: null, min: 10, max: 15, grain: 1, currency: 'EUR', hedge: 'range' },
    ],
    [
      '[zwischen 2 Mio. Euro und 3 Mio. Euro]',
      { kind: 'money', value: null, min: 2e6, max: 3e6, grain: 1e6, currency: 'EUR', hedge: 'range' },
    ],
  ],
  rejects: ['10 Euro und 15 Euro', '15 Euro bis 10 Euro', '10 Euro bis 15 Dollar'],
})

export const moneyRules = [
  moneyRange,
  eurosAndCents,
  numeralThenCurrency,
  currencyThenNumeral,
  oneByArticle,
  moneyCompound,
  sumCompound,
  moneyMagnitude,
  amountOfNoun,
  comparedAmount,
  amountInBrackets,
  elidedCurrency,
  perShare,
]

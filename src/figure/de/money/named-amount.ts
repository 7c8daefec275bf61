import { oneOf } from '../../combine.ts'
import { defineRule } from '../../define-rule.ts'
import {
  amountRange,
  articleCurrency,
  currencyNumeral,
  euroCents,
  numeralCurrency,
  scaledCurrencyNumeral,
} from './amount.ts'
import { draftOf, told } from './told.ts'

export const numeralThenCurrency = defineRule({
  id: 'money/numeral-currency',
  describe:
    'Number, then currency: 3,5 Millionen Euro, 12 Mrd. Franken, 40.000 €; what it is for and a bracketed conversion belong to it.',
  pattern: [told(numeralCurrency)],
  build: (amount, place) =>
    // "6,31 (2014: 4,86) Millionen Euro": the scale is of the numbers before
    amount.own.quantity.numeral === undefined && place.reader.token(place.first - 1)?.norm === ')'
      ? undefined
      : draftOf(amount, place),
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
    [
      '[eine knappe Million Euro]',
      { kind: 'money', value: 1e6, min: 0.9e6, max: 1e6, grain: 1e6, currency: 'EUR', hedge: 'under' },
    ],
    ['die versprochene [Milliarde Euro]', { kind: 'money', value: 1e9, grain: 1e9, currency: 'EUR' }],
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

export const currencyThenNumeral = defineRule({
  id: 'money/currency-numeral',
  describe: 'Currency, then number: $ 15, EUR 3,5 Mio., CHF 49’000.',
  pattern: [told(oneOf(currencyNumeral, scaledCurrencyNumeral))],
  build: draftOf,
  accepts: [
    ['EUR 3,5 Mio.', { kind: 'money', value: 3_500_000, grain: 100_000, currency: 'EUR' }],
    ['TCHF 450', { kind: 'money', value: 450e3, grain: 10e3, currency: 'CHF' }],
    ['T€ 450', { kind: 'money', value: 450e3, grain: 10e3, currency: 'EUR' }],
    ['Mio. CHF 45.2', { kind: 'money', value: 45.2e6, grain: 0.1e6, currency: 'CHF' }],
    ['£3m', { kind: 'money', value: 3_000_000, grain: 1_000_000, currency: 'GBP' }],
    ['Fr. 12.50', { kind: 'money', value: 12.5, grain: 0.1, currency: 'CHF' }],
    ['SFr. 3.80', { kind: 'money', value: 3.8, grain: 0.1, currency: 'CHF' }],
    ['Fr. 2500', { kind: 'money', value: 2500, grain: 100, currency: 'CHF' }],
    ['US$ 20', { kind: 'money', value: 20, grain: 10, currency: 'USD' }],
  ],
  rejects: [
    'Fr. 18. Juli',
    'Fr. 20 Uhr',
    'Fr. 18.5., 19 Uhr',
    '40 Euro ein Zehntel',
    'Euro 7-Norm',
    'die Euro 2016 in Frankreich',
    '5 Euro 20 Prozent',
  ],
})

export const eurosAndCents = defineRule({
  id: 'money/euro-cent',
  describe: 'Two units: 13 Euro und 45 Cent, zwei Euro fünfzig.',
  pattern: [told(euroCents)],
  build: draftOf,
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
  build: draftOf,
  accepts: [['kostet [einen Euro]', { kind: 'money', value: 1, grain: 1, currency: 'EUR' }]],
  rejects: ['eine Eurokrise', 'ein Dollarkurs'],
})

export const moneyRange = defineRule({
  id: 'money/range',
  describe: 'A range that names the currency twice: 10 Euro bis 15 Euro.',
  pattern: [told(amountRange)],
  build: draftOf,
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

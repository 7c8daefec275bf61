import { defineRule } from '../../define-rule.ts'
import { beforeCompared, followsNumber, inCompared } from '../compared.ts'
import { elided } from '../elided.ts'
import { amount, nearCurrency } from './amount.ts'
import { currency } from './currency.ts'
import { figureOf } from './told.ts'

export const comparedAmount = defineRule({
  id: 'money/compared',
  describe: 'A number whose currency stands behind the brackets with another one: (6,31) (2014: 4,86) Millionen Euro.',
  pattern: [nearCurrency(beforeCompared(currency))],
  build: ({ quantity, unit }, place) => ({ figure: figureOf({ quantity, currency: unit }, place) }),
  accepts: [['[3,5] (2019: 2,4) Millionen Euro', { kind: 'money', value: 3.5e6, grain: 0.1e6, currency: 'EUR' }]],
  rejects: ['3 (2019: zwei) Werke', '3 Euro (4 Dollar)', '3 (4) Werke'],
})

export const amountInBrackets = defineRule({
  id: 'money/compared-with',
  describe: 'The number in those brackets: 6,31 (2014: (4,86)) Millionen Euro.',
  pattern: [nearCurrency(inCompared(currency))],
  build: ({ quantity, unit }, place) =>
    followsNumber(place) ? { figure: figureOf({ quantity, currency: unit }, place) } : undefined,
  accepts: [['3,5 (Vorjahr: [2,4]) Mio. Euro', { kind: 'money', value: 2.4e6, grain: 0.1e6, currency: 'EUR' }]],
  rejects: ['Werk (Halle 3) Euro', '(3) Euro'],
})

export const elidedCurrency = defineRule({
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

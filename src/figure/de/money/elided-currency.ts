import { defineRule } from '../../define-rule.ts'
import { beforeCompared, followsNumber, inCompared } from '../compared.ts'
import { elided } from '../elided.ts'
import { elidedAcross } from '../elided-across.ts'
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

export const listedAmount = defineRule({
  id: 'money/listed',
  describe:
    'A number whose currency only the last one of a list has, or the one that takes its place: statt 57 bieten sie nun 62 Euro.',
  pattern: [nearCurrency(elidedAcross(amount))],
  build: ({ quantity, full }, place) => ({ figure: figureOf({ quantity, currency: full.currency }, place) }),
  accepts: [
    ['statt mit [18] nur mit 7 Millionen Euro', { kind: 'money', value: 18e6, grain: 1e6, currency: 'EUR' }],
    [
      'statt der erhofften [50] kamen nur 20 Millionen Euro',
      { kind: 'money', value: 50e6, grain: 10e6, currency: 'EUR' },
    ],
    ['nicht [90], sondern 60 Millionen Euro', { kind: 'money', value: 90e6, grain: 10e6, currency: 'EUR' }],
    ['Statt [57] bieten sie nun 62 Euro', { kind: 'money', value: 57, grain: 1, currency: 'EUR' }],
    ['Nordwind mit [3] und Seestern mit 5 Milliarden Euro', { kind: 'money', value: 3e9, grain: 1e9, currency: 'EUR' }],
  ],
  rejects: [
    'Statt 57 Werken nun 62 Euro',
    'statt 2019 zahlen sie nun 62 Euro',
    'Nordwind mit 3 Werken und Seestern mit 5 Milliarden Euro',
  ],
})

import { sumsOf } from '../../../lexicon/de/money-nouns.ts'
import { located, oneOf, optional, tokenWhere, word } from '../../combine.ts'
import { defineRule } from '../../define-rule.ts'
import { adjective } from '../count/noun.ts'
import { quantity } from '../quantity-rule.ts'
import { moneyOf, vagueAmount } from './amount.ts'

export const moneyMagnitude = defineRule({
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

export const amountOfNoun = defineRule({
  id: 'money/noun',
  describe:
    'Millions of something that is money, without a currency: 7,9 Milliarden Verlust, 3 Milliarden staatliche Hilfe.',
  pattern: [
    located(quantity),
    optional(oneOf(word('an', 'vom', 'der', 'des'), adjective)),
    tokenWhere(({ norm }) => sumsOf.test(norm)),
  ],
  build: ({ value, first, end }) =>
    (value.numeral?.scale ?? 0) < 6
      ? undefined
      : { figure: moneyOf({ quantity: value, currency: null }), core: { first, end } },
  accepts: [
    ['[6,5 Milliarden] Verlust', { kind: 'money', value: 6.5e9, grain: 0.1e9, currency: null }],
    ['[200 Millionen] an Überschüssen', { kind: 'money', value: 200e6, grain: 100e6, currency: null }],
    ['[3 Milliarden] staatliche Beihilfen', { kind: 'money', value: 3e9, grain: 1e9, currency: null }],
    ['[300 Millionen] Miese', { kind: 'money', value: 300e6, grain: 100e6, currency: null }],
    ['[30 Milliarden] Gründe, zu verkaufen', { kind: 'money', value: 30e9, grain: 10e9, currency: null }],
  ],
  rejects: ['zwei Verluste', '5 Millionen Kunden', '40 Millionen Kredite', 'tausend Gründe'],
})

import { compoundsOfSums } from '../../../lexicon/de/money-nouns.ts'
import { tokenWhere } from '../../combine.ts'
import { defineRule } from '../../define-rule.ts'
import { compoundHead, coreBefore } from '../compound-head.ts'
import { hyphen, numeral } from '../numeral/numeral-rule.ts'
import { single } from '../quantity.ts'
import { amount, moneyOf } from './amount.ts'

export const moneyCompound = defineRule({
  id: 'money/compound',
  describe: 'An amount as the first part of a compound: 38-Milliarden-Euro-Abkommen.',
  pattern: [amount, compoundHead],
  build: (own, head, { first }) => head && { figure: moneyOf(own), core: coreBefore(first, head), head },
  accepts: [['der [7-Milliarden-Dollar]-Kauf', { kind: 'money', value: 7e9, grain: 1e9, currency: 'USD' }]],
  rejects: ['7 Milliarden Dollar', 'Dollar-Schwäche'],
})

export const sumCompound = defineRule({
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

import { defineRule } from '../../define-rule.ts'
import { located, near, repeat, seq, tokenWhere, word } from '../../step.ts'
import { neighbour } from '../antecedent.ts'
import { hyphen, numeral } from '../numeral/numeral.ts'
import { single } from '../quantity.ts'
import { moneyOf } from './amount.ts'

const shares = word('aktie', 'anteilschein', 'anteilsschein', 'stammaktie', 'vorzugsaktie', 'papier', 'titel')
const joints = ['je', 'pro', 'per']
/** "je Seestern-Aktie" */
const namedBefore = repeat(
  seq(
    tokenWhere(({ kind, text, norm }) => kind === 'word' && text !== norm),
    hyphen,
  ),
  2,
)

/** A number in digits has at most this many tokens. */
const LONGEST = 6

/** An amount of this many digits behind the comma is a price, even where its currency is left out. */
const CENTS = -2

export const perShare = defineRule({
  id: 'money/per-share',
  describe: 'What one share brings, without a currency: 1,55 je Aktie.',
  pattern: [near(LONGEST, joints, located(numeral)), word(...joints), namedBefore, shares],
  build: ({ value: own, first, end }) => {
    if (own.form !== 'digits' || own.scale > 0 || own.decimal.exponent > CENTS) return undefined
    return {
      figure: (context) => {
        const beside = neighbour(context)?.figure
        const body = moneyOf({ quantity: single(own), currency: null })
        return { ...body, currency: beside?.kind === 'money' ? beside.currency : null, per: 'Aktie' }
      },
      core: { first, end },
    }
  },
  accepts: [
    ['ein Gewinn von [1,55] je Aktie', { kind: 'money', value: 1.55, grain: 0.01, currency: null, per: 'Aktie' }],
    [
      'statt 1,60 Euro erwartete er [1,55] je Aktie',
      { kind: 'money', value: 1.55, grain: 0.01, currency: 'EUR', per: 'Aktie' },
    ],
  ],
  rejects: ['3 je Aktie', '1,55 Euro je Aktie', '1,55 je Tonne'],
})

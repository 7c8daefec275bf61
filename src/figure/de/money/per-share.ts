import { shareNouns } from '../../../lexicon/de/shares.ts'
import { located, near, repeat, seq, word } from '../../combine.ts'
import { type Context, defineRule, type FigureBody } from '../../define-rule.ts'
import { capitalised } from '../../token-forms.ts'
import { neighbour } from '../antecedent.ts'
import type { Numeral } from '../numeral/numeral.ts'
import { hyphen, numeral } from '../numeral/numeral-rule.ts'
import { single } from '../quantity.ts'
import { moneyOf } from './amount.ts'

const shares = word(...shareNouns)
const joints = ['je', 'pro', 'per']
/** "je Seestern-Aktie" */
const namedBefore = repeat(seq(capitalised, hyphen), 2)

/** A number in digits has at most this many tokens. */
const LONGEST = 6

/** An amount of this many digits behind the comma is a price, even where its currency is left out. */
const CENTS = -2

/** Written with cents and in digits, as a price is. */
const isPrice = ({ form, scale, decimal }: Numeral): boolean =>
  form === 'digits' && scale === 0 && decimal.exponent <= CENTS

/** How far before its amounts "je Aktie" may stand: "Der Gewinn je Aktie stieg von 1,33 auf 4,40". */
const BEFORE = 12
const shareNorms: ReadonlySet<string> = new Set(shareNouns)
const jointNorms: ReadonlySet<string> = new Set(joints)

/** The amount that a number without a currency is behind "je Aktie"; undefined where it is none. */
export function shareBefore(own: Numeral, context: Context): FigureBody | undefined {
  const { reader, first } = context.place
  if (!isPrice(own)) return undefined
  const start = Math.max(reader.sentenceOf(first)?.firstToken ?? 0, first - BEFORE)
  for (let at = first - 1; at > start; at--)
    if (shareNorms.has(reader.token(at)?.norm ?? '') && jointNorms.has(reader.token(at - 1)?.norm ?? ''))
      return shareFigure(own, context)
  return undefined
}

/** In the currency of the figure beside it in the sentence, if that is money. */
function shareFigure(own: Numeral, context: Context): FigureBody {
  const beside = neighbour(context)?.figure
  const body = moneyOf({ quantity: single(own), currency: null })
  return { ...body, currency: beside?.kind === 'money' ? beside.currency : null, per: 'Aktie' }
}

export const perShare = defineRule({
  id: 'money/per-share',
  describe: 'What one share brings, without a currency: 1,55 je Aktie.',
  pattern: [near(LONGEST, joints, located(numeral)), word(...joints), namedBefore, shares],
  build: ({ value: own, first, end }) =>
    isPrice(own) ? { figure: (context) => shareFigure(own, context), core: { first, end } } : undefined,
  accepts: [
    ['ein Gewinn von [1,55] je Aktie', { kind: 'money', value: 1.55, grain: 0.01, currency: null, per: 'Aktie' }],
    [
      'statt 1,60 Euro erwartete er [1,55] je Aktie',
      { kind: 'money', value: 1.55, grain: 0.01, currency: 'EUR', per: 'Aktie' },
    ],
  ],
  rejects: ['3 je Aktie', '1,55 Euro je Aktie', '1,55 je Tonne'],
})

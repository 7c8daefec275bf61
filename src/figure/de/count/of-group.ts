import { hedgesBefore } from '../../../lexicon/de/hedges.ts'
import type { FigureMention } from '../../../model/figure.ts'
import { ahead, located, lookUp, map, not, oneOf, optional, repeat, seq, spaced, word } from '../../combine.ts'
import { decimal, toNumber } from '../../decimal.ts'
import { defineRule } from '../../define-rule.ts'
import { lowerCase } from '../../token-forms.ts'
import { sumBefore } from '../antecedent.ts'
import { numeral } from '../numeral/numeral-rule.ts'
import { numericOf } from '../quantity.ts'
import { plainQuantity } from '../quantity-rule.ts'
import { countOf, isLabel, isYear } from './count-figure.ts'
import { counted } from './noun.ts'

const pronouns = word('ihnen', 'denen', 'diesen')
const owners = word('der', 'dieser', 'seiner', 'ihrer', 'unserer', 'aller', 'jener')

/** "der letzten fünf", "der ursprünglich geplanten rund 30": what may stand before the size of the group. */
const lowerWord = seq(not(numeral), lowerCase)

/** The group that some are taken from: "davon", "von ihnen", "der Insassen". */
const group = oneOf(
  map(spaced(word('davon')), () => null),
  map(seq(spaced(word('von')), pronouns), () => null),
  map(seq(spaced(owners), optional(seq(repeat(lowerWord, 3), numeral)), located(counted)), ([, , { value }]) => value),
)

/** How many figures back the group may stand. */
const REACH = 4

/** The noun of the last count that is no smaller: what "davon" goes back to. */
function unitOfWhole(figures: readonly FigureMention[], part: number): string | null {
  const whole = figures
    .slice(-REACH)
    .findLast(
      ({ figure }) => figure.kind === 'count' && (figure.value ?? figure.max ?? figure.min ?? 0) >= part,
    )?.figure
  return whole?.kind === 'count' ? whole.unit : null
}

export const ofGroup = defineRule({
  id: 'count/of-group',
  describe: 'Some of a group: 99 davon, 900 von ihnen, drei der Insassen.',
  pattern: [plainQuantity, ahead(group)],
  build: (own, named, place) => {
    const { reader, first } = place
    const before = reader.token(first)?.gap === 'line' ? undefined : reader.token(first - 1)
    const isName =
      before?.kind === 'word' &&
      before.text !== before.norm &&
      // "Knapp 300 von ihnen"
      !hedgesBefore.has(before.norm) &&
      own.numeral?.form === 'digits'
    const value = toNumber(own.min)
    if (isName || own.numeral?.form === 'fraction' || value < 2 || !Number.isInteger(value)) return undefined
    // "1900 von ihnen" is no year
    if (isLabel(own, place) || (named !== null && isYear(own, place)) || own.numeral?.dotted) return undefined
    const { tokens, text } = reader.document
    const noun = named && text.slice(tokens[named.first]?.start, tokens[named.end - 1]?.end)
    const large = (own.numeral?.scale ?? 0) >= 6
    return {
      figure: (context) => {
        const unit = noun ?? unitOfWhole(context.before, value)
        // "275 Millionen davon" are a part of a sum
        return unit === null && large && sumBefore(context)
          ? { kind: 'money', ...numericOf(own), currency: null }
          : countOf(own, unit)
      },
    }
  },
  accepts: [
    ['darunter waren [120] davon', { kind: 'count', value: 120, grain: 10, unit: null }],
    ['[1900] von ihnen blieben', { kind: 'count', value: 1900, grain: 100, unit: null }],
    [
      'Sie zahlt 4 Milliarden Euro, [275 Millionen] davon sofort',
      { kind: 'money', value: 275e6, grain: 1e6, currency: 'EUR' },
    ],
    ['nur [40] von ihnen blieben', { kind: 'count', value: 40, grain: 10, unit: null }],
    [
      '[Rund 40] von ihnen blieben',
      { kind: 'count', value: 40, min: 38, max: 42, grain: 10, unit: null, hedge: 'about' },
    ],
    ['[vier] der letzten fünf Werke', { kind: 'count', value: 4, grain: 1, unit: 'Werke' }],
    [
      '[mindestens zwei] der Werke',
      { kind: 'count', value: 2, min: 2, max: null, grain: 1, unit: 'Werke', hedge: 'at_least' },
    ],
  ],
  rejects: [
    'die Nummer eins der Branche',
    'Windows 10 der Firma',
    '2015 der Konzern',
    'ein Viertel davon',
    'zwei von Herzen',
  ],
})

export const ofTwo = defineRule({
  id: 'count/genitive',
  describe: 'Two or three in the genitive: Studien zweier Institute.',
  pattern: [
    lookUp(
      new Map([
        ['zweier', 2],
        ['dreier', 3],
      ]),
    ),
    counted,
  ],
  build: (value, { first, end }, place) => {
    const { reader } = place
    const token = reader.token(place.first)
    if (token === undefined || token.text !== token.norm) return undefined
    const { tokens, text } = reader.document
    const size = decimal(value)
    return {
      figure: countOf(
        { value: size, min: size, max: size, grain: 0, numeral: undefined },
        text.slice(tokens[first]?.start, tokens[end - 1]?.end),
      ),
    }
  },
  accepts: [['die Aussagen [zweier Gutachter]', { kind: 'count', value: 2, grain: 1, unit: 'Gutachter' }]],
  rejects: ['Dreier Sieg', 'zweier'],
})

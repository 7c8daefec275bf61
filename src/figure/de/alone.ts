import { moneyNouns, moneyVerbs } from '../../lexicon/de/money-nouns.ts'
import { articleForms } from '../../lexicon/de/numerals.ts'
import { labelNouns } from '../../lexicon/de/units.ts'
import type { FigureMention } from '../../model/figure.ts'
import { toNumber } from '../decimal.ts'
import { type Context, defineRule, type FigureBody, type Place } from '../define-rule.ts'
import { elsewhere, linkedFigure, neighbour, sameAgain, sumBefore, votedFigure } from './antecedent.ts'
import { elidedNoun } from './count/elided-noun.ts'
import { lift } from './elided.ts'
import { isIndexLevel } from './index-level.ts'
import { shareBefore } from './money/per-share.ts'
import { isYearLike } from './numeral/is-year-like.ts'
import type { Numeral } from './numeral/numeral.ts'
import { numericOf, type Quantity, single } from './quantity.ts'
import { quantity } from './quantity-rule.ts'

const articles = new Set(articleForms)

function likeNeighbour({ figure, start }: FigureMention, own: Quantity, { place }: Context): FigureBody | undefined {
  const numbers = numericOf(own)
  // a currency that only an earlier sentence names is not this one's
  const beside = start >= place.reader.tellingFrom(place.first)
  if (figure.kind === 'money') return { kind: 'money', ...numbers, currency: beside ? figure.currency : null }
  if (figure.kind === 'count' && figure.unit !== 'Rang') return { kind: 'count', ...numbers, unit: figure.unit }
  if (figure.kind === 'percent' && toNumber(own.min) <= 1000)
    return { kind: 'percent', ...numbers, ...(figure.unit && { unit: figure.unit }) }
  return undefined
}

/** Scale of a figure's value, as far as it can have been a word: 566 Millionen -> 10^6. */
function numeralLike({ figure }: FigureMention): Numeral | undefined {
  if (figure.kind !== 'money' && figure.kind !== 'count') return undefined
  const scale = [12, 9, 6].find((exponent) => new RegExp(scaleWords[exponent] ?? '', 'i').test(figure.text))
  const size = figure.value ?? figure.max
  return scale === undefined || size === null
    ? undefined
    : { ...plain, decimal: { digits: BigInt(Math.round(size)), exponent: 0, divisor: 1n }, scale }
}
const plain = { form: 'digits', grouped: false, signed: false, dotted: false, orMore: false } as const
const scaleWords: Record<number, string> = { 12: 'bill?ion|bio', 9: 'milliard|mrd', 6: 'million|mio' }

/** Does a number of this size without a noun count something that the reader knows: "27.000 waren es", "1,2 Milliarden"? */
const isLarge = ({ numeral }: Quantity): boolean =>
  numeral !== undefined &&
  !numeral.dotted &&
  (numeral.scale >= 3 ||
    numeral.grouped ||
    (toNumber(numeral.decimal) >= 1000 &&
      numeral.form === 'digits' &&
      !isYearLike(numeral) &&
      numeral.decimal.exponent === 0 &&
      numeral.decimal.digits < 100_000n &&
      numeral.decimal.digits % 100n === 0n))

/** How far left the noun of an amount may stand: "Ihre Kosten werden auf rund 880 Millionen geschätzt". */
const NOUN_REACH = 8

/** Does a noun that is measured in money or a verb of paying stand before the number? */
function nearMoneyWord({ reader, first }: Place): boolean {
  for (let at = first - 1; at >= first - NOUN_REACH && reader.token(at + 1)?.gap !== 'line'; at--) {
    const norm = reader.token(at)?.norm ?? ''
    if (moneyNouns.test(norm) || moneyVerbs.has(norm)) return true
  }
  return false
}

/** "28 Millionen für Seestern" */
const isForSomebody = ({ reader, end }: Place): boolean => reader.token(end)?.norm === 'für'

function elidedFigure(own: Quantity, context: Context): FigureBody | undefined {
  if (isName(context.place, own)) return undefined
  const linked =
    own.numeral && (linkedFigure(context) ?? votedFigure(context) ?? sameAgain(context) ?? elsewhere(context))
  if (linked !== undefined && own.numeral !== undefined && own.value !== null) {
    const lifted = lift(own.numeral, numeralLike(linked))
    const body = lifted && likeNeighbour(linked, single(lifted), context)
    if (body !== undefined) return body
  }
  const price = own.numeral && shareBefore(own.numeral, context)
  if (price !== undefined) return price
  const noun = elidedNoun(own, context)
  if (noun !== undefined) return { kind: 'count', ...numericOf(own), unit: noun }
  if (own.numeral === undefined) return undefined
  if (isIndexLevel(own.numeral, context.place)) return { kind: 'count', ...numericOf(own), unit: null }
  if (!isLarge(own)) return undefined
  const near = neighbour(context)
  const scale = own.numeral.scale
  const money =
    near === undefined
      ? nearMoneyWord(context.place) || isForSomebody(context.place) || sumBefore(context)
      : near.figure.kind === 'money'
  if (scale >= 9 || (scale === 6 && money)) {
    return { kind: 'money', ...numericOf(own), currency: near?.figure.kind === 'money' ? near.figure.currency : null }
  }
  return { kind: 'count', ...numericOf(own), unit: near?.figure.kind === 'count' ? near.figure.unit : null }
}

/** "5.000er-Marke", "4K", "25-fach", "5-Sterne": letters on the digits. */
const hasLetters = ({ reader, end }: Place): boolean => {
  const hyphen = reader.token(end)?.norm === '-' && reader.token(end)?.gap === 'none'
  const next = reader.token(hyphen ? end + 1 : end)
  return next?.gap === 'none' && next.kind === 'word'
}

/** "1.024 x 768 Pixel": a side of something measured in two. */
const isSide = ({ reader, first, end }: Place): boolean => {
  const norm = (at: number): string => reader.token(at)?.norm ?? ''
  const by = (at: number, other: number): boolean =>
    (norm(at) === 'x' || norm(at) === '×') && reader.token(other)?.kind === 'digits'
  return by(end, end + 1) || by(first - 1, first - 2)
}

/** "zum 100.000. Mal" */
const isOrdinal = ({ reader, end }: Place): boolean =>
  reader.token(end)?.norm === '.' && reader.token(end)?.gap === 'none' && reader.token(end + 1)?.norm === 'mal'

/** "059133 66 3100": groups of digits, the first with a zero before. */
function isTelephone({ reader, first }: Place): boolean {
  for (let at = first - 1; at >= first - GROUPS; at--) {
    const token = reader.token(at)
    if (token?.kind === 'digits' && /^0\d/.test(token.text)) return true
    if (token?.kind !== 'digits' && !'/-)'.includes(token?.norm ?? ' ')) return false
  }
  return false
}
const GROUPS = 7

/** "Claudia Tausend", "Typ 4000": a number word or digits that belong to a name. */
function isName({ reader, first }: Place, { numeral }: Quantity): boolean {
  const before = reader.token(first - 1)
  const own = reader.token(first)
  if (before === undefined || own === undefined || own.gap !== 'blank') return false
  const noun = before.norm === '.' ? reader.token(first - 2)?.norm : before.norm
  if (labelNouns.has(noun ?? '')) return true
  return (
    numeral?.form === 'words' &&
    numeral.scale === 0 &&
    own.text !== own.norm &&
    before.text !== before.norm &&
    !articles.has(before.norm)
  )
}

export const numberAlone = defineRule({
  id: 'number/alone',
  describe:
    'A number without a unit of its own: takes the unit of the figure before ("11 nach 12,1 Prozent"), counts an unnamed noun if it is large, else is no figure.',
  pattern: [quantity],
  build: (own, place) => {
    if (own.numeral?.form === 'words' && own.numeral.scale === 0 && isName(place, own)) return undefined
    if (hasLetters(place)) return undefined
    if (isTelephone(place) || isOrdinal(place) || isSide(place)) return undefined
    return { figure: (context) => elidedFigure(own, context) ?? { kind: 'number', ...numericOf(own) } }
  },
  accepts: [
    ['4.8', { kind: 'number', value: 4.8, grain: 0.1 }],
    ['zweihundertvier', { kind: 'number', value: 204, grain: 1 }],
    ['100 Euro gaben sie aus. Im Vorjahr waren es nur [80].', { kind: 'money', value: 80, grain: 10, currency: null }],
    ['30 Boote fuhren aus. Damals waren es [50].', { kind: 'count', value: 50, grain: 10, unit: 'Boote' }],
    ['[27.000] waren es', { kind: 'count', value: 27_000, grain: 1000, unit: null }],
    ['Der Umsatz stieg auf [1,2 Milliarden].', { kind: 'money', value: 1.2e9, grain: 0.1e9, currency: null }],
    ['Seestern sammelt [80 Millionen] ein', { kind: 'money', value: 80e6, grain: 10e6, currency: null }],
    ['[Drei Millionen] für Seestern', { kind: 'money', value: 3e6, grain: 1e6, currency: null }],
    ['Die Kosten liegen bei [80 Millionen].', { kind: 'money', value: 80e6, grain: 10e6, currency: null }],
    ['5 Millionen der nötigen [6]', { kind: 'count', value: 6e6, grain: 1e6, unit: null }],
    ['Die Zahl der offenen Stellen stieg auf [sieben].', { kind: 'count', value: 7, grain: 1, unit: 'Stellen' }],
    ['80 Boote fuhren aus, davon kamen [30] zurück.', { kind: 'count', value: 30, grain: 10, unit: 'Boote' }],
    ['Sie wollen von den elf Werken [vier] schließen.', { kind: 'count', value: 4, grain: 1, unit: 'Werken' }],
    ['Der Gewinn je Aktie sank auf [1,07].', { kind: 'money', value: 1.07, grain: 0.01, currency: null, per: 'Aktie' }],
    [
      'Sie baute 30 Boote mit 5 Megawatt. [20] weitere sollen folgen.',
      { kind: 'count', value: 20, grain: 10, unit: 'Boote' },
    ],
    ['Der MDax ging mit [4210,5] aus dem Handel.', { kind: 'count', value: 4210.5, grain: 0.1, unit: null }],
    ['Standorte: [11]', { kind: 'count', value: 11, grain: 1, unit: 'Standorte' }],
    ['Von elf Werken wurden [fünf] verkauft.', { kind: 'count', value: 5, grain: 1, unit: 'Werken' }],
    ['Sie streicht 40 Stellen in Graz, [30] in Linz.', { kind: 'count', value: 30, grain: 10, unit: 'Stellen' }],
    ['60 Prozent sind dafür, [22] dagegen.', { kind: 'percent', value: 22, grain: 1 }],
    ['11,5 Prozent nach zuvor [12]', { kind: 'percent', value: 12, grain: 1 }],
  ],
  rejects: [
    'die',
    'A320',
    'eine Frau',
    '12:30',
    'Claudia Tausend',
    'tel. 030 123456',
    '0591 33 66 3100',
    'zum 200.000. Mal',
    '1.920 x 1.080',
  ],
})

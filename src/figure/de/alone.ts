import { moneyNouns, moneyVerbs } from '../../lexicon/de/money-nouns.ts'
import { articleForms } from '../../lexicon/de/numerals.ts'
import { labelNouns } from '../../lexicon/de/units.ts'
import type { FigureMention } from '../../model/figure.ts'
import { toNumber } from '../decimal.ts'
import { type Context, defineRule, type FigureBody, type Place } from '../define-rule.ts'
import { elidedNoun } from './count/elided-noun.ts'
import { isYearLike, lift } from './elided.ts'
import { linkWords, softWords } from './links.ts'
import type { Numeral } from './numeral/numeral.ts'
import { numericOf, type Quantity, quantity, single } from './quantity.ts'

/** Between a figure and a number after it, "und" and commas link too little: "15 Dollar und 15". */
const links = new Set(linkWords.filter((norm) => !/^(?:und|oder|sowie|[,/-])$/.test(norm)))
const articles = new Set(articleForms)

/** How many words may stand between a figure and a number that takes its unit: "566 Millionen der nötigen 600". */
const REACH = 6

/** The figure before, where only a link stands between: "12,1 Prozent nach 11". */
function linkedFigure({ before, place: { reader, first } }: Context): FigureMention | undefined {
  const last = before.at(-1)
  if (last === undefined) return undefined
  let linked = false
  for (let at = first - 1; at >= first - REACH; at--) {
    const token = reader.token(at)
    if (token === undefined || reader.token(at + 1)?.gap === 'line') return undefined
    if (token.start < last.end) return linked ? last : undefined
    linked ||= links.has(token.norm)
    if (!links.has(token.norm) && !softWords.has(token.norm)) return undefined
  }
  return undefined
}

const votes: ReadonlySet<string> = new Set(['dafür', 'dagegen'])

/** "179 Aktionäre stimmten dafür, 16 dagegen": the figure before in the sentence. */
function votedFigure({ before, place: { reader, first, end } }: Context): FigureMention | undefined {
  const last = before.at(-1)
  if (last === undefined || !votes.has(reader.token(end)?.norm ?? '')) return undefined
  return last.start >= (reader.sentenceOf(first)?.start ?? 0) ? last : undefined
}

/** The nearest figure before in the same sentence that is money or a count. */
function neighbour({ document, before, place: { reader, first } }: Context): FigureMention | undefined {
  const sentence = reader.sentenceOf(first)
  const start = sentence === undefined ? 0 : sentence.start
  for (let at = before.length - 1; at >= 0 && at >= before.length - REACH; at--) {
    const mention = before[at]
    if (mention === undefined || mention.start < start || mention.start >= document.text.length) return undefined
    if (mention.figure.kind === 'money' || mention.figure.kind === 'count') return mention
  }
  return undefined
}

function likeNeighbour({ figure }: FigureMention, own: Quantity): FigureBody | undefined {
  const numbers = numericOf(own)
  if (figure.kind === 'money') return { kind: 'money', ...numbers, currency: figure.currency }
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
  const linked = own.numeral && (linkedFigure(context) ?? votedFigure(context))
  if (linked !== undefined && own.numeral !== undefined && own.value !== null) {
    const lifted = lift(own.numeral, numeralLike(linked))
    const body = lifted && likeNeighbour(linked, single(lifted))
    if (body !== undefined) return body
  }
  const noun = elidedNoun(own, context)
  if (noun !== undefined) return { kind: 'count', ...numericOf(own), unit: noun }
  if (own.numeral === undefined || !isLarge(own)) return undefined
  const near = neighbour(context)
  const scale = own.numeral.scale
  const money =
    near === undefined ? nearMoneyWord(context.place) || isForSomebody(context.place) : near.figure.kind === 'money'
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
    if (isTelephone(place) || isOrdinal(place)) return undefined
    return { figure: (context) => elidedFigure(own, context) ?? { kind: 'number', ...numericOf(own) } }
  },
  accepts: [
    ['4.8', { kind: 'number', value: 4.8, grain: 0.1 }],
    ['zweihundertvier', { kind: 'number', value: 204, grain: 1 }],
    ['[27.000] waren es', { kind: 'count', value: 27_000, grain: 1000, unit: null }],
    ['Der Umsatz stieg auf [1,2 Milliarden].', { kind: 'money', value: 1.2e9, grain: 0.1e9, currency: null }],
    ['Seestern sammelt [80 Millionen] ein', { kind: 'money', value: 80e6, grain: 10e6, currency: null }],
    ['[Drei Millionen] für Seestern', { kind: 'money', value: 3e6, grain: 1e6, currency: null }],
    ['Die Kosten liegen bei [80 Millionen].', { kind: 'money', value: 80e6, grain: 10e6, currency: null }],
    ['5 Millionen der nötigen [6]', { kind: 'count', value: 6e6, grain: 1e6, unit: null }],
    ['Die Zahl der offenen Stellen stieg auf [sieben].', { kind: 'count', value: 7, grain: 1, unit: 'Stellen' }],
    ['80 Boote fuhren aus, davon kamen [30] zurück.', { kind: 'count', value: 30, grain: 10, unit: 'Boote' }],
    ['Von elf Werken wurden [fünf] verkauft.', { kind: 'count', value: 5, grain: 1, unit: 'Werken' }],
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
  ],
})

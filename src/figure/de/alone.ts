import { moneyNouns } from '../../lexicon/de/money-nouns.ts'
import { articleForms } from '../../lexicon/de/numerals.ts'
import { scaleStems } from '../../lexicon/de/scales.ts'
import { labelNouns } from '../../lexicon/de/units.ts'
import type { FigureMention } from '../../model/figure.ts'
import { map, node } from '../combine.ts'
import { toNumber } from '../decimal.ts'
import { type Context, defineRule, type FigureBody, type Place } from '../define-rule.ts'
import { elsewhere, isOfSize, linkedFigure, neighbour, sameAgain, votedFigure } from './antecedent.ts'
import { beforeBrackets } from './before-brackets.ts'
import { countedBefore, elidedNoun } from './count/elided-noun.ts'
import { elided, lift } from './elided.ts'
import { isIndexLevel } from './index-level.ts'
import { isMoneyAlone, measuresSum } from './money/millions-alone.ts'
import { shareBefore } from './money/per-share.ts'
import { isYearLike } from './numeral/is-year-like.ts'
import type { Numeral } from './numeral/numeral.ts'
import { hasLetters, isOrdinal, isSide, isTelephone } from './of-something-else.ts'
import { parallelFigure } from './parallel.ts'
import { numericOf, type Quantity, single } from './quantity.ts'
import { quantity } from './quantity-rule.ts'

const articles = new Set(articleForms)

/** "Die Hälfte der Kunden zahlt. Insgesamt sind es 40.000". */
const OF_ALL = /^ (?:aller|der|ihrer|seiner|dieser) (\p{Lu}\p{L}+)\b/u

function likeNeighbour(
  { figure, start, end }: FigureMention,
  own: Quantity,
  { place }: Context,
): FigureBody | undefined {
  const numbers = numericOf(own)
  // a currency that only an earlier sentence names is not this one's
  const beside = start >= place.reader.tellingFrom(place.first)
  if (figure.kind === 'money') return { kind: 'money', ...numbers, currency: beside ? figure.currency : null }
  if (figure.kind === 'count' && figure.unit !== 'Rang') return { kind: 'count', ...numbers, unit: figure.unit }
  if (figure.kind === 'percent' && toNumber(own.min) <= 1000)
    return { kind: 'percent', ...numbers, ...(figure.unit && { unit: figure.unit }) }
  const whole =
    figure.kind === 'percent' ? OF_ALL.exec(place.reader.document.text.slice(end, end + 40))?.[1] : undefined
  if (whole !== undefined && !moneyNouns.test(whole.toLowerCase())) return { kind: 'count', ...numbers, unit: whole }
  return undefined
}

/** Scale of a figure's value, as far as it can have been a word: 566 Millionen -> 10^6. */
function numeralLike({ figure }: FigureMention): Numeral | undefined {
  if (figure.kind !== 'money' && figure.kind !== 'count') return undefined
  const scale = [...scaleStems].find(([, stem]) => stem.test(figure.text))?.[0]
  const size = figure.value ?? figure.max
  return scale === undefined || size === null
    ? undefined
    : { ...plain, decimal: { digits: BigInt(Math.round(size)), exponent: 0, divisor: 1n }, scale }
}
const plain = { form: 'digits', grouped: false, signed: false, dotted: false, orMore: false } as const

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

/** "1500 Leute, bald sollen es rund 2000 sein": a round number like a year, of the size of what was counted. */
const roundLike = (own: Numeral, { figure }: FigureMention): Numeral | undefined =>
  isYearLike(own) &&
  own.decimal.digits % 100n === 0n &&
  figure.kind === 'count' &&
  isOfSize(figure, toNumber(own.decimal))
    ? own
    : undefined

/** The number as a figure of the unit that the words around it share with one before. */
function sharedUnit(numeral: Numeral, own: Quantity, context: Context): FigureBody | undefined {
  if (own.value === null) return undefined
  const linked =
    linkedFigure(context) ??
    votedFigure(context) ??
    beforeBrackets(numeral, context) ??
    sameAgain(toNumber(own.value), context) ??
    elsewhere(context)
  const lifted = linked && (lift(numeral, numeralLike(linked)) ?? roundLike(numeral, linked))
  return linked && lifted && likeNeighbour(linked, single(lifted), context)
}

/** The number as a figure of the unit of one of like size that it stands in parallel to. */
function unitInParallel(numeral: Numeral, own: Quantity, context: Context): FigureBody | undefined {
  const other = own.value === null ? undefined : parallelFigure(context)
  const lifted = other && lift(numeral, numeralLike(other))
  return other && lifted && isOfSize(other.figure, toNumber(lifted.decimal))
    ? likeNeighbour(other, single(lifted), context)
    : undefined
}

/** "von 321 auf 386 Millionen": a number whose scale only the next one names, which has no unit either. */
const scaledByNext = node(elided(map(quantity, (found) => ({ quantity: found }))))

function atScaleOfNext(own: Quantity, { reader, first, end }: Place): Quantity | undefined {
  if (own.value === null || own.numeral?.scale !== 0 || reader.token(end)?.kind !== 'word') return undefined
  const next = scaledByNext.match(reader, first)
  return next?.end === end && (next.value.full.quantity.numeral?.scale ?? 0) >= 6 ? next.value.quantity : undefined
}

function elidedFigure(told: Quantity, context: Context): FigureBody | undefined {
  const own = atScaleOfNext(told, context.place) ?? told
  if (isName(context.place, own)) return undefined
  const group = countedBefore(own, context)
  if (group !== undefined) return { kind: 'count', ...numericOf(own), unit: group }
  const shared = own.numeral && (sharedUnit(own.numeral, own, context) ?? unitInParallel(own.numeral, own, context))
  if (shared !== undefined) return shared
  const price = own.numeral && shareBefore(own.numeral, context)
  if (price !== undefined) return price
  const noun = elidedNoun(own, context)
  if (noun !== undefined) return { kind: 'count', ...numericOf(own), unit: noun }
  if (own.numeral === undefined) return undefined
  if (isIndexLevel(own.numeral, context.place)) return { kind: 'count', ...numericOf(own), unit: null }
  if (!isLarge(own)) return undefined
  const near = neighbour(context)
  const scale = own.numeral.scale
  const money = near === undefined ? isMoneyAlone(context) : near.figure.kind === 'money' || measuresSum(context.place)
  if (scale >= 9 || (scale >= 6 && money)) {
    return { kind: 'money', ...numericOf(own), currency: near?.figure.kind === 'money' ? near.figure.currency : null }
  }
  return { kind: 'count', ...numericOf(own), unit: near?.figure.kind === 'count' ? near.figure.unit : null }
}

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
    ['5 Millionen der nötigen [6]', { kind: 'money', value: 6e6, grain: 1e6, currency: null }],
    ['Die Zahl der offenen Stellen stieg auf [sieben].', { kind: 'count', value: 7, grain: 1, unit: 'Stellen' }],
    ['Die Zahl der zu prüfenden Werke sank auf [sieben].', { kind: 'count', value: 7, grain: 1, unit: 'Werke' }],
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
    ['Nordwind wuchs um 14 Prozent und der Konkurrent Seestern um [9].', { kind: 'percent', value: 9, grain: 1 }],
    ['Nordwind verlor 3 Prozent, Seestern [2,5].', { kind: 'percent', value: 2.5, grain: 0.1 }],
    ['Nordwind stieg um 3 Prozent, der Typ [2].', { kind: 'number', value: 2, grain: 1 }],
    [
      'Der Umsatz betrug 12,4 Mio. Euro (Vorjahr: [11,8]).',
      { kind: 'money', value: 11.8e6, grain: 0.1e6, currency: 'EUR' },
    ],
    ['Der Umsatz betrug 12,4 Mio. Euro ([11,8]).', { kind: 'money', value: 11.8e6, grain: 0.1e6, currency: 'EUR' }],
    ['Die Marge lag bei 8,4 Prozent (i. Vj. [7,9]).', { kind: 'percent', value: 7.9, grain: 0.1 }],
    ['Der Umsatz betrug 12,4 Millionen Euro ([2]).', { kind: 'number', value: 2, grain: 1 }],
    ['11,5 Prozent nach zuvor [12]', { kind: 'percent', value: 12, grain: 1 }],
    ['Nordwind wuchs um 14 Prozent und der Konkurrent um [9].', { kind: 'percent', value: 9, grain: 1 }],
    ['60 Prozent liegen bei Nordwind, [40] beim Land.', { kind: 'percent', value: 40, grain: 10 }],
    ['70 Prozent hält sie, die restlichen [30] ein Fonds.', { kind: 'percent', value: 30, grain: 10 }],
    ['90 Millionen Euro, davon [70] als Zuschuss.', { kind: 'money', value: 70e6, grain: 10e6, currency: 'EUR' }],
    [
      'In Graz entstehen 80 Stellen, in Linz gehen [50] verloren.',
      { kind: 'count', value: 50, grain: 10, unit: 'Stellen' },
    ],
    [
      'Es gab 40.000 Abos zu 9 Euro, früher waren es [30.000].',
      { kind: 'count', value: 30_000, grain: 10_000, unit: 'Abos' },
    ],
    ['Die [40 Millionen] aus der Runde sind da.', { kind: 'money', value: 40e6, grain: 10e6, currency: null }],
    ['Wie viele Nutzer? Kenner tippen auf [4 Millionen].', { kind: 'count', value: 4e6, grain: 1e6, unit: null }],
    ['Das Ergebnis stieg von [321] auf 386 Millionen.', { kind: 'money', value: 321e6, grain: 1e6, currency: null }],
    [
      'Sie zählt 12.000 Leute, ihr Gewinn betrug [65 Millionen].',
      { kind: 'money', value: 65e6, grain: 1e6, currency: null },
    ],
    ['Die Zahl der Stellen wuchs auf [1800].', { kind: 'count', value: 1800, grain: 100, unit: 'Stellen' }],
    ['[4 Millionen] leben dort.', { kind: 'count', value: 4e6, grain: 1e6, unit: null }],
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

import { numberNouns } from '../../../lexicon/de/events/user-words.ts'
import { partOpeners } from '../../../lexicon/de/grammar/connectives.ts'
import { themWords } from '../../../lexicon/de/grammar/pointing-words.ts'
import { isMeasure, labelNouns } from '../../../lexicon/de/units.ts'
import { formsOfBeing } from '../../../lexicon/de/verbs/auxiliaries.ts'
import type { FigureMention } from '../../../model/figure.ts'
import { toNumber } from '../../decimal.ts'
import type { Context, Place } from '../../define-rule.ts'
import type { Reader } from '../../reader.ts'
import { isRound } from '../counted-year.ts'
import { isYearLike } from '../numeral/is-year-like.ts'
import { pastHedges } from '../past-hedges.ts'
import type { Quantity } from '../quantity.ts'
import { subjectOfClause } from './clause-subject.ts'
import { grownGroup } from './grown-group.ts'
import { counted } from './noun.ts'

/** How far back the words may stand that say what is counted, in tokens. */
const REACH = 18
const DAVON_REACH = 6
const OF_WHAT: ReadonlySet<string> = new Set(['der', 'von', 'an', 'dieser', 'ihrer', 'seiner'])
const TO_HOW_MANY: ReadonlySet<string> = new Set(['auf', 'mit', 'bei', 'von', 'um'])
/** "von denen 30 schlossen", "unter ihnen acht". */
const OF_THEM: ReadonlySet<string> = new Set(['von', 'unter'])
const MORE: ReadonlySet<string> = new Set(['weitere', 'weiteren', 'weiterer'])

/** What a bare number counts where the words before it say so; undefined where they do not, null where they name no noun. */
export function elidedNoun(own: Quantity, context: Context): string | null | undefined {
  const { reader, first } = context.place
  const value = own.value === null ? Number.NaN : toNumber(own.value)
  if (!isPlain(own) || isOrdinal(context.place)) return undefined
  const start = reader.sentenceOf(first)?.firstToken ?? 0
  // "Die Zahl der Stellen wuchs auf 1800", but "… bis 2027"
  if (own.numeral?.form === 'digits' && isYearLike(own.numeral))
    return isRound(value) ? numberOf(reader, first, start) : undefined
  return (
    numberOf(reader, first, start) ??
    furtherOf(context) ??
    (among(context.place, start)
      ? unitOf(context.before.slice(-WHOLES_BACK).findLast((one) => isOfSeveral(one) && holds(one, value)))
      : undefined) ??
    (isListed(context) ? unitOf(context.before.at(-1)) : undefined) ??
    someOf(context, value) ??
    becomes(context) ??
    itemOf(context, start) ??
    subjectOfClause(value, context)
  )
}

/** A whole number that can count several. */
const isPlain = ({ value, numeral }: Quantity): boolean =>
  value !== null && Number.isInteger(toNumber(value)) && toNumber(value) >= 2 && numeral?.form !== 'fraction'

/** What a number counts whose clause or sentence says that it counts: "Die Belegschaft wuchs auf 700", "Die Zahl der Werke sinkt, derzeit sind es 54". */
export function countedBefore(own: Quantity, { place }: Context): string | undefined {
  const { reader, first } = place
  if (!isPlain(own) || isOrdinal(place) || (own.numeral?.form === 'digits' && isYearLike(own.numeral))) return undefined
  const start = reader.sentenceOf(first)?.firstToken ?? 0
  return (
    grownGroup(place) ??
    (isThere(reader, pastHedges(reader, first, start)) ? numberBefore(reader, first, start) : undefined)
  )
}

/** "sind es": what was counted before. */
const isThere = (reader: Reader, at: number): boolean =>
  reader.token(at)?.norm === 'es' && formsOfBeing.has(reader.token(at - 1)?.norm ?? '')

/** "in der 3. Minute" */
const isOrdinal = ({ reader, end }: Place): boolean =>
  reader.token(end)?.norm === '.' && reader.token(end)?.gap === 'none' && reader.sentenceOf(end)?.endToken !== end + 1

const isCount = ({ figure }: FigureMention): boolean => figure.kind === 'count' && figure.unit !== 'Rang'
/** A count of what can be one of several: no megawatts. */
const isOfSeveral = (mention: FigureMention): boolean =>
  isCount(mention) && (mention.figure.kind !== 'count' || !isMeasure(mention.figure.unit ?? ''))
/** No part is more than the whole, which is one of the last figures told. */
const WHOLES_BACK = 8
const holds = ({ figure }: FigureMention, part: number): boolean =>
  figure.kind === 'count' && (figure.value ?? figure.max ?? Number.POSITIVE_INFINITY) >= part
const unitOf = (mention: FigureMention | undefined): string | null | undefined =>
  mention?.figure.kind === 'count' ? mention.figure.unit : undefined

/** "Standorte: 11", "Gläubiger: rund 900": a list's item that a plural noun opens and the number closes. */
function itemOf({ place: { reader, first, end } }: Context, start: number): string | undefined {
  const colon = pastHedges(reader, first, start)
  const noun = reader.token(colon - 1)
  const next = reader.token(end)
  const closed = next === undefined || next.gap === 'line' || CLOSING.has(next.norm)
  if (reader.token(colon)?.norm !== ':' || reader.token(colon)?.gap !== 'none' || noun === undefined || !closed)
    return undefined
  const opens = noun.gap === 'line' || colon - 1 === start || reader.token(colon - 2)?.kind === 'symbol'
  const plural = /(?:e|en|er|n|s)$/.test(noun.norm) && !labelNouns.has(noun.norm)
  return opens && plural && counted.match(reader, colon - 1)?.end === colon ? noun.text : undefined
}
const CLOSING: ReadonlySet<string> = new Set(['.', ';', ',', '|', ')'])

/** "Die Zahl der Todesopfer stieg auf sieben". */
function numberOf(reader: Reader, first: number, start: number): string | undefined {
  const lead = pastHedges(reader, first, start)
  return TO_HOW_MANY.has(reader.token(lead)?.norm ?? '') ? numberBefore(reader, lead, start) : undefined
}

/** The noun behind "Zahl der", shortly before a place. */
function numberBefore(reader: Reader, first: number, start: number): string | undefined {
  for (let at = first - 1; at >= Math.max(start, first - REACH); at--) {
    const token = reader.token(at)
    if (token === undefined || !numberNouns.test(token.norm) || !OF_WHAT.has(reader.token(at + 1)?.norm ?? '')) continue
    const noun = nounFrom(reader, at + 2)
    return noun && reader.document.text.slice(reader.token(noun.first)?.start, reader.token(noun.end - 1)?.end)
  }
  return undefined
}

/** The noun behind "Zahl der", be it behind what is said of it: "Zahl der zu entlassenden Beschäftigten". */
function nounFrom(reader: Reader, first: number): { readonly first: number; readonly end: number } | undefined {
  for (let at = first; at <= first + ATTRIBUTES; at++) {
    const noun = counted.match(reader, at)?.value
    const token = reader.token(at)
    if (noun !== undefined || token?.kind !== 'word' || token.text !== token.norm) return noun
  }
  return undefined
}
const ATTRIBUTES = 3

/** "2016 fünf Flugzeuge, 2017 dann weitere neun": more of what the sentence counted last, be it fewer. */
function furtherOf({ before, place: { reader, first } }: Context): string | null | undefined {
  if (!MORE.has(reader.token(first - 1)?.norm ?? '')) return undefined
  const from = reader.sentenceOf(first)?.start ?? 0
  return unitOf(before.slice(-WHOLES_BACK).findLast((one) => isOfSeveral(one) && one.start >= from))
}

/** "Davon seien 200 obdachlos", "2017 dann weitere neun", "rund 50 weitere sollen folgen". */
function among({ reader, first, end }: Place, start: number): boolean {
  if (MORE.has(reader.token(first - 1)?.norm ?? '')) return true
  const noun = reader.token(end + 1)
  if (MORE.has(reader.token(end)?.norm ?? '') && (noun === undefined || noun.text === noun.norm)) return true
  for (let at = first - 1; at >= Math.max(start, first - DAVON_REACH); at--) if (isAmong(reader, at)) return true
  return false
}

function isAmong(reader: Reader, at: number): boolean {
  const norm = reader.token(at)?.norm ?? ''
  return partOpeners.has(norm) || (themWords.has(norm) && OF_THEM.has(reader.token(at - 1)?.norm ?? ''))
}

/** "Tirol (1.574), Kärnten (660)": one of several numbers in brackets. */
function isListed({ before, document, place: { reader, first, end } }: Context): boolean {
  const last = before.at(-1)
  if (last === undefined || reader.token(first - 1)?.text !== '(' || reader.token(end)?.text !== ')') return false
  return document.text[last.end] === ')' && (reader.token(first)?.start ?? 0) - last.end < 40
}

const FROM = /\bvon (?:den |diesen |ihren |seinen |insgesamt )*$/i

/** "Von elf Werken wurden fünf geschlossen", "sollen von den elf Werken vier schließen": fewer than a count before in the sentence, of which "von" takes them. */
function someOf({ before, place: { reader, first, end } }: Context, value: number): string | null | undefined {
  const sentence = reader.sentenceOf(first)
  const whole = before.slice(-WHOLES_BACK).findLast(isCount)
  if (sentence === undefined || whole?.figure.kind !== 'count' || whole.start < sentence.start) return undefined
  const { tokens, text } = reader.document
  const opens = tokens[sentence.firstToken]?.norm === 'von' && whole.start - sentence.start < 20
  const beside =
    FROM.test(text.slice(Math.max(0, whole.start - 16), whole.start)) &&
    (reader.token(first)?.start ?? 0) - whole.end < 30
  const next = reader.token(end)
  const bare = next === undefined || next.text === next.norm
  return (opens || beside) && bare && (whole.figure.value ?? 0) > value ? whole.figure.unit : undefined
}

/** "Aus 1400 Plätzen werden bald 600": so many of the same. */
function becomes({ before, place: { reader, first, end } }: Context): string | null | undefined {
  const { text } = reader.document
  const whole = before.slice(-WHOLES_BACK).findLast(isCount)
  const next = reader.token(end)
  if (whole === undefined || whole.start < (reader.sentenceOf(first)?.start ?? 0)) return undefined
  if (next !== undefined && next.text !== next.norm) return undefined
  const opens = /\baus (?:den |derzeit |bisher |bislang |heute |rund |etwa )*$/i.test(
    text.slice(Math.max(0, whole.start - 24), whole.start),
  )
  const turned = /^[^,;.]*\b(?:werden|wurden|würden|macht|machte)\b[^,;]*$/.test(
    text.slice(whole.end, reader.token(first)?.start),
  )
  return opens && turned ? unitOf(whole) : undefined
}

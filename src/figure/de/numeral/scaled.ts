import { articleForms, nearOne, onesOfScale } from '../../../lexicon/de/numerals.ts'
import { oneScales, scales } from '../../../lexicon/de/scales.ts'
import type { Token } from '../../../model/document.ts'
import { type Decimal, decimal, plus, times, toNumber } from '../../decimal.ts'
import type { Match } from '../../match.ts'
import type { Reader } from '../../reader.ts'
import { Step } from '../../step.ts'
import { isYearBeforeScale } from '../counted-year.ts'
import type { Numeral } from './numeral.ts'
import { plainWords } from './plain-words.ts'

const articles = new Set(articleForms)

/** A numeral with the scale words that follow it: "3,5 Millionen", "13Mrd.", "38-Milliarden", "zwei Millionen dreihunderttausend". */
export const scaled = (base: Step<Numeral>): Step<Numeral> =>
  new Step(base, (reader, at) => read(reader, at, base, Number.POSITIVE_INFINITY))

/** Reads a number below 10^`below`; what follows a scale must be smaller than it, so that this ends after a few turns. */
function read(reader: Reader, at: number, base: Step<Numeral>, below: number): Match<Numeral> | undefined {
  const mantissa = base.match(reader, at) ?? oneByArticle(reader, at)
  if (mantissa === undefined) return undefined
  const scale = scaleAt(reader, mantissa.end)
  if (scale === undefined) return isOne(mantissa.value) ? undefined : mantissa
  if (scale.exponent >= below) return undefined
  if (mantissa.end === at + 1 && isYearBeforeScale(reader, at)) return mantissa
  const decimal = times(mantissa.value.decimal, scale.value)
  // half a million is as good a number as 500,000
  const form = mantissa.value.form === 'fraction' ? 'words' : mantissa.value.form
  const high = { ...mantissa.value, form, decimal, scale: scale.exponent, orMore: scale.orMore }
  const low = rest(reader, scale.end, base, scale.exponent)
  if (low === undefined) return { value: high, end: scale.end }
  return { value: { ...high, decimal: plus(decimal, low.value.decimal), scale: low.value.scale }, end: low.end }
}

/** One, by the side of it on which the amount lies. */
const ones = {
  at: { ...plainWords, decimal: decimal(1) },
  over: { ...plainWords, decimal: decimal(1), near: 'over' },
  under: { ...plainWords, decimal: decimal(1), near: 'under' },
} as const satisfies Record<string, Numeral>

const isOne = (numeral: Numeral): boolean => Object.values(ones).some((one) => one === numeral)

/** "eine Million", "eine weitere Milliarde", "die zweite Milliarde", "ein gutes Dutzend", "die versprochene Milliarde": 1 before a scale word. */
function oneByArticle(reader: Reader, at: number): Match<Numeral> | undefined {
  const first = reader.token(at)?.norm ?? ''
  if (singularScales.has(first)) return isPromised(reader.token(at - 1)) ? { value: ones.at, end: at } : undefined
  const start = articles.has(first) ? at + 1 : at
  const adjective = reader.token(start)
  const joined = adjective !== undefined && (start === at || adjective.gap === 'blank')
  const near = joined ? nearOne.get(adjective.norm) : undefined
  const counts = joined && (near !== undefined || oneAdjectives.has(adjective.norm))
  const end = counts ? start + 1 : start
  return end > at && (!counts || singularScales.has(reader.token(end)?.norm ?? ''))
    ? { value: ones[near ?? 'at'], end }
    : undefined
}
const oneAdjectives = new Set(onesOfScale)
const singularScales = new Set(oneScales)

/** "die versprochene", "die fehlende": participles behind which a scale word in the singular is one. */
const isPromised = (before: Token | undefined): boolean =>
  before?.kind === 'word' && before.text === before.norm && /..(?:gte|nte|zte|hlte|ene|nde)n?$/.test(before.norm)

interface ScaleMatch extends Match<Decimal> {
  readonly exponent: number
  readonly orMore: boolean
}

/** One scale word, or two ("hundert Millionen", "Tausend Milliarden"), joined by blank, hyphen or nothing. */
function scaleAt(reader: Reader, at: number): ScaleMatch | undefined {
  const plusSign = reader.token(at)?.norm === '+' && reader.token(at)?.gap === 'none'
  let end = plusSign ? at + 1 : at
  let value: Decimal | undefined
  let exponent = 0
  while (value === undefined || exponent < 6) {
    const joint =
      reader.token(end)?.norm === '-' && reader.token(end)?.gap === 'none' && reader.token(end + 1)?.gap === 'none'
    const token = reader.token(joint ? end + 1 : end)
    const scale = token && token.gap !== 'line' ? scales.get(token.norm) : undefined
    if (token === undefined || scale === undefined || (value !== undefined && scale.exponent <= exponent)) break
    if (isInitial(token.text)) break
    value = times(value ?? decimal(1), decimal(scale.digits, scale.exponent))
    exponent += scale.exponent
    end = token.index + 1
    const stop = reader.token(end)
    if (scale.abbreviated && stop?.norm === '.' && stop.gap === 'none') end++
  }
  return value && { value, end, exponent, orMore: plusSign }
}

/** "MD", "MIA" in capitals are states and boards, no scales. */
const isInitial = (text: string): boolean => text === 'MD' || text === 'MN' || text === 'BIO'

/** What goes on below the scale: "zwei Millionen dreihunderttausend", "drei Milliarden 200 Millionen". */
function rest(reader: Reader, at: number, base: Step<Numeral>, exponent: number): Match<Numeral> | undefined {
  if (exponent < 6 || reader.token(at)?.gap !== 'blank') return undefined
  const low = read(reader, at, base, exponent)
  if (low === undefined || low.value.form === 'fraction') return undefined
  const fits = toNumber(low.value.decimal) < 10 ** exponent && toNumber(low.value.decimal) > 0
  const explicit = low.value.form === 'words' || low.value.scale > 0
  return fits && explicit ? low : undefined
}

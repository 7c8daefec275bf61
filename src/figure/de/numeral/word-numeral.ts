import { articleForms, fractionNouns, halfForms, nearOne, onesOfScale } from '../../../lexicon/de/numerals.ts'
import { oneScales, scales } from '../../../lexicon/de/scales.ts'
import type { Token } from '../../../model/document.ts'
import { type Decimal, decimal, plus } from '../../decimal.ts'
import type { Match } from '../../match.ts'
import { opening, opens } from '../../opening.ts'
import type { Reader } from '../../reader.ts'
import { Step } from '../../step.ts'
import { type NumberWord, readNumberWord } from './number-word.ts'
import type { Numeral } from './numeral.ts'
import { plainWords } from './plain-words.ts'

const articles = new Set(articleForms)
const halves = new Set(halfForms)

/** The number that a token is as a whole ("neunprozentig" is none). */
export function wholeNumberWord(token: Token | undefined): NumberWord | undefined {
  if (token?.kind !== 'word' || articles.has(token.norm)) return undefined
  const read = readNumberWord(token.norm)
  return read?.length === token.norm.length ? read : undefined
}

/** A number in words: zwölf, ein hundert ein und dreißig, zwei Komma drei, drei Viertel, fünf und drei Viertel, eine halbe. */
export const wordNumeral = new Step<Numeral>(
  opens(
    opening(['#number-word', ...halfForms, 'dreiviertel']),
    opening(articleForms, [
      ...halfForms,
      'dreiviertel',
      ...fractionNouns.keys(),
      'hundert',
      'tausend',
      'und',
      ...onesOfScale,
      ...nearOne.keys(),
      ...scales.keys(),
      '+',
      '-',
    ]),
    opening([...onesOfScale, ...nearOne.keys()], oneScales),
    opening(oneScales),
  ),
  (reader, at) => half(reader, at) ?? fraction(reader, at) ?? whole(reader, at),
)

/** The token at `at`, if it goes on within the line. */
const next = (reader: Reader, at: number): Token | undefined => {
  const token = reader.token(at)
  return token?.gap === 'blank' || token?.gap === 'none' ? token : undefined
}

function half(reader: Reader, at: number): Match<Numeral> | undefined {
  const { near, end } = articleAt(reader, at)
  const token = end === at ? reader.token(at) : next(reader, end)
  if (token === undefined) return undefined
  const value = token.norm === 'dreiviertel' ? decimal(75, -2) : halves.has(token.norm) ? decimal(5, -1) : undefined
  return value && { value: { ...plainWords, form: 'fraction', decimal: value, near }, end: end + 1 }
}

/** "ein", "ein gutes", or nothing. */
function articleAt(reader: Reader, at: number): { near: Numeral['near']; end: number } {
  if (!articles.has(reader.token(at)?.norm ?? '')) return { near: undefined, end: at }
  const near = nearOne.get(next(reader, at + 1)?.norm ?? '')
  return { near, end: near === undefined ? at + 1 : at + 2 }
}

/** "drei Viertel", "ein Fünftel", "drei und ein viertel". */
function fraction(reader: Reader, at: number): Match<Numeral> | undefined {
  const over = fractionOver(reader, at)
  if (over !== undefined) {
    const { near } = articleAt(reader, at)
    return { value: { ...plainWords, form: 'fraction', decimal: over.value, near }, end: over.end }
  }
  const integer = wholeNumberWord(reader.token(at))
  if (integer === undefined || next(reader, at + 1)?.norm !== 'und') return undefined
  const part = next(reader, at + 2) && fractionOver(reader, at + 2)
  if (part === undefined) return undefined
  return {
    value: { ...plainWords, form: 'fraction', decimal: plus(decimal(integer.value), part.value) },
    end: part.end,
  }
}

function fractionOver(reader: Reader, at: number): Match<Decimal> | undefined {
  const { end } = articleAt(reader, at)
  const over = end > at ? 1 : wholeNumberWord(reader.token(at))?.value
  const noun = Math.max(end, at + 1)
  const by = fractionNouns.get(next(reader, noun)?.norm ?? '')
  return over === undefined || by === undefined || over >= 100
    ? undefined
    : { value: decimal(over, 0, by), end: noun + 1 }
}

function whole(reader: Reader, at: number): Match<Numeral> | undefined {
  const integer = spaced(reader, at)
  if (integer === undefined) return undefined
  const decimals = commaDigits(reader, integer.end)
  const value = exact(`${integer.value}${decimals?.value ?? ''}`, decimals?.value.length ?? 0)
  return { value: { ...plainWords, decimal: value }, end: decimals?.end ?? integer.end }
}

/** "1.5" as text to a decimal; number words know halves only. */
const exact = (text: string, places: number): Decimal => {
  const [whole = '0', part = ''] = text.split('.')
  return decimal(whole + part, -part.length - places)
}

/** "Komma eins vier": digits one by one. */
function commaDigits(reader: Reader, at: number): Match<string> | undefined {
  if (next(reader, at)?.norm !== 'komma') return undefined
  let digits = ''
  let end = at + 1
  for (let token = next(reader, end); token !== undefined; token = next(reader, ++end)) {
    const value = token.norm === 'ein' ? undefined : wholeNumberWord(token)?.value
    if (value === undefined || value > 9 || !Number.isInteger(value)) break
    digits += value
  }
  return digits === '' || (next(reader, end) && (wholeNumberWord(next(reader, end))?.value ?? 0) > 9)
    ? undefined
    : { value: digits, end }
}

/** Number words in a row as far as they are one number: each must fit into what the one before left open. */
function spaced(reader: Reader, at: number): Match<number> | undefined {
  const first = group(reader, at)
  if (first === undefined) return undefined
  let { value, end, room } = first
  while (room > 1) {
    const low = next(reader, end) && group(reader, end)
    if (low === undefined || low.value === 0 || low.value >= room || !Number.isInteger(low.value)) break
    ;({ end, room } = low)
    value += low.value
  }
  return { value, end }
}

/** "ein hundert", "zwei tausend", "ein und dreißig", or a solid word. */
function group(reader: Reader, at: number): { value: number; end: number; room: number } | undefined {
  const first = reader.token(at)
  const articleOne = first?.norm === 'ein' || first?.norm === 'eine'
  const word = articleOne ? { value: 1, length: 3, room: 1 } : wholeNumberWord(first)
  if (word === undefined) return undefined
  let { value, room } = word
  let end = at + 1
  const low =
    value >= 1 && value <= 9 && first?.norm !== 'eins' && first?.norm !== 'eine' && next(reader, end)?.norm === 'und'
      ? wholeNumberWord(next(reader, end + 1))
      : undefined
  if (low !== undefined && low.value >= 20 && low.value < 100 && low.value % 10 === 0)
    return { value: value + low.value, end: end + 2, room: 1 }
  if (value === 0) return { value, end, room }
  for (const [scaleWord, factor] of [
    ['hundert', 100],
    ['tausend', 1000],
  ] as const) {
    if (
      next(reader, end)?.norm !== scaleWord ||
      value >= (factor === 100 ? 10 : 1000) ||
      (articleOne && first?.norm === 'eine')
    )
      continue
    value *= factor
    room = factor
    end++
  }
  if (articleOne && end === at + 1) return undefined
  return { value, end, room }
}

import { teenWords, tenWords, unitWords, wholeNumberWords } from '../../../lexicon/de/numerals.ts'

/** A number word, solidly written: "viertausendvierhundert", "zweieinhalb". */
export interface NumberWord {
  /** A whole number of quarters: "anderthalb" is 1.5. */
  readonly value: number
  /** How many letters of the word it is; the rest may be a compound's head ("neun|prozentig"). */
  readonly length: number
  /** What may still follow as a word of its own is smaller than this: 100 after "…hundert", 1000 after "…tausend", else 1. */
  readonly room: number
}

interface Part {
  readonly value: number
  readonly end: number
}

const longestFirst = (words: ReadonlyMap<string, number>): [string, number][] =>
  [...words].sort(([a], [b]) => b.length - a.length)
const unitList = longestFirst(unitWords)
const belowHundredList = longestFirst(new Map([...teenWords, ...tenWords]))
const tenList = longestFirst(tenWords)

/** The first two letters of every number word, as one number: most words are no number words and are told by this alone. */
const pair = (word: string): number => word.charCodeAt(0) * 0x10000 + word.charCodeAt(1)
const wholes = [
  ...unitWords.keys(),
  ...teenWords.keys(),
  ...tenWords.keys(),
  'hundert',
  'tausend',
  'anderthalb',
  ...wholeNumberWords.keys(),
]
const initials = new Set(wholes.map(pair))

const readOne = (list: readonly [string, number][], text: string, at: number): Part | undefined => {
  for (const [word, value] of list) if (text.startsWith(word, at)) return { value, end: at + word.length }
  return undefined
}

/** 1–99: elf, zwanzig, einundzwanzig, sieben. */
function readBelowHundred(text: string, at: number): Part | undefined {
  const whole = readOne(belowHundredList, text, at)
  if (whole !== undefined) return whole
  const unit = readOne(unitList, text, at)
  if (unit === undefined) return undefined
  if (!text.startsWith('und', unit.end)) return unit
  const ten = readOne(tenList, text, unit.end + 3)
  return ten === undefined ? unit : { value: ten.value + unit.value, end: ten.end }
}

/** `low` joined to `high`, with or without "und" between: hundertzwei, hundertundzwei. */
function joined(text: string, high: Part, read: (text: string, at: number) => Part | undefined): Part {
  const low = read(text, high.end) ?? (text.startsWith('und', high.end) ? read(text, high.end + 3) : undefined)
  return low === undefined ? high : { value: high.value + low.value, end: low.end }
}

/** 1–9999: hundert, zweihundertfünf, achtzehnhundertzweiundfünfzig. */
function readHundreds(text: string, at: number): Part | undefined {
  const count = readBelowHundred(text, at)
  const factorEnd = count?.end ?? at
  if (!text.startsWith('hundert', factorEnd)) return count
  return joined(text, { value: 100 * (count?.value ?? 1), end: factorEnd + 7 }, readBelowHundred)
}

function readThousands(text: string): Part | undefined {
  const count = readHundreds(text, 0)
  const factorEnd = count?.end ?? 0
  if (!text.startsWith('tausend', factorEnd)) return count
  return joined(text, { value: 1000 * (count?.value ?? 1), end: factorEnd + 7 }, readHundreds)
}

const fractions = new Map([
  ['einhalb', 0.5],
  ['einviertel', 0.25],
  ['dreiviertel', 0.75],
])

/** Reads the number that a word begins with, the longest there is. */
export function readNumberWord(norm: string): NumberWord | undefined {
  if (!initials.has(pair(norm))) return undefined
  const whole = wholeNumberWords.get(norm)
  if (whole !== undefined) return { value: whole, length: norm.length, room: 1 }
  if (norm.startsWith('anderthalb')) return { value: 1.5, length: 10, room: 1 }
  const part = readThousands(norm)
  if (part === undefined) return undefined
  if (norm.length === part.end + 1 && norm.endsWith('eins')) return { value: part.value, length: norm.length, room: 1 }
  const fraction = /^(?:und)?(einhalb|einviertel|dreiviertel)/.exec(norm.slice(part.end))
  if (fraction !== null && part.value < 100) {
    const value = part.value + (fractions.get(fraction[1] ?? '') ?? 0)
    return { value, length: part.end + fraction[0].length, room: 1 }
  }
  const room = norm.slice(0, part.end).endsWith('tausend')
    ? 1000
    : norm.slice(0, part.end).endsWith('hundert')
      ? 100
      : 1
  return { value: part.value, length: part.end, room }
}

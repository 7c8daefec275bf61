import { agencies, boilerplatePhrases, signatureWords } from '../lexicon/de/text/layout-phrases.ts'
import { wordSet } from '../lexicon/word-set.ts'
import type { Token } from '../model/document.ts'
import { calendarDay } from './calendar-day.ts'
import { indexPhrases, phraseEnd, skipSymbols } from './phrases.ts'
import type { Piece } from './piece.ts'

const labels = indexPhrases(boilerplatePhrases)
/** Lines of this kind are short, in tokens. */
const LONGEST = 45
const codeLabels = wordSet('isin wkn')
const creditLabels = wordSet('foto fotos bild grafik quelle')
const CLOSING = new Set([':', '|', '-', '–', '/', '©'])

/** Does a block only say where the text is from, when it appeared, or how to go on reading? */
export function isBoilerplate(tokens: readonly Token[], piece: Piece): boolean {
  const { first, end } = piece
  if (end - first > LONGEST) return false
  const words = tokens.slice(first, end)
  return (
    isLabelled(tokens, piece) ||
    isCredited(words) ||
    isCopyright(words) ||
    isSignature(words) ||
    isByline(words) ||
    isAddress(words) ||
    isTimestamp(words)
  )
}

/** "Foto: …", "Lesen Sie auch: …"; a label of one word needs its colon, or stands alone. */
function isLabelled(tokens: readonly Token[], { first, end }: Piece): boolean {
  const start = skipSymbols(tokens, first, end)
  const close = phraseEnd(labels, tokens, start, end)
  if (close === undefined) return false
  if (close - start > 1 || close === end || codeLabels.has(tokens[start]?.norm ?? '')) return true
  return CLOSING.has(tokens[close]?.text ?? '')
}

/** "Das Werk in Linz. Foto: Agentur": a caption with its credit. */
const isCredited = (words: readonly Token[]): boolean =>
  words.length <= 25 && words.some(({ norm }, i) => creditLabels.has(norm) && words[i + 1]?.text === ':')

/** "© dpa", "@GettyImages", "Titel / Foto: © AFP". */
const isCopyright = (words: readonly Token[]): boolean =>
  words.length <= 30 && (words.some(({ text }) => text === '©') || (words[0]?.text === '@' && words.length <= 8))

/** "(Reuters)", "AFP, dpa, MDR (mbe)", "/he/DP/stk", "DOW JONES": agencies and initials alone. */
function isSignature(words: readonly Token[]): boolean {
  if (words.length > 14) return false
  const letters = words.filter(({ kind }) => kind === 'word')
  const known = ({ norm }: Token): boolean => agencies.has(norm) || signatureWords.has(norm)
  const slashed = words[0]?.text === '/' && words.length > 1
  if (!slashed && !letters.some(({ norm }) => agencies.has(norm))) return false
  return words.every((word) => word.kind === 'symbol' || known(word) || (word.kind === 'word' && word.text.length <= 4))
}

/** "Von Anna Berg und T. K., Berlin": "von" and names alone. */
function isByline(words: readonly Token[]): boolean {
  const letters = words.filter(({ kind }) => kind === 'word')
  const [head, ...names] = letters
  if (head?.norm !== 'von' || names.length === 0 || letters.length > 12 || letters.length < words.length / 3)
    return false
  if (words.some(({ kind, text }) => kind === 'digits' || text === '?' || text === '!')) return false
  return names.every(({ text, norm }) => text !== norm || norm === 'und' || agencies.has(norm) || norm === 'von')
}

/** A mail or web address, or the name of a picture file, with hardly a word beside it. */
function isAddress(words: readonly Token[]): boolean {
  if (words.length > 14) return false
  const inner = words.filter(({ gap }, i) => i > 0 && gap !== 'none').length
  if (inner > 3) return false
  const joined = words.map(({ text }) => text).join('')
  return /^https?:|^www\.|\w(@|\[at\]|\(at\))\w|\.(jpe?g|png|gif|webp)$/i.test(joined)
}

const DATE = /\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})(?!\d)|\d{4}-\d{2}-\d{2}|\d{1,2}[:.]\d{2}(:\d{2}|Uhr)|\d{1,2}:\d{2}/

/** "21.01.2026 - 14:01:12", "AXC0123 2025-08-07/11:42", "Börse. 04.03.2025 11:17": a date or time and a word or two. */
export function isTimestamp(words: readonly Token[]): boolean {
  if (words.length > 24 || words.some(({ text }) => text === '€' || text === '%' || text === '$')) return false
  const letters = words.filter(({ kind, norm }) => kind === 'word' && norm !== 'uhr' && norm !== 'min')
  return letters.length <= 3 && (DATE.test(words.map(({ text }) => text).join('')) || isDay(words))
}

/** Tokens of "3. Mai 2025". */
const DAY = 4

/** "3. Mai 2025", "Linz, 3. Mai 2025": a day alone, or behind a place or a weekday. */
function isDay(words: readonly Token[]): boolean {
  const at = words.findIndex(({ kind }) => kind === 'digits')
  return (
    (at === 0 || words[at - 1]?.text === ',') &&
    words.length <= at + DAY &&
    calendarDay(words, Math.max(at, 0)) !== null
  )
}

import {
  conjunctions,
  ofFormerTime,
  onTopBehind,
  openingPrepositions,
  relativeClause,
  wholeBehind,
  wholeOpeners,
} from '../../lexicon/de/facts/clause-words.ts'
import type { Claim } from '../../model/claim.ts'

/** A word that stands beside a figure, in lower case, how many words away, and its neighbours in the text. */
export interface NearWord {
  readonly word: string
  readonly distance: number
  readonly previous: string
  readonly next: string
}

/** How many words on either side count as beside the figure. */
const reach = 8

const word = /[\p{L}][\p{L}\p{M}'’-]*|\d[\d.,]*/gu
const isFigure = (text: string): boolean => /^\d/.test(text)
/** Where a clause ends: not the comma of "4,5". */
const clauseEnd = /[;:!?()–—„“"]|,(?!\d)|\.(?=\s|$)/gu

/** The words that open the figure's clause, beyond other figures: "Zusammen kommen beide auf 40 Milliarden Umsatz und 160.000 Leute". */
export function openingWords({ figure, evidence: { sentence } }: Claim): string[] {
  const at = sentence.indexOf(figure.text)
  return at < 0 ? [] : wordsOf(lastPiece(sentence.slice(0, at)))
}

/** Does the sentence go on with what comes on top of the figure? */
export function isFollowedByMore({ figure, evidence: { sentence } }: Claim): boolean {
  const at = sentence.indexOf(figure.text)
  return at >= 0 && onTopBehind.test(sentence.slice(at + figure.text.length))
}

/** Is the figure told as one of a former time: "mehr als die 15 Milliarden von Anfang des Jahres"? */
export function isOfFormerTime({ figure, evidence: { sentence } }: Claim): boolean {
  const at = sentence.indexOf(figure.text)
  return at >= 0 && ofFormerTime.test(sentence.slice(at + figure.text.length))
}

/** Is the figure told as a part of the one behind it? */
export function isOfWhole({ figure, evidence: { sentence } }: Claim): boolean {
  const at = sentence.indexOf(figure.text)
  return at >= 0 && wholeBehind.test(sentence.slice(at + figure.text.length))
}

/** The words of the figure's clause, up to the next figure on either side: what is said with this figure, not with its neighbour. */
export function nearWords({ figure, evidence: { sentence } }: Claim): NearWord[] {
  const around = piecesAround(figure.text, sentence)
  if (!around) return []
  const own = wordsOf(figure.text)
  const [left, right] = [withoutFormer(wordsOf(around.before)), ownPart(wordsOf(around.after))]
  const first = left.length + own.length
  const all = [...left, ...own, ...right]
  const near = (index: number, distance: number): NearWord => ({
    word: all[index] ?? '',
    distance,
    previous: all[index - 1] ?? '',
    next: all[index + 1] ?? '',
  })
  return [
    ...own.flatMap((text, index) => (isFigure(text) ? [] : [near(left.length + index, 0)])),
    ...taken(left.toReversed()).map((_, index) => near(left.length - 1 - index, index + 1)),
    ...taken(right).map((_, index) => near(first + index, index + 1)),
  ]
}

/** The clause that the figure stands in, as written. */
export function clauseOf({ figure, evidence: { sentence } }: Claim): string {
  const around = piecesAround(figure.text, sentence)
  return around ? `${around.before}${figure.text}${around.after}` : ''
}

function piecesAround(text: string, sentence: string): { readonly before: string; readonly after: string } | null {
  const at = sentence.indexOf(text)
  if (at < 0) return null
  const after = sentence.slice(at + text.length).split(clauseEnd, 1)[0] ?? ''
  const told = sentence.slice(0, at)
  const pieces = told.split(clauseEnd)
  const before = pieces.at(-1) ?? ''
  // What is put in brackets or between commas is said of what stands before: "die Spanne (44 bis 49 Euro)".
  const isInserted = opened.test(told) && !letter.test(after)
  if (isInserted) return { before: pieces.findLast((piece) => letter.test(piece)) ?? '', after }
  const named = relativeClause.test(before) ? lastNoun.exec(pieces.at(-2) ?? '')?.[0] : undefined
  return { before: named === undefined ? before : `${named} ${before}`, after }
}

const lastNoun = /\p{Lu}[\p{L}-]+$/u

const letter = /\p{L}/u
const opened = /[(,–—]\s*$/u

/** The words of the sentence between the figure before and this one, whatever clauses they stand in. */
export function wordsSinceFigure({ figure, evidence: { sentence } }: Claim): string[] {
  const at = sentence.indexOf(figure.text)
  return at < 0
    ? []
    : (sentence.slice(0, at).split(/\d/u).at(-1) ?? '').split(/[^\p{L}]+/u).map((word) => word.toLowerCase())
}

/** Does a word begin with one of the stems? */
export const beginsWith = (word: string, stems: readonly string[]): boolean =>
  stems.some((stem) => word.startsWith(stem))

const wordsOf = (text: string): string[] => [...text.matchAll(word)].map(([match]) => match.toLowerCase())

const lastPiece = (text: string): string => text.split(clauseEnd).at(-1) ?? ''

/** Words behind the figure that are its own: what a conjunction or a preposition opens before the next figure belongs to that. */
function ownPart(words: readonly string[]): readonly string[] {
  const next = words.findIndex(isFigure)
  if (next < 0) return words
  const between = words.slice(0, next)
  const joined = between.findIndex((text) => conjunctions.has(text))
  const opening =
    joined < 0 ? between.findLastIndex((text) => openingPrepositions.has(text) || wholeOpeners.has(text)) : joined
  return opening < 0 ? words : words.slice(0, opening)
}

/** Words before the figure that are its own: of "5400 in den Büros und 1750 im Labor" what is said of the 5400 ends before the conjunction. */
function withoutFormer(words: readonly string[]): readonly string[] {
  const former = words.findLastIndex(isFigure)
  const joined = words.findLastIndex((text) => conjunctions.has(text))
  return former < 0 || joined < former || words.length - joined > joining ? words : words.slice(joined)
}
/** How near before a figure a conjunction joins it to the one before. */
const joining = 3

/** The words up to the next figure, and no further than within reach. */
function taken(words: readonly string[]): readonly string[] {
  const end = words.findIndex(isFigure)
  return words.slice(0, Math.min(end < 0 ? words.length : end, reach))
}

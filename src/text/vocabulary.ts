import type { Token } from '../model/document.ts'

/** A word as it is spelt, its norm, and the number of the spelling; 0 for words that are not kept. */
export type Word = Pick<Token, 'text' | 'norm' | 'word'>

/** As many different spellings are kept as the articles of some weeks hold, on twice as many places; hardly a word is longer than the longest kept. */
const MOST_WORDS = 1 << 16
const LONGEST = 40

/** So many words can share a place; of a text made of such words no more are kept. */
const MOST_ALIKE = 32

interface Kept extends Word {
  readonly hash: number
}

const places: (Kept | undefined)[] = new Array(2 * MOST_WORDS).fill(undefined)
let known = 0

/** The hash of nothing, and of what a code unit follows. */
export const EMPTY_HASH = 0
export const hashBehind = (hash: number, unit: number): number => (Math.imul(hash, 0x01000193) + unit) | 0

/**
 * The one word for a spelling in a text, given its hash: later look-ups compare its norm by identity, or go by its number.
 * A table of our own: the hash is reckoned as the text is scanned, and a word that is known is not cut out of it.
 */
export function wordAt(text: string, start: number, end: number, hash: number, normOf: (text: string) => string): Word {
  const first = placeOf(hash)
  for (let at = first; at < first + MOST_ALIKE; at++) {
    const kept = places[at & (places.length - 1)]
    if (kept === undefined) return learn(text.slice(start, end), hash, at, normOf)
    if (kept.hash === hash && isSpelt(kept.text, text, start, end)) return kept
  }
  return unkept(text.slice(start, end), normOf)
}

/** Words that differ in their last letters lie far apart. */
const placeOf = (hash: number): number => (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 12) & (places.length - 1)

function isSpelt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = start; at < end; at++) if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false
  return true
}

const unkept = (text: string, normOf: (text: string) => string): Word => ({ text, norm: normOf(text), word: 0 })

/** Keeps a word at a free place. */
function learn(slice: string, hash: number, at: number, normOf: (text: string) => string): Word {
  if (known === MOST_WORDS || slice.length > LONGEST) return unkept(slice, normOf)
  const text = copyOf(slice)
  const word = { text, norm: normOf(text), word: ++known, hash }
  places[at & (places.length - 1)] = word
  return word
}

/** A slice keeps the whole text alive that it was cut from; a copy does not. */
const copyOf = (slice: string): string =>
  String.fromCharCode(...Array.from({ length: slice.length }, (_, at) => slice.charCodeAt(at)))

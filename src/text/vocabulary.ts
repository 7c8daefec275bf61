import type { Token } from '../model/document.ts'

/** A word as it is spelt, its norm, and the number of the spelling; 0 for words that are not kept. */
export type Word = Pick<Token, 'text' | 'norm' | 'word'>

/** As many different spellings are kept as the articles of some weeks hold; hardly a word is longer than the longest kept. */
const MOST_WORDS = 100_000
const LONGEST = 40

const words = new Map<string, Word>()

/** The one word for a spelling: later look-ups compare its norm by identity, or go by its number. */
export function wordOf(text: string, normOf: (text: string) => string): Word {
  return words.get(text) ?? learn(text, normOf)
}

function learn(slice: string, normOf: (text: string) => string): Word {
  if (words.size === MOST_WORDS || slice.length > LONGEST) return { text: slice, norm: normOf(slice), word: 0 }
  const text = copyOf(slice)
  const word = { text, norm: normOf(text), word: words.size + 1 }
  words.set(text, word)
  return word
}

/** A slice keeps the whole text alive that it was cut from; a copy does not. */
const copyOf = (slice: string): string =>
  String.fromCharCode(...Array.from({ length: slice.length }, (_, at) => slice.charCodeAt(at)))

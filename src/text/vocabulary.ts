import type { Token } from '../model/document.ts'

/** A word as it is spelt, its norm, and the number of the norm; 0 for words that are not kept. */
export type Word = Pick<Token, 'text' | 'norm' | 'word'>

/** As many different spellings are kept as the articles of some weeks hold; long ones are rare, and a long slice keeps its whole text alive. */
const MOST_WORDS = 100_000
const LONGEST = 12

const words = new Map<string, Word>()
const numbers = new Map<string, number>()

/** The one word for a spelling: later look-ups compare its norm by identity, or go by its number. */
export function wordOf(text: string, normOf: (text: string) => string): Word {
  if (text.length > LONGEST) return { text, norm: normOf(text), word: 0 }
  return words.get(text) ?? learn(text, normOf(text))
}

function learn(text: string, norm: string): Word {
  if (words.size === MOST_WORDS) return { text, norm, word: 0 }
  const number = numbers.get(norm) ?? numbers.size + 1
  numbers.set(norm, number)
  const word = { text, norm, word: number }
  words.set(text, word)
  return word
}

import type { Document, Sentence, Token } from '../model/document.ts'
import type { Match, Step } from './step.ts'

/** A document under recognition: its tokens, what nodes have already read where, and a count of attempts. */
export class Reader {
  readonly document: Document
  /** Steps and rules tried so far; a test holds that it grows with the text, not faster. */
  attempts = 0
  /** By node and token; null where the node does not match. */
  readonly #memos: (Match<unknown> | null)[][] = []

  constructor(document: Document) {
    this.document = document
  }

  token(index: number): Token | undefined {
    return this.document.tokens[index]
  }

  /** The sentence that a token stands in. */
  sentenceOf(index: number): Sentence | undefined {
    const { sentences } = this.document
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle]?.endToken ?? 0) <= index) low = middle + 1
      else high = middle
    }
    return sentences[low]
  }

  /** Reads a node at a token, at most once. */
  remember<T>(node: number, at: number, step: Step<T>): Match<T> | undefined {
    let memo = this.#memos[node] as (Match<T> | null)[] | undefined
    if (memo === undefined) {
      memo = []
      this.#memos[node] = memo
    }
    const known = memo[at]
    if (known !== undefined) return known ?? undefined
    this.attempts++
    const match = step.match(this, at)
    memo[at] = match ?? null
    return match
  }
}

import type { Document, Sentence, Token } from '../model/document.ts'
import type { Match, Step, Trigger } from './step.ts'

/** A document under recognition: its tokens, what nodes have already read where, and how much was looked at. */
export class Reader {
  readonly document: Document
  /** How often a token was looked at; a test holds that it grows with the text, not faster. */
  looks = 0
  /** By node and token; null where the node does not match. */
  readonly #memos: (Match<unknown> | null)[][] = []

  readonly #classes: (Trigger | null)[]
  readonly #classOf: (token: Token) => Trigger | undefined

  constructor(document: Document, classOf: (token: Token) => Trigger | undefined) {
    this.document = document
    this.#classOf = classOf
    this.#classes = new Array(document.tokens.length)
  }

  token(index: number): Token | undefined {
    this.looks++
    return this.document.tokens[index]
  }

  /** The class of a token beyond its norm, found out once. */
  classOf(token: Token): Trigger | undefined {
    const known = this.#classes[token.index]
    if (known !== undefined) return known ?? undefined
    const tokenClass = this.#classOf(token)
    this.#classes[token.index] = tokenClass ?? null
    return tokenClass
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
      memo = new Array(this.document.tokens.length + 1)
      this.#memos[node] = memo
    }
    const known = memo[at]
    if (known !== undefined) return known ?? undefined
    const match = step.match(this, at)
    memo[at] = match ?? null
    return match
  }
}

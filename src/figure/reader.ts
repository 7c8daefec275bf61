import type { Document, Sentence, Token } from '../model/document.ts'
import type { Match, Step } from './step.ts'
import type { TriggerSet } from './trigger.ts'

const NEVER = 0x7fffffff

/** A document under recognition: its tokens, what nodes have already read where, and how much was looked at. */
export class Reader {
  readonly document: Document
  /** How often a token was looked at; a test holds that it grows with the text, not faster. */
  looks = 0
  /** By node and token; null where the node does not match. */
  readonly #memos: (Match<unknown> | null)[][] = []

  /** By search and token: where the next token of that kind stands. */
  readonly #nexts: Int32Array[] = []

  /** By token. */
  readonly #triggers: readonly TriggerSet[]

  constructor(document: Document, triggersOf: (token: Token) => TriggerSet) {
    this.document = document
    this.#triggers = document.tokens.map(triggersOf)
  }

  token(index: number): Token | undefined {
    this.looks++
    return this.document.tokens[index]
  }

  /** The triggers that a token holds; behind the text there are none. */
  triggersAt(index: number): TriggerSet {
    this.looks++
    return this.#triggers[index] ?? 0
  }

  /** The first token from `at` on whose triggers pass the test; all places are found out at the first question. */
  next(search: number, test: (triggers: TriggerSet) => boolean, at: number): number {
    this.looks++
    let places = this.#nexts[search]
    if (places === undefined) {
      places = new Int32Array(this.#triggers.length)
      let next = NEVER
      for (let index = places.length - 1; index >= 0; index--) {
        const triggers = this.#triggers[index]
        if (triggers !== undefined && triggers !== 0 && test(triggers)) next = index
        places[index] = next
      }
      this.#nexts[search] = places
    }
    return places[at] ?? NEVER
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

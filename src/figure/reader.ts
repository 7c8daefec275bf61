import type { Document, Sentence, Token } from '../model/document.ts'
import type { Match, Step } from './step.ts'
import { ByTriggers, type TriggerSet, type TriggerTest } from './trigger.ts'

const NEVER = 0x7fffffff

const searches: TriggerTest[] = []
const searchesOf = new ByTriggers((_held, set) => searches.flatMap((wanted, id) => (wanted.holds(set) ? [id] : [])))

/** Makes a search for tokens that hold wanted triggers; called while rules are put together. Gives its number. */
export const addSearch = (wanted: TriggerTest): number => searches.push(wanted) - 1

/** A document under recognition: its tokens, what nodes have already read where, and how much was looked at. */
export class Reader {
  readonly document: Document
  /** How often a token was looked at; a test holds that it grows with the text, not faster. */
  looks = 0
  /** By node and token; null where the node does not match. */
  readonly #memos: (Match<unknown> | null)[][] = []

  /** By search: the places of the tokens it wants, in order, and the one asked for last. */
  readonly #places: number[][] = searches.map(() => [])
  readonly #last: Int32Array

  /** By token. */
  readonly #triggers: Int32Array

  constructor(document: Document, triggersOf: (token: Token) => TriggerSet) {
    this.document = document
    const { tokens } = document
    this.#triggers = new Int32Array(tokens.length)
    this.#last = new Int32Array(searches.length)
    for (const token of tokens) {
      const set = triggersOf(token)
      if (set === 0) continue
      this.#triggers[token.index] = set
      for (const search of searchesOf.of(set)) this.#places[search]?.push(token.index)
    }
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

  /** The first token from `at` on that a search wants; places asked for lie close together. */
  next(search: number, at: number): number {
    this.looks++
    const places = this.#places[search] ?? []
    let last = this.#last[search] ?? 0
    while (last > 0 && (places[last - 1] ?? 0) >= at) last--
    while (last < places.length && (places[last] ?? 0) < at) last++
    this.#last[search] = last
    return places[last] ?? NEVER
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
    const match = step.read(this, at)
    memo[at] = match ?? null
    return match
  }
}

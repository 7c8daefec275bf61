import type { Document, Sentence, Token } from '../model/document.ts'
import { type Reach, searchCount, searchesOf } from './reach.ts'
import type { Match, Step } from './step.ts'
import type { TriggerSet } from './trigger.ts'

const NEVER = 0x7fffffff

let nodes = 0

/** The number of a new node; called while rules are put together. */
export const addNode = (): number => nodes++

/** What a node has read at a place; without a match where it does not match there. */
interface Reading {
  readonly at: number
  readonly match: Match<unknown> | undefined
}

/** Patterns are shorter than so many tokens: what lies further apart is not asked for again. */
const WINDOW = 64

/** A document under recognition: its tokens, what nodes have already read where, and how much was looked at. */
export class Reader {
  readonly document: Document
  /** How often a token was looked at; a test holds that it grows with the text, not faster. */
  looks = 0
  /** By node and the last digits of the place: what was read there last. */
  readonly #readings: (Reading | undefined)[] = new Array(nodes * WINDOW)

  /** By search: the places of the tokens it wants, in order, and the one asked for last. */
  readonly #places: (number[] | undefined)[] = []
  readonly #last: Int32Array

  /** By token. */
  readonly #triggers: Int32Array

  constructor(document: Document, triggersOf: (token: Token) => TriggerSet) {
    this.document = document
    const { tokens } = document
    this.#triggers = new Int32Array(tokens.length)
    this.#last = new Int32Array(searchCount())
    for (const token of tokens) {
      const set = triggersOf(token)
      if (set === 0) continue
      this.#triggers[token.index] = set
      for (const search of searchesOf.of(set)) {
        const places = this.#places[search]
        if (places === undefined) this.#places[search] = [token.index]
        else places.push(token.index)
      }
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

  /** Does a token that is looked for stand at `at` or within reach behind it? Places asked for lie close together. */
  reaches(at: number, { search, most }: Reach): boolean {
    this.looks++
    const places = this.#places[search]
    if (places === undefined) return false
    let last = this.#last[search] ?? 0
    while (last > 0 && (places[last - 1] ?? 0) >= at) last--
    while (last < places.length && (places[last] ?? 0) < at) last++
    this.#last[search] = last
    return (places[last] ?? NEVER) - at <= most
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

  /** Reads a node at a token, once as long as nothing is read far from it. */
  remember<T>(node: number, at: number, step: Step<T>): Match<T> | undefined {
    const slot = node * WINDOW + (at % WINDOW)
    const known = this.#readings[slot]
    if (known?.at === at) return known.match as Match<T> | undefined
    const match = step.read(this, at)
    this.#readings[slot] = { at, match }
    return match
  }
}

import type { Document, Sentence, Token } from '../model/document.ts'
import type { Match } from './match.ts'
import { type Reach, searchCount } from './reach.ts'
import type { TriggerSet } from './trigger.ts'

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

/** Reads a piece of a pattern from a token on; undefined where it does not stand there. */
export type Read<T> = (reader: Reader, at: number) => Match<T> | undefined

/** A document under recognition: its tokens, what nodes have already read where, and how much was looked at. */
export class Reader {
  readonly document: Document
  /** How often a token was looked at; a test holds that it grows with the text, not faster. */
  looks = 0
  /** By node and the last digits of the place: what was read there last. */
  readonly #readings: (Reading | undefined)[] = new Array(nodes * WINDOW)

  /** By token. */
  readonly #triggers: Int32Array

  /** By search: from where to where nothing that it wants stands. */
  readonly #since = new Int32Array(searchCount())
  readonly #until = new Int32Array(searchCount())

  constructor(document: Document, triggersOf: (token: Token) => TriggerSet) {
    this.document = document
    const { tokens } = document
    const triggers = new Int32Array(tokens.length)
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (token !== undefined) triggers[at] = triggersOf(token)
    }
    this.#triggers = triggers
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
  reaches(at: number, { search, wanted, most }: Reach): boolean {
    const since = this.#since[search] ?? 0
    const until = this.#until[search] ?? 0
    const known = at >= since && at <= until
    let next = known ? until : at
    while (next <= at + most && !wanted.holds(this.triggersAt(next))) next++
    if (!known) this.#since[search] = at
    this.#until[search] = next
    return next <= at + most
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

  /** From where on what is told belongs together with a token: its sentence, in a transcript the paragraph. */
  tellingFrom(index: number): number {
    const sentence = this.sentenceOf(index)
    return (sentence?.block.caseless === true ? sentence.block.start : sentence?.start) ?? 0
  }

  /** Reads a node at a token, once as long as nothing is read far from it. */
  remember<T>(node: number, at: number, read: Read<T>): Match<T> | undefined {
    const slot = node * WINDOW + (at % WINDOW)
    const known = this.#readings[slot]
    if (known?.at === at) return known.match as Match<T> | undefined
    const match = read(this, at)
    this.#readings[slot] = { at, match }
    return match
  }
}

import type { Clause, ParsedSentence } from '../clause.ts'

/** Where a word points back from: a clause and the sentence before it. */
export interface Place {
  readonly parsed: ParsedSentence
  readonly clause: Clause
  readonly before: ParsedSentence | null
}

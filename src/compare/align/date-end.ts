import { dateEnds } from '../../lexicon/de/facts/time-words.ts'
import type { Claim } from '../../model/claim.ts'

/** Which end of a time its words name: "seit 2019", "bis Ende 2026". */
export const endNamed = (words: string): 'start' | 'end' | undefined =>
  dateEnds[words.toLowerCase().split(' ')[0] ?? '']

/** Which end of a time a date names, where its words say so: what began in a year did not end then. */
export const dateEndOf = ({ type, figure }: Claim): 'start' | 'end' | undefined =>
  type === 'date' ? endNamed(figure.text) : undefined

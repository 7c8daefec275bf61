import { dateEnds } from '../../lexicon/de/facts/time-words.ts'
import type { Claim } from '../../model/claim.ts'

/** Which end of a time a date names, where its words say so: what began in a year did not end then. */
export function dateEndOf({ type, figure }: Claim): 'start' | 'end' | undefined {
  const [first = ''] = figure.text.toLowerCase().split(' ')
  return type === 'date' ? dateEnds[first] : undefined
}

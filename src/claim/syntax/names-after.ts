import type { Clause } from './clause.ts'
import { prepositionOf } from './preposition-of.ts'

/** Does a name stand after one of these prepositions, by itself or put to a noun: "bei Seestern", "beim Gründer Kern"? */
export const namesAfter = ({ phrases }: Clause, ...prepositions: readonly string[]): boolean =>
  phrases.some((phrase) => phrase.head.kind === 'entity' && prepositions.includes(prepositionOf(phrase)))

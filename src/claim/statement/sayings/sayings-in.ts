import type { ParsedSentence } from '../../syntax/clause.ts'
import { adverbialSayings } from './adverbial.ts'
import { reportingSayings } from './reporting.ts'
import type { Saying } from './saying.ts'
import { headingSayings, verblessSayings } from './verbless.ts'

/** Finds the sayings of a sentence. */
export const sayingsIn = (parsed: ParsedSentence): Saying[] => [
  ...headingSayings(parsed),
  ...parsed.clauses.flatMap((clause) => [
    ...adverbialSayings(clause),
    ...(clause.verb === null ? verblessSayings(clause, parsed) : reportingSayings(clause, clause.verb.lemma, parsed)),
  ]),
]

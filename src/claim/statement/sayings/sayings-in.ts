import type { Span } from '../../../model/span.ts'
import type { ParsedSentence } from '../../syntax/clause.ts'
import { adverbialSayings } from './adverbial.ts'
import { gappedSayings } from './gapped.ts'
import { reportingSayings } from './reporting.ts'
import type { Saying } from './saying.ts'
import { headingSayings, verblessSayings } from './verbless.ts'

/** Finds the sayings of a sentence, with the `quotations` that it shares words with. */
export const sayingsIn = (parsed: ParsedSentence, quotations: readonly Span[]): Saying[] => [
  ...headingSayings(parsed),
  ...parsed.clauses.flatMap((clause) => [
    ...adverbialSayings(clause),
    ...(clause.verb === null
      ? [...verblessSayings(clause, parsed), ...gappedSayings(clause, parsed, quotations)]
      : reportingSayings(clause, clause.verb.lemma, parsed, quotations)),
  ]),
]

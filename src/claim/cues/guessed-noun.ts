import { ACC, NOM } from '../../lexicon/de/grammar/determiners.ts'
import { guessingVerbs } from '../../lexicon/de/verbs/sums-by-preposition.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'

/** "den Schaden auf 20 Millionen schätzen", "beziffert werden die Einsparungen auf 20 Millionen": what is guessed is the object, or the subject of the passive. */
export function guessedNoun({ verb, phrases }: Clause, figure: Phrase): Phrase | null {
  if (verb === null || !guessingVerbs.has(verb.lemma) || figure.preposition !== 'auf') return null
  return (
    phrases.findLast(
      ({ head, preposition, link, cases, index }) =>
        index < figure.index &&
        head.kind === 'noun' &&
        preposition === '' &&
        link === null &&
        (cases & (verb.passive ? NOM : ACC)) !== 0,
    ) ?? null
  )
}

import { ACC, NOM } from '../../lexicon/de/grammar/determiners.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'

/** Verbs that say how much something is. */
const GUESSING: ReadonlySet<string> = new Set(['schätzen', 'beziffern', 'taxieren', 'veranschlagen'])

/** "den Schaden auf 20 Millionen schätzen", "beziffert werden die Einsparungen auf 20 Millionen": what is guessed is the object, or the subject of the passive. */
export function guessedNoun({ verb, phrases }: Clause, figure: Phrase): Phrase | null {
  if (verb === null || !GUESSING.has(verb.lemma) || figure.preposition !== 'auf') return null
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

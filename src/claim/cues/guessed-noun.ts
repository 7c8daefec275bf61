import { isPersonNoun } from '../../lexicon/de/entity/is-person-noun.ts'
import { ACC, NOM } from '../../lexicon/de/grammar/determiners.ts'
import { objectPronouns } from '../../lexicon/de/grammar/personal-pronouns.ts'
import { guessingVerbs, sumStatingVerbs } from '../../lexicon/de/verbs/sums-by-preposition.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'

/** "den Schaden auf 20 Millionen schätzen", "beziffert werden die Einsparungen auf 20 Millionen": what is guessed is the object, or the subject of the passive. */
export function guessedNoun({ verb, phrases, units }: Clause, figure: Phrase): Phrase | null {
  if (verb === null || !(figure.preposition === 'auf' ? guessingVerbs : sumStatingVerbs).has(verb.lemma)) return null
  if (figure.preposition !== 'auf' && figure.preposition !== 'mit') return null
  // "Kenner schätzen ihn auf 20 Millionen": what is guessed was spoken of before.
  if (!verb.passive && units.some(({ kind, norm }) => kind === 'word' && objectPronouns.has(norm))) return null
  const nouns = phrases.filter(
    ({ head, preposition, link, cases, index }) =>
      index < figure.index &&
      head.kind === 'noun' &&
      preposition === '' &&
      link === null &&
      (cases & (verb.passive ? NOM : ACC)) !== 0,
  )
  // "Den Wert der Transaktion beziffern Kenner auf 20 Millionen": who guesses may stand behind the verb.
  const object = verb.passive ? undefined : nouns.findLast(({ cases }) => (cases & NOM) === 0)
  return object ?? nouns.findLast(({ head }) => !isPersonNoun(head.norm)) ?? nouns.at(-1) ?? null
}

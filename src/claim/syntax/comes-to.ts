import type { Clause, Phrase } from './clause.ts'

/** "kommt auf 27 Prozent", "liegt bei 3 Milliarden", "bringt es auf 3 Milliarden": is the phrase what the subject comes to? */
export const comesTo = ({ verb, units }: Clause, phrase: Phrase | null): boolean =>
  (phrase?.preposition === 'auf' &&
    (verb?.lemma === 'kommen' || (verb?.lemma === 'bringen' && units.some(({ norm }) => norm === 'es')))) ||
  (phrase?.preposition === 'bei' && verb?.lemma === 'liegen' && phrase.head.figure?.figure.kind === 'money')

import type { Clause, Phrase } from './clause.ts'

/** "kommt auf 27 Prozent", "bringt es auf 3 Milliarden": is the phrase what the subject comes to? */
export const comesTo = ({ verb, units }: Clause, phrase: Phrase | null): boolean =>
  phrase?.preposition === 'auf' &&
  (verb?.lemma === 'kommen' || (verb?.lemma === 'bringen' && units.some(({ norm }) => norm === 'es')))

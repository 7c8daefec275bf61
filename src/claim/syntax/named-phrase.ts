import type { Phrase } from './clause.ts'

/** The noun that a name is put to, with its preposition and governor: "mit dem Rivalen Seestern"; the name itself where there is none. */
export const namedPhrase = (phrase: Phrase): Phrase =>
  phrase.link === 'apposition' && phrase.governor !== null ? namedPhrase(phrase.governor) : phrase

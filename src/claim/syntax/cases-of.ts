import type { Phrase } from './clause.ts'
import { consortiumOf } from './consortium.ts'
import { isPossessive } from './possessive.ts'

/** Does a phrase stand without preposition, and hang on nothing but a noun that names the same or a name that says whose it is ("Seesterns Sparte")? */
export const isBare = (phrase: Phrase): boolean =>
  phrase.preposition === '' &&
  (phrase.link === null || phrase.link === 'apposition' || isOfBareOwner(phrase)) &&
  !(phrase.head.kind === 'entity' && isPossessive(phrase.head))

/** "Kerns Holding Seestern kauft": with whose it is a noun stands as it would alone. */
const isOfBareOwner = ({ link, governor }: Phrase): boolean =>
  link === 'possessor' && governor !== null && governor.preposition === '' && governor.link === null

/** A name stands bare, as apposition of a noun that stands bare, or as member of a consortium that does. */
export const standsBare = (phrase: Phrase): boolean => {
  const consortium = consortiumOf(phrase)
  return consortium === null ? standsAlone(phrase) : standsBare(consortium)
}

const standsAlone = (phrase: Phrase): boolean =>
  isBare(phrase) && (phrase.link !== 'apposition' || phrase.governor === null || standsBare(phrase.governor))

/** The cases that a phrase can stand in; a member of a list and an apposition stand in those of what they belong to. */
export const casesOf = (phrase: Phrase): number => {
  const consortium = consortiumOf(phrase)
  return consortium === null ? casesOfItsOwn(phrase) : casesOf(consortium)
}

const casesOfItsOwn = (phrase: Phrase): number =>
  phrase.link === 'apposition' && phrase.governor !== null ? casesOf(phrase.governor) : phrase.cases

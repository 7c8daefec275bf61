import { headReadings } from '../morphology/noun-readings.ts'

/** Ends that make feminines, for nouns that the dictionary lacks. */
const FEMININE = /(ung|heit|keit|schaft|ion|tät|ik|enz|anz|ei|in|gmbh|ag)$/

/** Is the noun, in lower case, a feminine in the singular? A word that only looks like one of another gender too is none. */
export function isFeminine(norm: string): boolean {
  const readings = headReadings(norm)
  return readings.length === 0 ? FEMININE.test(norm) : readings.length === 1 && readings[0] === 'feminine'
}

/** Feminines in the singular that end as plurals do. */
export const feminineKin = /(mutter|tochter|schwester)$/

/** Masculines that "den" stands before in the singular although they end in "n" ("an den Rivalen"), and "Konzern". */
export const masculineInN = /(ent|ant|ist|at|ries|rival|gigant|kolleg|nachbar)e?n$|konzern$/

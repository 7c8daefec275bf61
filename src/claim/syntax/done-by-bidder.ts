import { NOM } from '../../lexicon/de/grammar/determiners.ts'
import { verbsOfThings } from '../../lexicon/de/grammar/personal-pronouns.ts'
import type { Clause } from './clause.ts'
import { isNameless } from './nameless.ts'
import { functionsOf } from './who.ts'

/** "Zehn Prozent besitzt der Bieter schon", "gehören dem Käufer": who buys in the article acts, and is called nothing but that. */
export function isDoneByBidder(clause: Clause): boolean {
  const { verb, phrases } = clause
  if (verb === null || functionsOf(clause).subject !== null) return false
  return phrases.some(
    (phrase) =>
      phrase.head.classes.includes('buyer-word') &&
      isNameless(phrase, phrases) &&
      (verb.passive
        ? phrase.preposition === 'von'
        : phrase.preposition === '' &&
          phrase.link === null &&
          (verb.classes.includes('belong') || (phrase.cases & NOM) !== 0)),
  )
}

/** "als er für 3 Millionen zugriff": a pronoun acts that nobody is known to be. */
export const isDoneByPronoun = (clause: Clause): boolean =>
  functionsOf(clause).subject === null &&
  !verbsOfThings.has(clause.verb?.lemma ?? '') &&
  clause.units.some(({ kind, norm }) => kind !== 'entity' && PERSONS.has(norm))

/** "man" and "wir" are whoever speaks. */
const PERSONS: ReadonlySet<string> = new Set(['er', 'sie'])

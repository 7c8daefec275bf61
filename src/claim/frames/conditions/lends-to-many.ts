import { headReadings } from '../../../lexicon/de/morphology/noun-readings.ts'
import { lendingVerbs } from '../../../lexicon/de/verbs/giving.ts'
import type { Site } from '../../cues/cue.ts'
import type { Phrase } from '../../syntax/clause.ts'
import { isReflexive } from '../../syntax/is-reflexive.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "hat Kredite von 190 Millionen vergeben": whoever lends to many owes none of it, nor goes it to one told of before. */
export const lendsToMany = ({ clause }: Site): boolean =>
  clause.verb?.passive === false &&
  lendingVerbs.has(clause.verb.lemma) &&
  !isReflexive(clause) &&
  functionsOf(clause).dative === null &&
  clause.phrases.some(isLoans) &&
  clause.phrases.every(({ preposition }) => preposition !== 'an')

const isLoans = ({ head, preposition }: Phrase): boolean =>
  preposition === '' &&
  head.classes.some((id) => id === 'loan' || id === 'borrowed') &&
  headReadings(head.norm).every((one) => one === 'plural')

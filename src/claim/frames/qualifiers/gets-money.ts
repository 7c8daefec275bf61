import { gettingVerbs, issuingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { wordSet } from '../../../lexicon/word-set.ts'
import { governedPlaces, type Site } from '../../cues/cue.ts'

/** "erhält 3 Millionen": the subject gets the sum. */
export const receives = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition !== 'für' && clause.verb?.classes.includes('receive') === true

/** "Y hat sich eine Finanzierung über N gesichert": told from the side of who gets it. */
export const gets = ({ clause: { verb }, cues }: Site): boolean =>
  verb?.passive === false &&
  ((GETTING_VERBS.has(verb.lemma) && isOfFinancing('injection', cues)) ||
    ((GETTING_VERBS.has(verb.lemma) || ISSUING_VERBS.has(verb.lemma)) && isOfFinancing('convertible', cues)))
const GETTING_VERBS = wordSet(gettingVerbs)
const ISSUING_VERBS = wordSet(issuingVerbs)

/** Does the sum belong to such a noun, or to the size of such a bond? */
export const isOfFinancing = (id: string, cues: Site['cues']): boolean =>
  cues.some(
    ({ classId, place }) =>
      classId === id && (governedPlaces.has(place) || (id === 'convertible' && place === 'beyond')),
  )

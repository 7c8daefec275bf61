import { agentPrepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import { gettingVerbs, issuingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { governedPlaces, type Site } from '../../cues/cue.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { prepositionOf } from '../../syntax/preposition-of.ts'

/** "erhält 3 Millionen": the subject gets the sum. */
export const receives = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition !== 'für' && clause.verb?.classes.includes('receive') === true

/** "sichert sich 3 Millionen", "besorgt sich 3 Millionen bei Investoren": the sum itself is what is got. */
export const secures = ({ clause, phrase, parsed }: Site): boolean =>
  phrase?.preposition === '' &&
  phrase.link === null &&
  clause.verb?.passive === false &&
  clause.verb.classes.includes('borrow') &&
  // "14 Milliarden: Zu diesem Preis sichert sich Nordwind die Werke"
  parsed.units[parsed.units.indexOf(phrase.head) + 1]?.norm !== ':'

/** Does the clause say from whom, by name? */
export const namesGiver = ({ clause }: Site): boolean =>
  clause.phrases.some(
    (phrase) =>
      phrase.head.kind === 'entity' &&
      agentPrepositions.has(prepositionOf(phrase)) &&
      // "unter Führung von Nordwind"
      namedPhrase(phrase).governor?.head.classes.includes('lead') !== true,
  )

/** "Y hat sich eine Finanzierung über N gesichert": told from the side of who gets it. */
export const gets = ({ clause: { verb }, cues }: Site): boolean =>
  verb?.passive === false &&
  ((gettingVerbs.has(verb.lemma) && isOfFinancing('injection', cues)) ||
    ((gettingVerbs.has(verb.lemma) || issuingVerbs.has(verb.lemma)) && isOfFinancing('convertible', cues)))

/** Does the sum belong to such a noun, or to the size of such a bond? */
export const isOfFinancing = (id: string, cues: Site['cues']): boolean =>
  cues.some(
    ({ classId, place }) =>
      classId === id && (governedPlaces.has(place) || (id === 'convertible' && place === 'beyond')),
  )

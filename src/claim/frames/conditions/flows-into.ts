import { reachingWhomVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { flowingVerbs } from '../../../lexicon/de/verbs/spending-ways.ts'
import type { Site } from '../../cues/cue.ts'
import { fits, isPublicBody } from '../../roles/fits.ts'
import { participleAround } from '../../syntax/extended-attribute.ts'
import { prepositionOf } from '../../syntax/preposition-of.ts'
import { thingPutInto } from './paid-for-service.ts'

/** "Von Nordwind flossen 3 Millionen in die Seestern": money that goes into a company buys none. */
export const flowsIntoFirm = ({ clause: { verb, phrases } }: Site): boolean =>
  flowingVerbs.has(verb?.lemma ?? '') &&
  // "Aus dem Börsengang fließen …": what something brings in.
  !phrases.some(({ preposition }) => preposition === 'aus') &&
  phrases.some((phrase) => fits('company', phrase.head.mention) && prepositionOf(phrase) === 'in')

/** "3 Millionen flossen in die Infrastruktur": nor does money that goes into things. */
export const flowsIntoThing = ({ clause }: Site): boolean =>
  flowingVerbs.has(clause.verb?.lemma ?? '') && thingPutInto(clause) !== null

/** "3 Millionen fließen in der von Nordwind angeführten Runde an die Seestern": what a round brings, whoever leads it. */
export const flowsInRound = ({ clause: { verb, phrases, units } }: Site): boolean =>
  flowingVerbs.has(verb?.lemma ?? '') &&
  phrases.some(({ head, preposition }) => preposition === 'in' && head.classes.includes('funding-round')) &&
  !phrases.some(
    (phrase) =>
      phrase.head.kind === 'entity' &&
      prepositionOf(phrase) === 'von' &&
      phrase.governor === null &&
      participleAround(units, phrase.head) === null,
  )

/** "Der Seestern fließen 3 Millionen zu": from whom is not said, as it is by "mit dem Einstieg der Nordwind". */
export const flowsFromNobody = ({ clause: { verb, phrases } }: Site): boolean =>
  reachingWhomVerbs.has(verb?.lemma ?? '') &&
  !phrases.some(
    ({ preposition, head }) => preposition === 'von' || preposition === 'aus' || head.classes.includes('given'),
  )

/** "Für das Werk von Seestern fließen 2 Millionen vom Bund": where money of a state flows, it is put in. */
export const flowsFromState = ({ clause: { verb, phrases } }: Site): boolean =>
  flowingVerbs.has(verb?.lemma ?? '') &&
  phrases.some(
    ({ head, preposition }) => preposition === 'von' && head.mention !== undefined && isPublicBody(head.mention),
  )

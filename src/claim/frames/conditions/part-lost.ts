import { partLosingVerbs } from '../../../lexicon/de/events/result-verbs.ts'
import type { Site } from '../../cues/cue.ts'

/** "büßte 4 Prozent seines Umsatzes ein", "4 Prozent der Erlöse brachen weg": the part of a business figure that goes is how far this falls. */
export const isPartLost = ({ clause, phrase }: Site): boolean =>
  phrase !== null &&
  phrase.preposition === '' &&
  partLosingVerbs.has(clause.verb?.lemma ?? '') &&
  clause.phrases.some(
    ({ governor, link, preposition, head }) =>
      governor === phrase &&
      (link === 'genitive' || preposition === 'von') &&
      head.classes.some((id) => id === 'revenue' || id === 'profit' || id === 'business-figure'),
  )

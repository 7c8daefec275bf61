import { durationUnits } from '../../../lexicon/de/durations.ts'
import { unitPrices } from '../../../lexicon/de/events/price-parts.ts'
import { governedPlaces, type Site } from '../../cues/cue.ts'

/** "eine Million Euro je Megawatt", "30.000 Euro pro Kopf": what each costs, not what all do; so much a year or a share is told otherwise. */
export const isPerUnit = ({ clause: { phrases }, cues }: Site): boolean =>
  cues.some(({ phrase, place }) => governedPlaces.has(place) && unitPrices.test(phrase?.head.norm ?? '')) ||
  (phrases.some(
    ({ head, preposition }) =>
      (preposition === 'je' || preposition === 'pro') &&
      head.kind === 'noun' &&
      !durationUnits.has(head.norm) &&
      !head.classes.some((id) => id === 'share' || id === 'share-word'),
  ) &&
    phrases.filter(({ head }) => head.figure?.figure.kind === 'money').length === 1)

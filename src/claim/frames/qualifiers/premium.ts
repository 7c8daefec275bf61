import type { Site } from '../../cues/cue.ts'

/** "17 Prozent über dem Schlusskurs", "17 Prozent auf den Kurs obendrauf": what a bidder adds. */
export const isPremium = ({ clause, phrase, cues }: Site): boolean =>
  cues.some(({ classId }) => classId === 'acquire' || classId === 'invest') &&
  clause.verb?.classes.includes('rise') !== true &&
  clause.phrases.some(
    (other) =>
      other.governor === phrase &&
      (other.preposition === 'über' || other.preposition === 'auf') &&
      other.head.classes.includes('share-price'),
  )

import type { Site } from '../../cues/cue.ts'

/** "ist N wert", "wird mit N bewertet": the adjective right behind the sum or the verb that it stands with says that it is a value, and no price. */
export const isSaidWorth = ({ clause: { units, verb }, phrase }: Site): boolean =>
  phrase !== null &&
  (units[units.indexOf(phrase.head) + 1]?.norm === 'wert' ||
    (phrase.preposition === 'mit' && phrase.governor === null && verb?.classes.includes('valuation') === true))

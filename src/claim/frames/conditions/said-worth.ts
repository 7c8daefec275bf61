import type { Site } from '../../cues/cue.ts'

/** "ist N wert": the adjective right behind the sum says that it is a value, and no price. */
export const isSaidWorth = ({ clause: { units }, phrase }: Site): boolean =>
  phrase !== null && units[units.indexOf(phrase.head) + 1]?.norm === 'wert'

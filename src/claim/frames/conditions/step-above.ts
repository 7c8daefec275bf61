import type { Site } from '../../cues/cue.ts'

/** "liegt um 3 Euro über der ersten Offerte", "3 Euro mehr als": by how much one price is above another, not a price. */
export const isStepAbove = ({ clause: { units }, phrase }: Site): boolean => {
  if (phrase === null) return false
  const next = units[units.indexOf(phrase.head) + 1]?.norm ?? ''
  return phrase.preposition === 'um' && /^(über|unter|oberhalb|unterhalb|höher|niedriger|mehr|weniger)$/.test(next)
}

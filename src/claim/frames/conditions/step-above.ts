import { comparativeWords } from '../../../lexicon/de/events/compared-words.ts'
import { levelPrepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import type { Site } from '../../cues/cue.ts'
import { liesAbovePrice } from './premium.ts'

/** "liegt um 3 Euro über der ersten Offerte", "3 Euro mehr als", "3 Euro liegt das über dem Schlusskurs": by how much one price is above another, not a price. */
export const isStepAbove = (site: Site): boolean => {
  const {
    clause: { units },
    phrase,
  } = site
  if (phrase === null) return false
  if (liesAbovePrice(site)) return true
  const next = units[units.indexOf(phrase.head) + 1]?.norm ?? ''
  return phrase.preposition === 'um' && (levelPrepositions.has(next) || comparativeWords.has(next))
}

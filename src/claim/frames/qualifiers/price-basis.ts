import { priceParts } from '../../../lexicon/de/events/price-parts.ts'
import type { Site } from '../../cues/cue.ts'

/** What a price includes, where the clause says so. */
export function priceBasis({ clause }: Site): Record<string, string> {
  for (const [word, basis] of priceParts) if (clause.units.some((unit) => word.test(unit.norm))) return { basis }
  return {}
}

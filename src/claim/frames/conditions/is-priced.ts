import type { Site } from '../../cues/cue.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'

/** "für 3 Millionen", "zum Preis von 3 Millionen", "für einen Kaufpreis von 3 Millionen", "um 3 Millionen": does a sum stand as a price? */
export function isPriced({ clause, phrase }: Site): boolean {
  if (phrase === null || isMatter(phrase, clause)) return false
  const { preposition, governor } = phrase
  if (PRICING.has(preposition)) return true
  return (
    preposition === 'von' &&
    governor !== null &&
    PRICING.has(governor.preposition) &&
    governor.head.classes.some((id) => id === 'price' || id === 'plain-price')
  )
}
const PRICING: ReadonlySet<string> = new Set(['für', 'zu', 'um'])

/** "damals ging es um 3 Milliarden": no price that somebody pays. */
const isMatter = ({ preposition }: Phrase, { units }: Clause): boolean =>
  preposition === 'um' && units.some(({ norm }) => norm === 'es')

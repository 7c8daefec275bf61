import { ordersInPlural } from '../../../lexicon/de/events/tender-words.ts'
import type { Site } from '../../cues/cue.ts'
import type { Phrase } from '../../syntax/clause.ts'

/** "Bestellungen im Wert von 5 Milliarden": what several orders add up to comes from several, and from nobody told elsewhere. */
export function isOfManyOrders({ phrase }: Site): boolean {
  for (let up: Phrase | null = phrase?.governor ?? null; up !== null; up = up.governor)
    if (up.head.kind === 'noun' && ordersInPlural.test(up.head.norm)) return true
  return false
}

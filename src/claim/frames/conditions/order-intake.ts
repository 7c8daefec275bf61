import { longTimes, ordersInPlural } from '../../../lexicon/de/events/tender-words.ts'
import type { Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import type { Phrase } from '../../syntax/clause.ts'

/** "verbuchte im ersten Halbjahr Aufträge über 4 Milliarden": all orders that a company got in a time, of customers whom it does not name, are no order. */
export const isOrderIntake = ({ clause: { phrases }, phrase }: Site): boolean => {
  let up: Phrase | null = phrase?.governor ?? null
  while (up !== null && !(up.head.kind === 'noun' && ordersInPlural.test(up.head.norm))) up = up.governor
  const orders = up
  if (orders === null) return false
  return (
    phrases.some(({ head }) => head.figure?.figure.kind === 'date' && longTimes.test(head.figure.figure.text)) &&
    !phrases.some(
      ({ head, preposition, link, governor }) =>
        fits('customer', head.mention) &&
        (/^(von|aus|für|an|durch|mit)$/.test(preposition) || (governor === orders && link === 'genitive')),
    )
  )
}

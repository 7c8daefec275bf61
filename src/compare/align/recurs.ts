import type { Question } from '../question/question.ts'
import { dateEndOf } from './date-end.ts'
import { eventFamily, singularEvents } from './event-family.ts'

/** A date of what comes again and again: another date is another occasion. What lasts since or until a day has one such day. */
export function recurs({ claim, stated }: Question): boolean {
  const event = stated.get('event')
  if (claim.type !== 'date' || event === undefined) return false
  const family = eventFamily(event)
  return !singularEvents.has(family) && (family === 'deadline' || dateEndOf(claim) === undefined)
}

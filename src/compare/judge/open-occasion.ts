import type { ClaimType } from '../../model/claim.ts'
import { dateEndOf } from '../align/date-end.ts'
import { eventFamily, singularEvents } from '../align/event-family.ts'
import type { Question } from '../align/question.ts'

const timed: ReadonlySet<ClaimType> = new Set(['revenue', 'profit', 'growth'])

/** A result whose period nobody names: of some year or quarter. */
export const isUntimed = ({ claim, stated }: Question): boolean =>
  timed.has(claim.type) && !stated.has('period') && !stated.has('when')

/** A date of what comes again and again: another date is another occasion. What lasts since or until a day has one such day. */
export function recurs({ claim, stated }: Question): boolean {
  const event = stated.get('event')
  if (claim.type !== 'date' || event === undefined) return false
  const family = eventFamily(event)
  return !singularEvents.has(family) && (family === 'deadline' || dateEndOf(claim) === undefined)
}

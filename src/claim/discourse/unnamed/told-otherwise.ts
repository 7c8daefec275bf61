import { sumByMit } from '../../../lexicon/de/verbs/sums-by-preposition.ts'
import type { ClaimType, RoleName } from '../../../model/claim.ts'
import type { Site } from '../../cues/cue.ts'
import type { Frame } from '../../frames/define-frame.ts'
import { bearerBehindTown } from '../../roles/bearer-behind-town.ts'
import { fits } from '../../roles/fits.ts'
import { isDoneByUnnamed } from './done-by-unnamed.ts'
import { isOfManyOrders } from './of-many-orders.ts'
import { isOfNobodyNamed } from './of-nobody-named.ts'
import { isOfOthers } from './of-others.ts'
import { buysUnnamed, isOfPartTraded, isOfThing, isPartOfUnnamed } from './of-unnamed.ts'
import { isOfUnread } from './of-unread.ts'
import { isDoneByOwnerOfNamed } from './owner-of-named.ts'

/** Roles of who acts in a deal. */
const ACTORS: ReadonlySet<RoleName> = new Set(['buyer', 'investor', 'holder', 'customer'])

/** What a subject has or does itself. */
const MEASURED: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'revenue',
  'profit',
  'growth',
  'headcount',
  'users',
  'spending',
  'debt',
])

/**
 * Does the figure's own clause say who plays a role, though it names nobody who can? "Die Branche setzte 3 Milliarden um", "die Schulden des
 * Landes", "ein Hersteller mit 300 Mitarbeitern", "51 Prozent an der früheren Energiefirma": then no name from elsewhere does.
 */
export function isToldOtherwise(role: RoleName, frame: Frame, site: Site): boolean {
  // "In der Branche kursieren 3 Millionen": who says so is no party.
  if (frame.asksClause === true) return false
  if (role === 'company')
    return (
      isOfOthers(frame, site) ||
      isOfUnread(frame, site) ||
      isOfThing(frame, site) ||
      isOfPartTraded(frame, site) ||
      hasOtherBearer(site) ||
      isPartOfUnnamed(frame, site) ||
      isOfNobodyNamed(site) ||
      (MEASURED.has(frame.type) && isDoneByOwnerOfNamed(site)) ||
      buysUnnamed(frame, site)
    )
  if (role === 'customer' && isOfManyOrders(site)) return true
  return ACTORS.has(role) && (isDoneByOwnerOfNamed(site) || isDoneByUnnamed(role, frame, site))
}

/** "ein Hersteller mit 300 Mitarbeitern", "das Tagblatt mit 90.000 Euro": it stands with a firm that has no name, or with no firm. */
function hasOtherBearer({ clause, phrase }: Site): boolean {
  const bearer = phrase?.preposition === 'mit' ? bearerBehindTown(phrase) : null
  if (bearer === null || sumByMit.has(clause.verb?.lemma ?? '')) return false
  const { head } = bearer
  if (head.kind === 'entity') return head.mention?.entity != null && !fits('company', head.mention)
  return head.kind === 'noun' && head.classes.includes('firm-word') && head.mention?.entity == null
}

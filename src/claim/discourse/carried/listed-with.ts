import type { ClaimType } from '../../../model/claim.ts'
import type { Site } from '../../cues/cue.ts'
import type { Match } from '../../frames/match-frames.ts'
import { bearerOf } from '../../roles/bearer-of.ts'
import { fits } from '../../roles/fits.ts'

/** "Seestern mit einem Umsatzplus von 44 Prozent, Nordwind mit 30 Prozent": a figure that stands with a name of its own says the same of that one. */
export function listedWith(site: Site, before: Match | null): Match | null {
  const mention = bearerOf(site)?.mention
  if (before?.fillers.company === undefined || !OWN_FIGURES.has(before.frame.type) || !fits('company', mention))
    return null
  if (mention.entity?.id === before.fillers.company.mention.entity?.id) return null
  const company = { mention, why: 'the name that the figure stands with', weight: 1 }
  return { ...before, fillers: { ...before.fillers, company }, triggers: [] }
}

const OWN_FIGURES: ReadonlySet<ClaimType> = new Set([
  'revenue',
  'profit',
  'growth',
  'share_price',
  'users',
  'headcount',
])

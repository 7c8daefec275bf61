import type { ClaimType, RoleName } from '../../../model/claim.ts'
import type { Filler, Fillers } from '../../roles/fill-roles.ts'
import type { Deal } from '../deals/deals.ts'
import { partOf } from '../deals/parts.ts'
import type { Story } from '../story/story.ts'

/** "Nordwind kauft 9 Prozent an Seestern. Nordwind-Chef Berg sichert sich weitere 11": a person whose company acts in the deal acts for it. */
export function actsFor(fillers: Fillers, type: ClaimType, story: Story): Fillers {
  const deal = story.deals.of(fillers.company?.mention.entity?.id ?? '')
  if (deal === null) return fillers
  const isParty = ({ mention }: Filler): boolean =>
    Object.values(fillers).some((other) => other.mention.entity?.id === mention.entity?.id)
  return Object.fromEntries(
    Object.entries(fillers).map(([role, filler]) => {
      const firm = companyOf(filler, type, role as RoleName, deal)
      // Who founded a company and owns part of it does not act for it there.
      return [role, firm === null || isParty(firm) ? filler : firm]
    }),
  )
}

function companyOf(
  { mention: { entity }, weight }: Filler,
  type: ClaimType,
  role: RoleName,
  deal: Deal,
): Filler | null {
  if (entity?.kind !== 'person' || entity.parent === undefined) return null
  const part = role === 'by' ? 'actor' : partOf(type, role)
  const company = part === null ? null : deal.player(entity.parent, part)
  return company === null ? null : { mention: company, weight, why: `${entity.name} acts for it` }
}

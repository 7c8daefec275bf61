import type { ClaimType, RoleName } from '../../model/claim.ts'
import type { EntityMention } from '../../model/entity.ts'
import { type Fillers, fits } from '../roles/fill-roles.ts'
import { sideOf } from './deal.ts'
import type { Story } from './story.ts'

/** Where else in the story a role's filler shows: the buyer of a company is who invests in it. */
const KIN: Partial<Record<`${ClaimType} ${RoleName}`, readonly (readonly [ClaimType, RoleName])[]>> = {
  'acquisition buyer': [
    ['investment', 'investor'],
    ['stake', 'holder'],
  ],
  'acquisition company': [
    ['stake', 'company'],
    ['investment', 'company'],
    ['valuation', 'company'],
  ],
  'investment investor': [
    ['acquisition', 'buyer'],
    ['stake', 'holder'],
  ],
  'investment company': [
    ['acquisition', 'company'],
    ['funding_round', 'company'],
    ['stake', 'company'],
  ],
  'stake holder': [
    ['acquisition', 'buyer'],
    ['investment', 'investor'],
  ],
  'stake company': [
    ['acquisition', 'company'],
    ['investment', 'company'],
  ],
  'valuation company': [
    ['acquisition', 'company'],
    ['investment', 'company'],
    ['share_sale', 'company'],
    ['funding_round', 'company'],
    ['share_price', 'company'],
  ],
  'share_sale company': [
    ['valuation', 'company'],
    ['share_price', 'company'],
  ],
  'share_price company': [
    ['valuation', 'company'],
    ['share_sale', 'company'],
  ],
  'funding_round company': [
    ['investment', 'company'],
    ['valuation', 'company'],
  ],
}

/** Types whose company is the one that the text is about just then. */
const ABOUT = new Set<ClaimType>([
  'revenue',
  'profit',
  'debt',
  'share_price',
  'growth',
  'users',
  'headcount',
  'spending',
  'date',
  'duration',
  'other',
])
const DEFAULTS = new Set<ClaimType>([...ABOUT, 'valuation', 'share_sale', 'funding_round'])

/** Drops fillers of a deal that the article as a whole puts on the other side. */
function reconciled(type: ClaimType, own: Fillers, story: Story): Fillers {
  if (type !== 'acquisition' && type !== 'investment') return { ...own }
  const kept = Object.entries(own).filter(([role, { mention }]) => {
    const side = sideOf(type, role as RoleName)
    return side === null || !story.sides.contradicts(side, mention.entity?.id ?? '')
  })
  return Object.fromEntries(kept)
}

/** Fills open roles from the story: same type first, then its kin, then the company in focus. Never one entity twice. */
export function inheritRoles(
  rule: string,
  type: ClaimType,
  roles: readonly RoleName[],
  own: Fillers,
  story: Story,
  focus: EntityMention | null,
): Fillers {
  const fillers = reconciled(type, own, story)
  const used = (): Set<string> => new Set(Object.values(fillers).map(({ mention }) => mention.entity?.id ?? ''))
  for (const role of roles) {
    if (fillers[role] !== undefined || role === 'with' || role === 'lead' || role === 'by') continue
    const give = (mention: EntityMention | null, why: string): boolean => {
      if (!fits(role, mention ?? undefined) || mention === null || used().has(mention.entity?.id ?? '')) return false
      fillers[role] = { mention, why }
      return true
    }
    if (
      rule === 'share_price/per-share' &&
      role === 'company' &&
      (['acquisition', 'stake', 'investment'] as const).some((kin) =>
        give(story.filler(kin, 'company'), 'the company whose shares are bid for'),
      )
    )
      continue
    if (ABOUT.has(type) && role === 'company' && give(focus, 'the company the text is about here')) continue
    // A seller belongs to the one deal: another company's price says nothing of it.
    if (role === 'seller' && fillers.company?.mention.entity?.id !== story.filler(type, 'company')?.entity?.id) continue
    if (
      rule === 'investment/subsidy' &&
      give(
        role === 'investor' ? story.state : story.main,
        role === 'investor' ? 'the only state of the article' : "the article's main company",
      )
    )
      continue
    if (give(story.filler(type, role), 'from the same deal elsewhere in the article')) continue
    if (
      (KIN[`${type} ${role}`] ?? []).some(([kin, name]) =>
        give(story.filler(kin, name), `${name} of the article's ${kin}`),
      )
    )
      continue
    if (DEFAULTS.has(type) && role === 'company') give(story.main, "the article's main company")
  }
  return fillers
}

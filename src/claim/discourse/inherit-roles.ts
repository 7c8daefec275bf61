import type { ClaimType, RoleName } from '../../model/claim.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { Frame } from '../frames/define-frame.ts'
import type { Fillers } from '../roles/fill-roles.ts'
import { fits } from '../roles/fits.ts'
import { dealOf, fromDeal } from './deal-roles.ts'
import { partOf } from './parts.ts'
import { settleIssuer } from './settle-issuer.ts'
import type { Story } from './story.ts'

/** Where else in the story a role's filler shows, for types that are no deal: who is listed is who is valued. */
const KIN: Partial<Record<`${ClaimType} ${RoleName}`, readonly (readonly [ClaimType, RoleName])[]>> = {
  'valuation company': [
    ['share_sale', 'company'],
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
  'debt company': [['investment', 'company']],
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
/** What a clause alone must say. */
const OWN_ONLY = new Set<RoleName>(['with', 'by'])
/** Fillers below this weight yield to what the article as a whole tells. */
const SURE = 0.5

/** Types in which the article as a whole overrules a clause. */
const RECONCILED = new Set<ClaimType>(['acquisition', 'investment', 'valuation'])

/** Who buys is listed too: its own worth at the exchange is no part in the deal. */
const MARKET = 'valuation/market-cap'

/** What is told of the shares of a company that goes public. */
const ISSUED: ReadonlySet<ClaimType> = new Set(['share_sale', 'valuation', 'stake', 'share_price'])

/** Where a figure stands. */
export interface Setting {
  readonly rule: string
  readonly type: ClaimType
  readonly roles: readonly RoleName[]
  /** Who never plays a role there. */
  readonly bars: Frame['bars'] | undefined
  /** Index of its sentence. */
  readonly sentence: number
  /** Roles that its clause gives to somebody without a name. */
  readonly taken: ReadonlySet<RoleName>
  /** The company in focus there. */
  readonly focus: EntityMention | null
}

/** Fills open roles from the story: the same deal told elsewhere, same type, its kin, the company in focus. Never one entity twice. */
export function inheritRoles(
  { rule, type, roles, bars, sentence, taken, focus }: Setting,
  own: Fillers,
  story: Story,
): Fillers {
  const fillers: Fillers = type === 'share_sale' ? settleIssuer(own, story) : reconciled(rule, type, own, story)
  const deal = dealOf(fillers, story, sentence)
  const used = (): Set<string> => new Set(Object.values(fillers).map(({ mention }) => mention.entity?.id ?? ''))
  for (const role of roles) {
    if (taken.has(role)) continue
    if (fillers[role] !== undefined || OWN_ONLY.has(role) || (role === 'seller' && type !== 'acquisition')) continue
    const give = (given: EntityMention | null, why: string): boolean => {
      const daughter = given !== null && role === 'company' && ISSUED.has(type) ? story.listedDaughter(given) : null
      const mention = daughter ?? given
      if (!fits(role, mention ?? undefined) || mention === null || used().has(mention.entity?.id ?? '')) return false
      if (bars?.(mention, role) === true) return false
      fillers[role] = { mention, why, weight: SURE }
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
    if (
      type === 'share_price' &&
      role === 'company' &&
      isActor(focus, story) &&
      give(story.filler('share_price', 'company'), 'whose shares the article speaks of')
    )
      continue
    // Who speaks of a target is hardly ever whom it is for.
    if (
      ABOUT.has(type) &&
      rule !== 'share_price/target' &&
      role === 'company' &&
      give(focus, 'the company the text is about here')
    )
      continue
    if (rule === 'investment/subsidy') {
      const [party, why] =
        role === 'investor'
          ? ([story.cast.state, 'the state that does most in the article'] as const)
          : ([story.cast.main, "the article's main company"] as const)
      if (give(party, why)) continue
    }
    const told = deal === null ? null : fromDeal(deal, type, role)
    if (told !== null && give(told.mention, told.why)) continue
    // Another company's deal: what the article's own deal tells says nothing of it.
    const elsewhere =
      partOf(type, role) !== null && role !== 'company' && fillers.company !== undefined && !isMain(fillers, story)
    if (elsewhere && partOf(type, role) === 'actor')
      give(story.deals.parts.sole('actor'), 'the only one who puts money in')
    // Whom the article is about, and who buys in it, bought what else it counts up.
    const { main } = story.cast
    if (elsewhere && role === 'buyer' && main !== null && main.entity?.id === story.filler(type, role)?.entity?.id)
      give(main, 'who buys in this article')
    const other = role === 'company' && deal === null && fillers.buyer !== undefined && fillers.seller !== undefined
    if (elsewhere || other || role === 'seller') continue
    if (give(story.filler(type, role), 'from the same deal elsewhere in the article')) continue
    if (
      (KIN[`${type} ${role}`] ?? []).some(([kin, name]) =>
        give(story.filler(kin, name), `${name} of the article's ${kin}`),
      )
    )
      continue
    if (role === 'company' && (DEFAULTS.has(type) || (type === 'stake' && couldBeShared(story))))
      give(story.cast.main, "the article's main company")
  }
  return fillers
}

/** A stake without a company is in the one that the article is about, unless that one buys or holds shares itself. */
const couldBeShared = ({ cast, deals }: Story): boolean =>
  deals.parts.leader('actor')?.entity?.id !== cast.main?.entity?.id

/** Who bids is not whose shares are spoken of, where no name says so. */
const isActor = (focus: EntityMention | null, story: Story): boolean =>
  focus !== null && story.deals.parts.contradicts('target', focus.entity?.id ?? '')

const isMain = (fillers: Fillers, story: Story): boolean =>
  fillers.company?.mention.entity?.id === story.deals.main?.target?.entity?.id

/** Drops fillers of a deal that the article as a whole puts in another part. */
const reconciled = (rule: string, type: ClaimType, own: Fillers, story: Story): Fillers =>
  RECONCILED.has(type) && rule !== MARKET
    ? story.deals.reconciled(type, own)
    : Object.fromEntries(
        Object.entries(own).filter(
          ([role, { mention }]) => !story.crosses(type, role as RoleName, mention.entity?.id ?? ''),
        ),
      )

import type { ClaimType, RoleName } from '../../../model/claim.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { Frame, ToldAs } from '../../frames/define-frame.ts'
import type { Fillers } from '../../roles/fill-roles.ts'
import { fits, isInvestor } from '../../roles/fits.ts'
import type { Deal } from '../deals/deals.ts'
import type { Story } from '../story/story.ts'
import { dealOf } from './deal-roles.ts'
import { heirsOf } from './heirs.ts'
import { ofEntryTold } from './of-entry-told.ts'
import { settleIssuer } from './settle-issuer.ts'

/** What a clause alone must say. */
const OWN_ONLY: ReadonlySet<RoleName> = new Set<RoleName>(['with', 'by'])
/** Fillers below this weight yield to what the article as a whole tells. */
const SURE = 0.5

/** Types in which the article as a whole overrules a clause. */
const RECONCILED: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'acquisition',
  'investment',
  'valuation',
  'funding_round',
])

/** What is told of the shares of a company that goes public. */
const ISSUED: ReadonlySet<ClaimType> = new Set<ClaimType>(['share_sale', 'valuation', 'stake', 'share_price'])

/** What is told of whom investors put money into, or whose shares they sell. */
const FINANCED: ReadonlySet<ClaimType> = new Set<ClaimType>(['funding_round', 'valuation', 'share_sale', 'investment'])

/** An investor beside whom the text is about somebody else. */
const isFinancier = ({ entity }: EntityMention, { cast }: Story): boolean =>
  cast.financiers.has(entity?.id ?? '') && [...cast.leading].some((id) => !cast.financiers.has(id))

/** Where a figure stands. */
export interface Setting {
  readonly toldAs: ToldAs | undefined
  readonly type: ClaimType
  readonly roles: readonly RoleName[]
  /** Who never plays a role there. */
  readonly bars: Frame['bars'] | undefined
  /** Index of its sentence. */
  readonly sentence: number
  /** Where the figure begins. */
  readonly start: number
  /** It is a stake that is sold: who holds it lets it go. */
  readonly sold: boolean
  /** Roles that its clause gives to somebody without a name. */
  readonly taken: ReadonlySet<RoleName>
  /** The company in focus there. */
  readonly focus: EntityMention | null
  /** Its own sentence names that one. */
  readonly focusNamed: boolean
  /** Its own sentence or the one before names that one. */
  readonly focusNear: boolean
  /** It is the size of a firm without a name: "kauft einen Hersteller mit 300 Mitarbeitern". */
  readonly isSized: boolean
  /** It is of a buyer and of what it buys together. */
  readonly ofBoth: boolean
  /** Its clause says what else is sold or bought. */
  readonly dealsInOther: boolean
  /** It is told of creditors. */
  readonly ofCreditors: boolean
  /** It counts jobs that go on under a new owner. */
  readonly ofKeptJobs: boolean
  /** Who buys in the article acts in its clause, and is called nothing but that. */
  readonly byBidder: boolean
  /** Its clause tells of what was done years ago. */
  readonly ofYearsAgo: boolean
  /** Its clause tells of what is or may be. */
  readonly ofNow: boolean
  /** Of a share: the company in focus before the sentence. */
  readonly focusBefore: EntityMention | null
  /** Its sentence speaks of shareholders, or of shares that are traded. */
  readonly ofShareholders: boolean
  /** Whom a deal told in its clause is about. */
  readonly mate: EntityMention | null
  /** Whose shares the sentences before spoke of. */
  readonly issuer: EntityMention | null
  /** Can somebody be who acts there: a pronoun means nobody who was not spoken of just before. */
  readonly mayAct: (mention: EntityMention) => boolean
  /** Does the article bring in somebody only after that place, or that place put them elsewhere? */
  readonly isElsewhere: (mention: EntityMention) => boolean
}

/** Fills open roles from the story: the same deal told elsewhere, same type, its kin, the company in focus. Never one entity twice. */
export function inheritRoles(setting: Setting, own: Fillers, story: Story): Fillers {
  const { toldAs, type, roles, bars, sentence, taken, isElsewhere } = setting
  const told = OF_THINGS.has(type) ? own : withoutThings(own)
  const settled: Fillers = type === 'share_sale' ? settleIssuer(told, story) : reconciled(toldAs, type, told, story)
  const fillers = type === 'investment' ? ofEntryTold(settled, story, sentence) : settled
  // Who buys a company without a name tells of another deal.
  if (type === 'acquisition' && taken.has('company')) return fillers
  const deal = dealOf(fillers, story, sentence)
  // What was sold years ago is not what may be sold now.
  const isOver = type === 'acquisition' && setting.ofNow && deal?.isBygone === true
  if (isOver && deal.tellsOwner) return fillers
  // Of the same company; who buys in the article may have bought others as well.
  const isBefore = ({ company }: Fillers): boolean =>
    setting.ofYearsAgo &&
    deal?.isBygone !== true &&
    (company === undefined || company.mention.entity?.id === story.deals.main?.target?.entity?.id)
  const isToldHere = type === 'stake' && deal !== null && story.deals.isToldAt(deal, sentence)
  const bidder = setting.byBidder ? bidderIn(deal ?? story.deals.main) : null
  for (const role of roles) {
    if (bidder !== null && fillers[role] === undefined && ACTING.has(role) && !plays(bidder, fillers))
      fillers[role] = { mention: bidder, why: 'who buys in the deal told here', weight: SURE }
    if (taken.has(role) || fillers[role] !== undefined || OWN_ONLY.has(role)) continue
    if (role === 'seller' && type !== 'acquisition') continue
    if (OF_TODAY.has(role) && (isOver || isBefore(fillers))) continue
    const used = new Set(
      Object.values(fillers).flatMap(({ mention, others = [] }) =>
        [mention, ...others].map(({ entity }) => entity?.id),
      ),
    )
    for (const [given, why] of heirsOf({ ...setting, role, fillers, deal, isToldHere, story })) {
      const mention = given === null ? null : issuerFor(type, role, given, story)
      if (mention === null || !fits(role, mention) || used.has(mention.entity?.id)) continue
      if (ACTING.has(role) && !setting.mayAct(mention)) continue
      if (mention.thing === true && (!OF_THINGS.has(type) || setting.dealsInOther)) continue
      // Who watches over deals holds no shares, if its own clause does not say so.
      if (role === 'holder' && mention.entity?.kind === 'authority') continue
      if (toldAs === 'bid' && role === 'company' && isBuyer(mention, story)) continue
      if (type === 'share_price' && (isBidder(mention, story) || hasNoShares(mention, story))) continue
      if (role === 'company' && FINANCED.has(type) && isFinancier(mention, story)) continue
      if (bars?.(mention, role) === true || (role === 'company' && type !== 'acquisition' && isElsewhere(mention)))
        continue
      fillers[role] = { mention, why, weight: SURE }
      break
    }
  }
  return fillers
}

/** Who acts in a deal of today did not in one of years ago. */
const OF_TODAY: ReadonlySet<RoleName> = new Set<RoleName>(['buyer', 'seller', 'investor', 'lead'])

/** What is told of a thing that somebody owns: a price, who works there, what it earns. */
const OF_THINGS: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'headcount', 'revenue', 'profit', 'other'])

const withoutThings = (fillers: Fillers): Fillers =>
  Object.fromEntries(Object.entries(fillers).filter(([, { mention }]) => mention.thing !== true))

const ACTING: ReadonlySet<RoleName> = new Set<RoleName>(['buyer', 'holder', 'investor'])

/** Who buys in a deal. */
const bidderIn = (deal: Deal | null): EntityMention | null => deal?.party('acquisition', 'actor') ?? null

const plays = ({ entity }: EntityMention, fillers: Fillers): boolean =>
  Object.values(fillers).some(({ mention }) => mention.entity?.id === entity?.id)

/** The daughter that goes public, where its mother is named. */
const issuerFor = (type: ClaimType, role: RoleName, given: EntityMention, story: Story): EntityMention =>
  (role === 'company' && ISSUED.has(type) ? story.listedDaughter(given) : null) ?? given

/** Who buys in this article: "verkauft 25 Prozent an Y" sells to whom it tells of as a buyer. */
const isBuyer = ({ entity }: EntityMention, { deals }: Story): boolean =>
  deals.parts.contradicts('target', entity?.id ?? '') ||
  deals.main?.party('acquisition', 'actor')?.entity?.id === entity?.id

/** Who bids for each share of another, and of whose own no word is said. */
const isBidder = ({ entity }: EntityMention, story: Story): boolean =>
  story.bidsPerShare &&
  story.filler('share_price', 'by')?.entity?.id === entity?.id &&
  !story.cast.listed.has(entity?.id ?? '')

/** A part of a company has no shares of its own, and funds and who buys others by trade are seldom listed: only who the article is about. */
const hasNoShares = (mention: EntityMention, { cast: { main } }: Story): boolean =>
  mention.part === true || (isInvestor(mention) && mention.entity?.id !== main?.entity?.id)

/** Of whom nobody takes shares, be it that the words can be read so: "16 Euro je Aktie von X" is also what X pays. */
const isOfBuyer = (toldAs: ToldAs | undefined, type: ClaimType, weight: number): boolean =>
  (type === 'stake' && weight < SURE) || (type === 'share_price' && toldAs === 'bid')

/** Does its own clause say by grammar who does it and to whom? Whoever is bought may have bought before, and who buys is worth something, where its name stands for what is valued. */
const isTold = (type: ClaimType, { company, buyer, investor }: Fillers): boolean =>
  company !== undefined &&
  company.weight > SURE &&
  (type === 'valuation' ? NAMED.has(company.mention.how) : ((buyer ?? investor)?.weight ?? 0) > SURE)

/** How a name itself is read, and no description of whoever may be meant. */
const NAMED: ReadonlySet<string> = new Set(['name', 'alias', 'introduced'])

/** Drops fillers of a deal that the article as a whole puts in another part. */
const reconciled = (toldAs: ToldAs | undefined, type: ClaimType, own: Fillers, story: Story): Fillers =>
  RECONCILED.has(type) && toldAs !== 'market' && !isTold(type, own)
    ? story.deals.reconciled(type, own)
    : Object.fromEntries(
        Object.entries(own).filter(
          ([role, { mention, weight }]) =>
            !story.crosses(type, role as RoleName, mention.entity?.id ?? '') &&
            !(role === 'company' && isOfBuyer(toldAs, type, weight) && isBuyer(mention, story)),
        ),
      )

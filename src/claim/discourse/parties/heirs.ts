import type { ClaimType, RoleName } from '../../../model/claim.ts'
import type { EntityMention } from '../../../model/entity.ts'
import { isBank, isPublicBody } from '../../roles/fits.ts'
import type { Deal } from '../deals/deals.ts'
import { partOf } from '../deals/parts.ts'
import type { Story } from '../story/story.ts'
import { fromDeal } from './deal-roles.ts'
import type { Heir, OpenRole } from './open-role.ts'
import { ownedByOthers } from './owned-by-others.ts'
import { whoseSharesSpokenOf } from './whose-shares-spoken-of.ts'

/** Who may play an open role, the likeliest first: the text is asked the nearer the sooner. */
export function* heirsOf(open: OpenRole): Generator<Heir> {
  const { role, type, fillers, deal, story } = open
  // Who gives what somebody got is said with it or not at all.
  if (open.toldAs === 'gift' && role === 'investor') return
  if (type === 'share_price' && story.isMarketReport) {
    yield [open.issuer, 'whose shares were spoken of last']
    return
  }
  if (open.toldAs === 'market' && role === 'company' && open.issuer !== null)
    yield [open.issuer, 'whose shares were spoken of last']
  yield* whoseSharesSpokenOf(open)
  yield* whoIsSpokenOf(open)
  if (open.isSized) return
  yield* partiesOfSubsidy(open)
  yield [ownedByOthers(open), 'of whom the text speaks, where who holds shares is no party of its deal']
  // Who sells a stake let it go.
  const letsGo = open.sold && role === 'holder'
  const told = deal === null ? null : fromDeal(deal, type, letsGo ? 'seller' : role, story.deals.main)
  const isTold = deal === null || open.isToldHere || story.carries(deal)
  if (told !== null && isTold) yield [told.mention, told.why]
  if (letsGo || (!isTold && partOf(type, role) !== null)) return
  if (isOfAnotherDeal(open)) {
    yield* whoDealsHere(open)
    return
  }
  if (type === 'valuation' && open.toldAs === 'worth' && sellsPartOnly(story)) return
  const soldByName = role === 'company' && deal === null && fillers.buyer !== undefined && fillers.seller !== undefined
  if (soldByName || role === 'seller') return
  if (type === 'contract') yield [story.sideToldLast(role, open.sentence), 'from the contract told last']
  yield [story.filler(type, role), 'from the same deal elsewhere in the article']
  // Whoever sells shares of another sells those it held.
  if (type === 'share_sale' && role === 'company' && (fillers.seller !== undefined || story.tells('stake', 'seller'))) {
    yield [story.filler('stake', 'company'), 'the company whose shares were held']
  }
  // What is borrowed for a takeover is not for whom money goes into, and who is bid for issues no shares for it.
  const kins = FOR_TAKEOVER.has(type) && story.isAbout('acquire') ? [] : (KIN[`${type} ${role}`] ?? [])
  for (const [kin, name] of kins) {
    const filler = story.filler(kin, name)
    if (isOfStory(filler, story)) yield [filler, `${name} of the article's ${kin}`]
  }
  if (role === 'supplier' && fillers.customer !== undefined && isPublicBody(fillers.customer.mention)) {
    yield [story.cast.main, "the article's main company, which a public body orders from"]
  }
  if (role === 'company' && (DEFAULTS.has(type) || (OWNED.has(type) && couldBeOwned(story)))) {
    yield [story.cast.main, "the article's main company"]
  }
}

/** "Nordwind verkauft seine Lampensparte. Sie wird mit 2 Milliarden bewertet": does the article only tell of a sale of what has no name, by whom it is about? */
const sellsPartOnly = ({ deals: { main: deal }, cast: { main } }: Story): boolean =>
  deal !== null &&
  deal.target === null &&
  main !== null &&
  deal.party('acquisition', 'owner')?.entity?.id === main.entity?.id

/** Is the article about it, if it is about anybody, and does not merely compare with it? */
const isOfStory = (mention: EntityMention | null, { cast: { main, pair } }: Story): boolean =>
  main === null || [main, ...(pair ?? [])].some((one) => one?.entity?.id === mention?.entity?.id)

/** What a takeover is paid with. */
const FOR_TAKEOVER: ReadonlySet<ClaimType> = new Set<ClaimType>(['debt', 'share_sale'])

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
const ABOUT: ReadonlySet<ClaimType> = new Set<ClaimType>([
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
const DEFAULTS: ReadonlySet<ClaimType> = new Set<ClaimType>([...ABOUT, 'valuation', 'share_sale', 'funding_round'])

/** The company in focus; but who speaks of a price target is hardly ever whom it is for, and who claims a sum owes none. */
function* whoIsSpokenOf(open: OpenRole): Generator<Heir> {
  const { role, toldAs, type, deal, focus, ofBoth, ofKeptJobs, mate, story } = open
  if (role === 'company' && ABOUT.has(type) && toldAs !== 'judgement') {
    if (open.ofCreditors) yield [story.cast.insolvent, 'the insolvent company, of whose creditors it tells']
    if (ofKeptJobs && story.isAbout('acquire')) {
      yield [(deal ?? story.deals.main)?.target ?? null, 'who is bought: its jobs go on under the new owner']
    }
    if (ofBoth && story.isAbout('acquire')) {
      yield [deal?.party('acquisition', 'actor') ?? null, 'who buys: what both are together is its own then']
    }
    if ((!open.focusNamed || open.isSized) && PORTRAYED.has(type))
      yield [portrayed(open), 'who is bought: of whom the text goes on to tell how large it is']
    if (open.isSized) return
    yield [focus, 'the company the text is about here']
    yield [mate, 'whom the deal beside it is about']
  }
}

/** What news of a takeover tells of whom it is for. */
const PORTRAYED: ReadonlySet<ClaimType> = new Set<ClaimType>(['revenue', 'profit', 'headcount', 'users', 'share_price'])

/** The same of whom the text is about as a whole, where a sentence is about nobody. */
const PORTRAYED_ALONE: ReadonlySet<ClaimType> = new Set<ClaimType>(['revenue', 'profit', 'headcount'])

/** Who is bought, or sold, or whose shares are, as told before, where the other side was spoken of last and is not named again. */
function portrayed(open: OpenRole): EntityMention | null {
  const { type, focus, deal, story } = open
  const told = deal ?? story.deals.main
  const about = focus ?? (PORTRAYED_ALONE.has(type) ? story.cast.main : null)
  if (told === null || about === null || !(story.isAbout('acquire') || isEntry(about, open))) return null
  if (type === 'share_price' && isListedAlone(about, told, story)) return null
  const sides = [told.party('acquisition', 'actor'), told.party('acquisition', 'owner')]
  const isSide = sides.some((side) => side !== null && side.entity?.id === about.entity?.id)
  return isSide && told.target !== null && told.target.start < open.start ? told.target : null
}

/** Is it one whose shares are traded, and who is bought is not known to be? */
const isListedAlone = (
  { entity }: EntityMention,
  { target }: Deal,
  { bidsPerShare, cast: { listed } }: Story,
): boolean => !bidsPerShare && listed.has(entity?.id ?? '') && !listed.has(target?.entity?.id ?? '')

/** Does the text tell that who is not named right there puts money into another to own part of it, and lends none, as banks do? */
const isEntry = (about: EntityMention, { focusNear, story }: OpenRole): boolean =>
  story.isAbout('invest') && !focusNear && (!isBank(about) || story.tells('stake', 'company'))

function* partiesOfSubsidy({ role, toldAs, story }: OpenRole): Generator<Heir> {
  if (toldAs !== 'aid' && !(toldAs === 'gift' && role === 'company')) return
  const { state } = story.cast
  if (role === 'investor') yield [state, 'the state that does most in the article']
  // Without a state it is no public aid, and whoever the article is about may be who gives.
  else if (state !== null || toldAs === 'gift') yield [whoIsAided(story), "the article's main company"]
}

/** The main company; where that one puts money in itself, the other of the two that the article is about. */
function whoIsAided(story: Story): EntityMention | null {
  const { main, pair } = story.cast
  if (couldBeOwned(story)) return main
  return pair?.find(({ entity }) => entity?.id !== main?.entity?.id) ?? main
}

/** Of another company than the article's deal is for: what is told of that deal says nothing of it. */
const isOfAnotherDeal = ({ role, type, fillers, story }: OpenRole): boolean =>
  partOf(type, role) !== null &&
  role !== 'company' &&
  fillers.company !== undefined &&
  fillers.company.mention.entity?.id !== story.deals.main?.target?.entity?.id

/** Whom the article is about, and who buys or pays in it, does so in what else it counts up. */
function* whoDealsHere({ role, type, story }: OpenRole): Generator<Heir> {
  const buyer = role === 'buyer' ? story.filler(type, role) : null
  const { main, pair } = story.cast
  if ([main, ...(pair ?? [])].some((one) => one?.entity?.id === buyer?.entity?.id)) {
    yield [buyer, 'who buys in this article']
  }
  if (partOf(type, role) === 'actor') yield [story.deals.parts.sole('actor'), 'the only one who puts money in']
}

const OWNED: ReadonlySet<ClaimType> = new Set<ClaimType>(['stake', 'investment'])

/** A stake or money put in without a company is in the one that the article is about, unless that one buys or holds shares itself. */
function couldBeOwned({ cast, deals: { parts } }: Story): boolean {
  const id = cast.main?.entity?.id
  return (
    id === undefined ||
    (parts.leader('actor')?.entity?.id !== id && (parts.has('target', id) || !parts.has('actor', id)))
  )
}

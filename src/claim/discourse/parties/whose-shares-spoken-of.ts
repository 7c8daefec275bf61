import type { ClaimType } from '../../../model/claim.ts'
import type { EntityMention } from '../../../model/entity.ts'
import { isInvestor, isUnlisted } from '../../roles/fits.ts'
import type { Deal } from '../deals/deals.ts'
import type { Story } from '../story/story.ts'
import type { Heir, OpenRole } from './open-role.ts'
import { sharesBidFor } from './shares-bid-for.ts'

const BIDS: readonly ClaimType[] = ['acquisition', 'stake', 'investment']

/** A price per share is of the shares that are bid for, or that the article speaks of, rather than of whoever bids. */
export function* whoseSharesSpokenOf(open: OpenRole): Generator<Heir> {
  const { role, toldAs, type, deal, focus, focusNamed, issuer, story } = open
  if (role !== 'company') return
  const bidFor: Heir = [sharesBidFor(story, deal, focus), 'the company whose shares are bid for']
  if (toldAs === 'bid') {
    yield bidFor
    for (const bid of BIDS) yield [story.filler(bid, 'company'), 'the company whose shares are bid for']
  }
  if (type !== 'share_price') return
  yield [issuer, 'whose shares were spoken of last']
  yield bidFor
  yield [listedMother(focus, story), 'whose daughter the text is about, and of whose shares it speaks']
  if (focus !== null && (isUnlisted(focus) || isInvestor(focus)))
    yield [otherOfPair(focus, story), 'whose shares it is told of who holds some']
  if (isActor(focus, story)) yield [story.filler('share_price', 'company'), 'whose shares the article speaks of']
  const { main, listed, onlyListed } = story.cast
  const isListed = (mention: EntityMention | null): boolean => listed.has(mention?.entity?.id ?? '')
  if (isBuyer(focus, deal)) yield [main, "the article's main company, which another buys of"]
  if (focus !== null && !focusNamed && !isListed(focus))
    yield [
      onlyListed ?? (isListed(main) ? main : null),
      'who is listed, for of the shares of the other the text does not speak',
    ]
}

/** Who deals in shares by trade has none that are spoken of: the other one that the article is about does. */
function otherOfPair(holder: EntityMention, { cast: { pair } }: Story): EntityMention | null {
  const other = pair?.find(({ entity }) => entity?.id !== holder.entity?.id) ?? null
  return other === null || isUnlisted(other) || isInvestor(other) ? null : other
}

/** Of a daughter that is told about no shares are spoken of, but of its mother. */
function listedMother(daughter: EntityMention | null, story: Story): EntityMention | null {
  const issuer = story.filler('share_price', 'company')
  return daughter?.entity?.parent !== undefined && daughter.entity.parent === issuer?.entity?.id ? issuer : null
}

const isBuyer = (focus: EntityMention | null, deal: Deal | null): boolean =>
  focus !== null && deal?.party('acquisition', 'actor')?.entity?.id === focus.entity?.id

/** Who bids is not whose shares are spoken of, where no name says so. */
const isActor = (focus: EntityMention | null, story: Story): boolean =>
  focus !== null && story.deals.parts.contradicts('target', focus.entity?.id ?? '')

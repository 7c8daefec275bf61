import { concerningVerbs } from '../../../lexicon/de/verbs/sums-by-preposition.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import { isOwnersShare } from '../../frames/conditions/among-owners.ts'
import { isShareOfElse } from '../../frames/conditions/share-of-else.ts'
import { isSigned } from '../../frames/conditions/signed.ts'
import { amongOwners } from '../../frames/de/among-owners.ts'
import { bareShare } from '../../frames/de/bare-share.ts'
import { stake } from '../../frames/de/stake.ts'
import type { Frame } from '../../frames/define-frame.ts'
import type { Match } from '../../frames/match-frames.ts'
import { type Owning, owningTold } from '../../frames/owning-told.ts'
import type { Filler, Fillers } from '../../roles/fill-roles.ts'
import type { Phrase } from '../../syntax/clause.ts'
import { isDefinite } from '../../syntax/is-definite.ts'
import { isToldOtherwise } from '../unnamed/told-otherwise.ts'
import { refersBack } from './carry-on.ts'
import { isCrossed, isOwnerDescribed, isPronounUnread, ownerMeant } from './owner-described.ts'

const OF_HOLDERS: ReadonlySet<Frame> = new Set([stake, amongOwners, bareShare])

/** "X steigt bei Y ein. Der Anteil beträgt 12 Prozent": who owns part of whom was told before, and now how much it is. */
export function ownedAsTold(match: Match | null, figure: FigureMention, site: Site): Match | null {
  if (figure.figure.kind !== 'percent') return match
  if (match !== null && !OF_HOLDERS.has(match.frame)) return match
  const told = owningTold(site)
  if (told === null) return byOwnerMeant(match, figure, site)
  if (match === null) return isBare(figure, site) ? { ...bare(site), fillers: rolesIn({}, told, site, stake) } : null
  return { ...match, fillers: rolesIn(match.fillers, told, site, match.frame) }
}

/** "X kritisiert die Strategie von Y. Der Großaktionär hält 12 Prozent": which of those named before that is. */
function byOwnerMeant(match: Match | null, figure: FigureMention, site: Site): Match | null {
  const isDescribed = isOwnerDescribed(site)
  const { holder, company } = match?.fillers ?? {}
  if (match !== null && holder && company && isCrossed(holder.mention, company.mention, site))
    return {
      ...match,
      fillers: { ...match.fillers, holder: meaning(holder, company), company: meaning(company, holder) },
    }
  if (!isDescribed && (match === null || holder !== undefined || !isPronounUnread(site))) return match
  if (isNamed(holder, site) || isNamed(company, site)) return match
  const meant = ownerMeant(site)
  if (meant === null || (match === null && !isBare(figure, site))) return match
  const of = (mention: EntityMention): Filler => ({
    mention,
    why: 'who was named before and may be meant',
    weight: 0.7,
  })
  return {
    ...(match ?? bare(site)),
    fillers: {
      ...match?.fillers,
      holder: of(meant.holder),
      ...(meant.company === null ? {} : { company: of(meant.company) }),
    },
  }
}

/** The same words, read as whom the other's were. */
const meaning = (filler: Filler, { mention: { entity, candidates } }: Filler): Filler => ({
  ...filler,
  mention: { ...filler.mention, entity, candidates },
  why: 'who was named right before, and the other',
})

const bare = (site: Site): Omit<Match, 'fillers'> => ({ frame: amongOwners, score: 0, triggers: [], site })

/** "Inzwischen sind es 12 Prozent", "Dabei geht es um 12 Prozent", "Im Raum stehen 12 Prozent": nothing else that it could be of. */
function isBare(figure: FigureMention, site: Site): boolean {
  const { clause, phrase } = site
  if (phrase === null || phrase.governor !== null || isShareOfElse(site) || isSigned(figure, clause)) return false
  if (clause.phrases.some(isOther)) return false
  return (
    (figure.direction !== 'by' && (refersBack(clause) || isOwnersShare(figure, site))) ||
    (concerningVerbs.has(clause.verb?.lemma ?? '') && phrase.preposition === 'um') ||
    // "Für die 12 Prozent interessieren sich mehrere Investoren"
    (figure.direction === undefined && isDefinite(clause, phrase))
  )
}

/** What acts or is dealt with there, and is no owner. */
const isOther = ({ head, preposition, link }: Phrase): boolean =>
  head.kind === 'noun' && preposition === '' && link === null && !head.classes.some((id) => DEALERS.has(id))
const DEALERS: ReadonlySet<string> = new Set(['investor-word', 'buyer-word', 'seller-word', 'hold', 'co-owner'])

/** Whom the figure's own clause gives a part plays it; where that is nobody else, the owner told before has the share. */
function rolesIn(fillers: Fillers, told: Owning, site: Site, frame: Frame): Fillers {
  const { holder, company } = fillers
  const [x, y] = [told.holder, told.company].map((one) => one?.mention.entity?.id)
  // Nobody but who owns it is told of, and not that one's own shares.
  if (isThird(company, [x, y]) || (isNamed(company, site) && idOf(company) === x)) return fillers
  if (isNamed(holder, site) && idOf(holder) === y) return fillers
  // "Hinter der Firma steht X, Eigentümer von Y. Sie hält 12 Prozent": a third one is spoken of.
  if (isThird(holder, [x, y]) && !isNamed(holder, site)) return fillers
  const parts = [x, y, idOf(holder), idOf(fillers.seller)]
  if (company === undefined && site.clause.units.some(({ mention }) => isAnother(mention, parts))) return fillers
  const inIt = { ...fillers, company: { ...told.company, why: 'what somebody was told to own part of' } }
  if (isThird(holder, [x, y]) || told.holder === null) return { ...inIt, ...sellerOf(fillers, told, site) }
  const { holder: _, ...unheld } = inIt
  if (isToldOtherwise('holder', frame, site) && !isNamed(holder, site) && !isOwnerDescribed(site)) return unheld
  return { ...unheld, holder: { ...told.holder, why: 'who was told to own part of it' } }
}

/** "X steigt bei Y aus. Z übernimmt die 12 Prozent": who lets go what another gets. */
const sellerOf = ({ seller }: Fillers, { holder, leaves }: Owning, { clause: { verb } }: Site): Fillers =>
  seller === undefined && holder !== null && leaves && verb?.classes.some((id) => TRADING.has(id)) === true
    ? { seller: { ...holder, why: 'who was told to let it go' } }
    : {}
const TRADING: ReadonlySet<string> = new Set(['buy-stake', 'sell-stake', 'pass'])

const idOf = (filler: Filler | undefined): string | undefined => filler?.mention.entity?.id

/** Somebody else than the two, who is not merely described as what they are; who watches over deals has no part in them. */
const isThird = (filler: Filler | undefined, two: readonly (string | undefined)[]): boolean =>
  filler !== undefined && filler.mention.entity?.kind !== 'authority' && !two.includes(idOf(filler))

/** A company that plays no part: be it only unread which, what is told may be of that one. */
const isAnother = (mention: EntityMention | undefined, parts: readonly (string | undefined)[]): boolean =>
  mention?.entity?.kind === 'company' && mention.how !== 'description' && !parts.includes(mention.entity.id)

/** Does the clause itself name somebody, and not mean him by a pronoun or description? */
const isNamed = (filler: Filler | undefined, { clause }: Site): boolean =>
  filler !== undefined &&
  filler.mention.how !== 'pronoun' &&
  filler.mention.how !== 'description' &&
  clause.units.some((unit) => unit.mention === filler.mention)

import type { Article } from '../../article.ts'
import { clausePlaces, ownPlaces, type Site } from '../../cues/cue.ts'
import { dealsInThing } from '../../frames/conditions/deals-in-thing.ts'
import { amongOwners } from '../../frames/de/among-owners.ts'
import { freeFloat } from '../../frames/de/free-float.ts'
import type { Frame } from '../../frames/define-frame.ts'
import type { Match } from '../../frames/match-frames.ts'
import { bearerOf } from '../../roles/bearer-of.ts'
import type { Filler, Fillers } from '../../roles/fill-roles.ts'
import { isFirm } from '../../roles/fits.ts'
import { isOfFirmWithoutName } from '../story/firm-without-name.ts'
import { isToldByClause } from '../story/tells-of-business.ts'
import { isToldOtherwise } from '../unnamed/told-otherwise.ts'

/** Money is put in by whom the frame asks for, named or told of without a name. */
export const hasWhoPutsIn = ({ frame }: Match, told: Fillers, site: Site): boolean =>
  frame.type !== 'investment' ||
  (frame.requires ?? []).every((role) => told[role] !== undefined || isToldOtherwise(role, frame, site))

/**
 * A typed claim is about a company, a contract about either side, if one is known; in news of companies another party will do for what its own clause tells, and
 * where the text tells of one without a name nobody need be named.
 */
export function isAboutSomebody(
  match: Match,
  told: Fillers,
  site: Site,
  { business, nameless, story }: Article,
): boolean {
  if (match.frame.toldAs === 'budget' && story.cast.main !== null) return false
  if (nameless && Object.keys(told).length === 0) return isOfFirmWithoutName(match)
  if (match.frame.type === 'stake' && match.fillers.holder === undefined) {
    // Who holds how much of a company without a name is its own affair.
    const isNamed =
      match.fillers.company !== undefined || story.isOfDeals || OF_OWNERS.has(match.frame) || isOfShares(match)
    if (told.company === undefined || !isNamed) return false
  }
  if (match.frame.type === 'acquisition') {
    if (isPriceOfThing(match, story) || isListed(match, site) || !isPriceForSomebody(match, told, story)) return false
  }
  if ('company' in match.frame.roles && told.company === undefined && !(business && isToldByClause(match))) return false
  if (business && isOrderOfUnknown(match, story)) return true
  return Object.keys(told).length > 0
}

/** "Der Auftrag hat einen Wert von 3 Millionen": in news of companies, and of no other deal, it is one, whoever its sides are. */
const isOrderOfUnknown = (match: Match, story: Article['story']): boolean =>
  match.frame.type === 'contract' &&
  isToldByClause(match) &&
  story.cast.main !== null &&
  !story.isAbout('acquire') &&
  !story.isAbout('invest')

/** "62 Prozent der Anteile", "ein Anteil von 62 Prozent der Aktien". */
const isOfShares = ({ triggers }: Match): boolean =>
  triggers.some(({ classId, place }) => place === 'of' && (classId === 'stake' || classId === 'share-word'))

/** They stand only where owners of companies are told of. */
const OF_OWNERS: ReadonlySet<Frame> = new Set([amongOwners, freeFloat])

/** "Das Haus wurde verkauft. Der Kaufpreis liegt bei 3 Millionen": where a thing changes hands, a price is a company's only if its own clause says so. */
const isPriceOfThing = ({ fillers, site }: Match, { isOfThings }: Article['story']): boolean =>
  fillers.company === undefined &&
  !site.clause.phrases.some(({ head }) => head.classes.some((id) => PARTS.has(id))) &&
  (isOfThings || [site.parsed, site.before].some((told) => told?.clauses.some(dealsInThing) === true))

/** Parts of companies are no houses. */
const PARTS: ReadonlySet<string> = new Set(['part', 'daughter'])

/** "gefolgt von Seestern (79 Millionen)": what brackets give to each of several is no price, if no word of their clause says so. */
const isListed = ({ triggers }: Match, site: Site): boolean =>
  site.clause.kind === 'parenthesis' &&
  bearerOf(site) !== null &&
  !triggers.some(({ place }) => clausePlaces.has(place))

/** A price is paid for a company, by a buyer where a firm is known to be bought, or to who lets a part of itself go; where only the story speaks of a deal, by or for whom it is about. */
function isPriceForSomebody(match: Match, told: Fillers, story: Article['story']): boolean {
  const ofFirm = told.buyer !== undefined && (story.isAbout('acquire') || isDealOfFirm(match))
  const ofPart = told.seller !== undefined && isFirm(told.seller.mention) && isSaleTold(match)
  if (match.frame.asksClause === true) return Object.keys(told).length > 0
  if (told.company === undefined && !ofFirm && !ofPart) return false
  return !isByStoryAlone(match) || isOfLeading(match, told, story)
}

/** Does its own clause name a company that buys or sells? Houses and pictures are bought and sold by people. */
const isDealOfFirm = ({ fillers }: Match): boolean => Object.values(fillers).some(({ mention }) => isFirm(mention))

/** Does its own clause say who sells what has no name, or that the sum is the price: "Nordwind verkauft seine Pumpensparte für 2 Millionen", "Der Kaufpreis beträgt 2 Millionen"? */
const isSaleTold = ({ fillers, triggers }: Match): boolean =>
  fillers.seller !== undefined ||
  triggers.some(({ classId, place }) => (classId === 'price' || classId === 'plain-price') && ownPlaces.has(place))

/** Do no words of its own sentence speak for the match? */
const isByStoryAlone = ({ triggers }: Match): boolean =>
  triggers.length > 0 && triggers.every(({ place }) => place === 'before' || place === 'paragraph' || place === 'story')

/** A sum that only the story makes a price: of whom the article is about, or bought by them and named beside it. */
const isOfLeading = ({ fillers }: Match, told: Fillers, story: Article['story']): boolean =>
  leads(told.company, story) || (fillers.company !== undefined && leads(told.buyer, story))

/** Is the filler one of those that the article is about? */
const leads = (filler: Filler | undefined, { cast }: Article['story']): boolean =>
  filler !== undefined && cast.leading.has(filler.mention.entity?.id ?? '')

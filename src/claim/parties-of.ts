import { tradedShares } from '../lexicon/de/entity/exchange-words.ts'
import { ofCreditors } from '../lexicon/de/events/creditors-words.ts'
import type { ClaimType, RoleName } from '../model/claim.ts'
import type { EntityMention } from '../model/entity.ts'
import type { EventName } from '../model/event-info.ts'
import type { Article } from './article.ts'
import { clausePlaces, type Site } from './cues/cue.ts'
import { sellsStake } from './discourse/deals/telling.ts'
import { isTold } from './discourse/deals/weight.ts'
import { isOfYearsAgo } from './discourse/deals/years-ago.ts'
import { actsFor } from './discourse/parties/acts-for.ts'
import { bidderOf } from './discourse/parties/bidder-of.ts'
import { comesLater } from './discourse/parties/comes-later.ts'
import { companyAbout } from './discourse/parties/company-about.ts'
import { companyMeasured } from './discourse/parties/company-measured.ts'
import { companyOnDate } from './discourse/parties/company-on-date.ts'
import { counterparty } from './discourse/parties/counterparty.ts'
import { deedOnDate } from './discourse/parties/deed-on-date.ts'
import { inheritRoles } from './discourse/parties/inherit-roles.ts'
import { hasWhoPutsIn, isAboutSomebody } from './discourse/parties/is-about-somebody.ts'
import { issuerHere } from './discourse/parties/issuer-before.ts'
import { keepsJobs } from './discourse/parties/keeps-jobs.ts'
import { isNamedIn, ownFillers } from './discourse/parties/own-fillers.ts'
import { isPlacedElsewhere } from './discourse/parties/placed-elsewhere.ts'
import { withSaleBefore } from './discourse/parties/sale-before.ts'
import { sellerOfNewShares } from './discourse/parties/settle-issuer.ts'
import { withValuedTarget } from './discourse/parties/valued-by-deal.ts'
import type { Place } from './discourse/story/focus.ts'
import { goesOnAboutNobody, isOfNobodyNamed } from './discourse/unnamed/of-nobody-named.ts'
import { isOfNoCompany } from './discourse/unnamed/of-others.ts'
import { isUnreadSubject } from './discourse/unnamed/of-unread.ts'
import { isSizeOfFirm } from './discourse/unnamed/size-of-firm.ts'
import { goesOnAboutMany, tellsOfAll } from './discourse/unnamed/tells-of-all.ts'
import { tellsOfBoth } from './discourse/unnamed/tells-of-both.ts'
import { isToldOtherwise } from './discourse/unnamed/told-otherwise.ts'
import { isOfIndex } from './frames/conditions/of-index.ts'
import { putInAsTold } from './frames/de/entry-told.ts'
import { minorityPrice } from './frames/de/minority-price.ts'
import { entryBefore } from './frames/entry-before.ts'
import type { Match } from './frames/match-frames.ts'
import { minorityBefore, minorityHere } from './frames/minority-told.ts'
import { type PlainReading, readPlainly } from './plain-claims.ts'
import type { Reading } from './reading.ts'
import type { Filler, Fillers } from './roles/fill-roles.ts'
import { namesFirm } from './roles/names-firm.ts'
import { isPast } from './statement/stance.ts'
import type { Clause, ParsedSentence } from './syntax/clause.ts'
import { dealsInOther } from './syntax/deals-in-other.ts'
import { isDoneByBidder, isDoneByPronoun } from './syntax/done-by-bidder.ts'

/** What a figure stands for, by a frame or without one, and who plays its roles. */
export interface Parties {
  readonly match: Match | null
  readonly plain: PlainReading | null
  readonly fillers: Fillers
}

/** The frame that a figure keeps once it is known who plays its roles; without anybody it makes a plain claim. */
export function partiesOf(reading: Reading, article: Article): Parties {
  const { site, figure } = reading
  for (let match = reading.match; match !== null; match = match.otherwise ?? null) {
    // What only fits next best says itself what it is and of whom.
    if (match !== reading.match && match.frame.asksClause !== true && !isOfOwnClause(match)) continue
    const told = fillersOf(reading, match, article)
    const fillers =
      match.frame.type === 'share_sale' ? sellerOfNewShares(match.frame.qualifiers?.(site, figure) ?? {}, told) : told
    if (hasWhoPutsIn(match, fillers, site) && isAboutSomebody(match, fillers, site, article))
      return { match, plain: null, fillers }
  }
  const plain = readPlainly(site, figure, article.typesIn(site.clause))
  return { match: null, plain, fillers: plainFillers(reading, plain, article) }
}

/** Do words of the figure's own clause and a party in it carry the match? */
const isOfOwnClause = ({ fillers, triggers }: Match): boolean =>
  Object.keys(fillers).length > 0 && triggers.some(({ place }) => clausePlaces.has(place))

/** Who plays which role: by the figure's clause, and in news of companies by the rest of the article. */
function fillersOf(reading: Reading, match: Match | null, article: Article): Fillers {
  const { sentence, figure, site } = reading
  const ofAll =
    match?.frame.asksClause !== true &&
    (tellsOfAll(site.parsed, site.clause, match?.frame.type) ||
      goesOnAboutMany(article.sentences, sentence) ||
      goesOnAboutNobody(article.sentences, sentence))
  const roles = Object.keys(match?.frame.roles ?? { company: [] }) as RoleName[]
  const taken = new Set(match === null ? [] : roles.filter((role) => isTaken(role, match, site)))
  const isSized = isSizeOfFirm(match?.frame.type, site)
  // What goes on about a figure before is of whom that one is.
  const isCarried = match !== null && match.triggers.length === 0
  const named = ofAll && !isCarried ? namedIn(site.clause, match?.fillers ?? {}) : ownFillers(match, site, isSized)
  const own = match === null || ofAll ? named : goneOn({ ...match, fillers: named }, reading, article)
  if (!article.business || (own.company === undefined && ofAll)) return own
  const focus = companyAbout(article.focus, { sentence, at: figure.start, clause: site.clause }, article.story)
  const at = {
    toldAs: match?.frame.toldAs,
    type: match?.frame.type ?? 'other',
    roles,
    taken,
    bars: match?.frame.bars,
    sentence,
    start: figure.start,
    // What is left of it, "auf 20 Prozent", is kept.
    sold: match !== null && figure.direction !== 'to' && sellsStake(match.frame, site, figure),
    focus,
    focusNamed: isNamedIn(site.parsed, focus),
    focusNear: isNamedIn(site.parsed, focus) || isNamedIn(article.sentences[sentence - 1], focus),
    isSized,
    dealsInOther: dealsInOther(site.clause),
    ofBoth: tellsOfBoth(site.clause),
    ofCreditors: tellsOfCreditors(site),
    ofKeptJobs: match?.frame.type === 'headcount' && keepsJobs(site.clause),
    focusBefore: match?.frame.type === 'stake' ? article.focus.at(endOf(sentence - 1)) : null,
    ofShareholders: site.parsed.units.some(({ kind, norm }) => kind === 'noun' && tradedShares.test(norm)),
    byBidder: isDoneByBidder(site.clause),
    ...timeOf(site.clause, article.document.source.published),
    mayAct: (mention: EntityMention) =>
      !isDoneByPronoun(site.clause) || wasSpokenOf(mention, article.sentences, sentence),
    mate: mateOf(reading, article),
    issuer: issuerHere(article, sentence),
    isElsewhere: (mention: EntityMention) =>
      comesLater(article.sentences, sentence, match?.frame.type ?? 'other', mention) ||
      isPlacedElsewhere(mention, match?.frame.type ?? 'other', site.clause),
  } as const
  const fillers = inheritRoles(at, own, article.story)
  const by = bidderOf(match, reading, fillers, article.story)
  return actsFor(by === null ? fillers : { ...fillers, by }, at.type, article.story)
}

/** Does a clause tell of what was done years ago, or of what is or may be? */
const timeOf = (clause: Clause, published: string | null): { ofYearsAgo: boolean; ofNow: boolean } => ({
  ofYearsAgo: isOfYearsAgo(clause, published),
  ofNow: clause.verb !== null && !isPast(clause),
})

/** What goes on about a sale or a deal told right before is of those who play a part in it. */
const goneOn = (match: Match, { site, sentence }: Reading, { story }: Article): Fillers =>
  match.frame.id === putInAsTold.id
    ? { ...match.fillers, ...entryBefore(site) }
    : match.frame.id === minorityPrice.id
      ? { ...match.fillers, ...(minorityHere(site) ?? minorityBefore(site)) }
      : withValuedTarget(match, site, withSaleBefore(match, site), story.deals.at(sentence - 1))

const endOf = (sentence: number): Place => ({ sentence, at: Number.POSITIVE_INFINITY, clause: null })

/** Is somebody named or described in a sentence, or in the one before? */
const wasSpokenOf = ({ entity }: EntityMention, sentences: readonly ParsedSentence[], at: number): boolean =>
  [sentences[at], sentences[at - 1]].some((parsed) => parsed?.mentions.some((one) => one.entity?.id === entity?.id))

/** Does the clause or the sentence speak of an insolvency, and name no company? */
const tellsOfCreditors = ({ clause, parsed }: Site): boolean =>
  [clause, parsed].some((told) => !namesFirm(told) && told.units.some(({ norm }) => ofCreditors.test(norm)))

/** Does the figure's clause, or the one that it goes on from, give a role to somebody without a name? */
const isTaken = (role: RoleName, { frame, site: origin }: Match, site: Site): boolean =>
  isToldOtherwise(role, frame, site) || (origin !== site && isToldOtherwise(role, frame, origin))

/** The company that a deal told in the same clause is about: "Eine Bewertung von 3 Milliarden bei 900 Mitarbeitern". */
const mateOf = ({ site: { clause }, match }: Reading, article: Article): EntityMention | null => {
  if (match !== null && DEALS.has(match.frame.type)) return null
  const beside = mateAmong(article.matchedIn(clause), article)
  // "300 Stellen, ein Zehntel der Belegschaft, fallen bei Seestern weg": what stands in between is of the same.
  const around = clause.kind === 'fragment' && clause.parent !== null ? clause.parent : null
  return (beside ?? (around === null ? null : companyAmong(article.matchedIn(around), article)))?.mention ?? null
}
const DEALS: ReadonlySet<ClaimType> = new Set<ClaimType>(['valuation', 'acquisition', 'share_sale', 'funding_round'])

/** Answers once for all figures of a clause, which would each ask all others. */
const oncePerClause = (
  read: (readings: readonly Reading[], article: Article) => Filler | null,
): ((readings: readonly Reading[], article: Article) => Filler | null) => {
  const known = new WeakMap<readonly Reading[], Filler | null>()
  return (readings, article) => {
    const told = known.get(readings)
    if (told !== undefined) return told
    const answer = read(readings, article)
    known.set(readings, answer)
    return answer
  }
}

/** The one company that all of these figures are about. */
function onlyCompany(readings: readonly Reading[], article: Article): Filler | null {
  const companies = readings.flatMap((reading) => partiesOf(reading, article).fillers.company ?? [])
  const [first] = companies
  return first !== undefined && companies.every(({ mention }) => mention.entity?.id === first.mention.entity?.id)
    ? first
    : null
}

const companyAmong = oncePerClause(onlyCompany)
const mateAmong = oncePerClause((readings, article) =>
  onlyCompany(
    readings.filter(({ match }) => match !== null && DEALS.has(match.frame.type)),
    article,
  ),
)

/** The fillers that the clause itself names. */
const namedIn = ({ units, antecedent }: Clause, fillers: Fillers): Fillers =>
  Object.fromEntries(
    Object.entries(fillers).filter(
      ([, { mention }]) => antecedent?.mention === mention || units.some((unit) => unit.mention === mention),
    ),
  )

/** Whom a figure without a frame is about: what stands outside the story is about nobody in it. */
function plainFillers(reading: Reading, plain: PlainReading, article: Article): Fillers {
  const { site } = reading
  if (
    !article.business ||
    !isTold(site.parsed) ||
    tellsOfAll(site.parsed, site.clause) ||
    isOfIndex(site, reading.figure)
  )
    return {}
  if (isUnreadSubject(site.clause) || isOfNoCompany(site) || isOfNobodyNamed(site)) return {}
  if (plain.type === 'date') return dateFillers(plain.qualifiers.event ?? null, reading, article)
  const measured = companyMeasured(reading, article.story)
  return measured === null ? fillersOf(reading, null, article) : { company: measured }
}

/** Whom an event on a date is about, and with whom. */
function dateFillers(event: EventName | null, reading: Reading, article: Article): Fillers {
  const { story } = article
  const deed = deedOnDate(event, reading)
  if (deed !== null && deed.by !== null) return { company: deed.company, with: deed.by }
  const found = deed?.company ?? companyOnDate(event, reading, companyBeside(reading, article), story)
  if (found === null) return {}
  const company = found ?? companyMeasured(reading, story) ?? fillersOf(reading, null, article).company
  if (company === undefined) return {}
  const other = counterparty(event, company.mention, reading, story)
  return other === null ? { company } : { company, with: other }
}

/** The company of the figure that a date's clause tells with it: what happened that day happened to it. */
function companyBeside({ site }: Reading, article: Article): Filler | null {
  const beside = companyAmong(article.matchedIn(site.clause), article)
  return beside === null ? null : { ...beside, why: 'whom the figure beside it is about' }
}

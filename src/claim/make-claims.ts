import type { Claim, TracedClaim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { EntityMention } from '../model/entity.ts'
import type { FigureMention } from '../model/figure.ts'
import { type Article, articleOf } from './article.ts'
import { buildClaim } from './build-claim.ts'
import { carriedOn } from './discourse/carried/carried-on.ts'
import { saidAgain } from './discourse/carried/said-again.ts'
import { sumsOfOrders } from './discourse/carried/sum-of-order.ts'
import { tellingsOf } from './discourse/deals/tellings-of.ts'
import { tellsOfFirmWithoutName } from './discourse/story/firm-without-name.ts'
import { itemsOf } from './discourse/story/items-of.ts'
import { readStory } from './discourse/story/story.ts'
import { asSources, surveyorsIn } from './discourse/story/surveyors.ts'
import { saysItself, tellsOfBusiness } from './discourse/story/tells-of-business.ts'
import { isIdle } from './idle.ts'
import { withParts } from './parts/with-parts.ts'
import { readArticle } from './read-article.ts'
import { readFigures } from './read-figures.ts'
import type { Reading } from './reading.ts'
import type { Setting } from './statement/setting.ts'
import type { ParsedSentence } from './syntax/clause.ts'
import { isIdleTime } from './time/idle-times.ts'
import { periodDates } from './time/period-dates.ts'

/** Turns every figure of the story into exactly one claim, but for those that only say of when or of what another one is. */
export function makeClaims(
  document: Document,
  figures: readonly FigureMention[],
  mentions: readonly EntityMention[],
): TracedClaim[] {
  const counted = figures.filter(({ figure }) => figure.kind !== 'number')
  const first = readArticle(document, counted, mentions)
  const known = withParts(document, first, mentions)
  const read = known === mentions ? first : readArticle(document, counted, known)
  const surveyors = surveyorsIn(read)
  const sentences = surveyors.size === 0 ? read : readArticle(document, counted, asSources(known, surveyors))
  return itemsOf(sentences).flatMap((item) => claimsIn(document, item))
}

/** The claims of a text, or of one item of a digest. */
function claimsIn(document: Document, sentences: readonly ParsedSentence[]): TracedClaim[] {
  const tellings = tellingsOf(sentences)
  const told = readStory(sentences, tellings)
  const business = tellsOfBusiness(sentences)
  const readings = sumsOfOrders(saidAgain(carriedOn(readFigures(sentences, told, business))), tellings).map(
    (reading) => (business || saysItself(reading.match) ? reading : { ...reading, match: null }),
  )
  const named = business && told.cast.leading.size > 0
  const nameless = business && tellsOfFirmWithoutName(sentences, told.cast)
  const article = articleOf(document, sentences, readings, told, named, nameless)
  const periods = periodDates(readings)
  return inTurn(
    readings.filter(
      ({ figure, match, site }) =>
        !periods.has(figure) &&
        !isIdle(figure, match?.frame.type) &&
        !isIdleTime(site, figure, article.typesIn(site.clause)),
    ),
    article,
  )
}

/** One claim after the other: what goes on about a figure may be told of the one before, in its sentence or the one before that. */
function inTurn(readings: readonly Reading[], article: Article): TracedClaim[] {
  const claims: TracedClaim[] = []
  let last: { readonly claim: Claim; readonly sentence: number } | null = null
  for (const reading of readings) {
    const { sentence, figure } = reading
    const before: Setting['before'] =
      last === null || sentence - last.sentence > 1
        ? null
        : { modality: last.claim.modality, kind: last.claim.figure.kind, sameSentence: sentence === last.sentence }
    const traced = buildClaim(reading, article, before)
    claims.push(traced)
    if (figure.figure.kind !== 'date' && figure.figure.kind !== 'duration') last = { claim: traced.claim, sentence }
  }
  return claims
}

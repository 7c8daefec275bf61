import type { ClaimType } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { FigureMention } from '../model/figure.ts'
import { grouped } from '../model/grouped.ts'
import { isMeasure } from './cues/measured-nouns.ts'
import { ofSoldStake, sellsStake, type Telling } from './discourse/deals/telling.ts'
import { weightOfClause } from './discourse/deals/weight.ts'
import { isOfYearsAgo } from './discourse/deals/years-ago.ts'
import { Focus } from './discourse/story/focus.ts'
import type { Story } from './discourse/story/story.ts'
import type { Reading } from './reading.ts'
import { readSpeakers, type Speakers } from './statement/attribution.ts'
import { tellsOfPlans } from './statement/pending.ts'
import { outletsIn } from './statement/rumour.ts'
import type { Clause, ParsedSentence } from './syntax/clause.ts'
import { periodsOf } from './time/inherit-periods.ts'

/** What is known of an article as a whole once its figures are read. */
export interface Article {
  readonly document: Document
  readonly sentences: readonly ParsedSentence[]
  readonly story: Story
  readonly focus: Focus
  readonly speakers: Speakers
  /** Names of the papers and agencies that it speaks of. */
  readonly outlets: ReadonlySet<string>
  /** It tells of what is planned, not of what is done. */
  readonly pending: boolean
  /** EDTF periods of business figures. */
  readonly periods: ReadonlyMap<FigureMention, string>
  /** News of companies; elsewhere nothing comes from the rest of the article. */
  readonly business: boolean
  /** It tells of a company that it never names. */
  readonly nameless: boolean
  /** Types of the figures of a clause, or of the one that it tells more of. */
  typesIn(clause: Clause): ReadonlySet<ClaimType>
  /** The figures of a clause that a frame stands for. */
  matchedIn(clause: Clause): readonly Reading[]
}

const NONE: ReadonlySet<ClaimType> = new Set()

/** Gathers what the figures of an article tell together; `told` is its story as the words alone have it. */
export function articleOf(
  document: Document,
  sentences: readonly ParsedSentence[],
  readings: readonly Reading[],
  told: Story,
  business: boolean,
  nameless: boolean,
): Article {
  const matched = grouped(
    readings.filter(({ match }) => match !== null),
    ({ site }) => site.clause,
  )
  const types = new Map(
    [...matched].map(([clause, told]) => [clause, new Set(told.flatMap(({ match }) => match?.frame.type ?? []))]),
  )
  const focus = new Focus(sentences)
  return {
    document,
    sentences,
    story: told.with(readings.flatMap(tellingOf), readings.some(isBid)),
    focus,
    speakers: readSpeakers(document, sentences, focus, told.cast.main),
    outlets: outletsIn(sentences),
    pending: tellsOfPlans(
      readings.filter(({ figure }) => figure.figure.kind !== 'date').map(({ site }) => site.clause),
    ),
    periods: periodsOf(
      sentences,
      readings.filter(isPeriodic).map((reading) => ({ ...reading, loose: reading.match === null })),
      document.source.published,
    ),
    business,
    nameless,
    typesIn: (clause) => types.get(clause) ?? types.get(figured(clause) ?? clause) ?? NONE,
    matchedIn: (clause) => matched.get(clause) ?? [],
  }
}

/** "die fast 50 Milliarden, auf die Seestern 2021 zielte": the clause of the figure that a relative clause is about. */
const figured = ({ antecedent, parent }: Clause): Clause | null => (antecedent?.figure === undefined ? null : parent)

/** What a figure's own clause tells of its deal. */
function tellingOf({ match, sentence, site, figure }: Reading): Telling[] {
  if (match === null) return []
  const fillers = sellsStake(match.frame, site, figure) ? ofSoldStake(match.fillers) : match.fillers
  const weight = weightOfClause(site.parsed, site.clause)
  return [{ type: match.frame.type, fillers, weight, sentence, bygone: isOfYearsAgo(site.clause, null) }]
}

/** "bietet 53 Euro je Aktie", "Je Aktie fließen 53 Euro" in news of a takeover; not "je Aktie gehen 3 Euro an die Aktionäre". */
const isBid = ({ match }: Reading): boolean =>
  match?.frame.toldAs === 'bid' && match.triggers.some(({ classId }) => BIDS.has(classId))
const BIDS: ReadonlySet<string> = new Set(['acquire', 'offer', 'bid', 'contest'])

/** Business figures and measures have a period. */
const isPeriodic = ({ match, site, figure }: Reading): boolean =>
  match === null ? isMeasure(site, figure) : match.frame.periodic === true

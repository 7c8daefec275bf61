import {
  committingVerbs,
  dividendVerbs,
  doneByNow,
  isProjectNoun,
  layingVerbs,
  makingVerbs,
  moreComingVerbs,
  pricePayingVerbs,
  rankedFirst,
  statingVerbs,
} from '../../lexicon/de/statement/modal-cues.ts'
import { costingVerbs } from '../../lexicon/de/verbs/spending-ways.ts'
import type { ClaimType } from '../../model/claim.ts'
import type { Figure, FigureMention } from '../../model/figure.ts'
import type { Clause } from '../syntax/clause.ts'
import { isBefore, tellsFuture, tellsThisYear } from './future.ts'
import type { Setting } from './setting.ts'

/** Types of money and shares that are promised before they change hands. */
const PROMISED = new Set<ClaimType>(['investment', 'spending', 'stake'])
/** Types whose level rises and falls for long; where others do so in the present, that is a plan. */
const LEVELS = new Set<ClaimType>(['other', 'headcount'])
/** Types of what something new takes: "baut für 3 Millionen Euro ein Werk". */
const MADE = new Set<ClaimType>(['spending'])
/** Types whose "bis zu" bounds what is, not what may come. */
const BOUNDED = new Set<ClaimType>(['contract', 'share_price', 'valuation', 'revenue', 'profit'])

/** Where a clause only tells: days to come, bounds, moves of jobs, what is being done, money that is promised. */
export function isToCome(
  clause: Clause,
  { figure, direction }: FigureMention,
  { type, moves, published, pending }: Setting,
): boolean {
  // What has no verb goes on with the clause it hangs on.
  const carrier = clause.verb === null && clause.kind !== 'main' ? (clause.parent ?? clause) : clause
  if (moves || tellsFuture(clause, published) || tellsFuture(carrier, published)) return true
  if (figure.hedge === 'up_to' && !BOUNDED.has(type) && (figure.kind === 'money' || type === 'stake')) return true
  if (isAhead(carrier)) return true
  if (pending && PROMISED.has(type) && type !== 'stake' && !isDoneByNow(carrier)) return true
  const { verb } = carrier
  if (verb === null || verb.tense !== 'present') return false
  if (type === 'growth' && figure.kind === 'percent' && isPaidOut(carrier, figure)) return true
  if (
    PAID.has(type) &&
    ((/^(money|percent)$/.test(figure.kind) && isPaidOut(carrier, figure)) ||
      (type === 'spending' && tellsThisYear(carrier)))
  )
    return true
  if (type === 'debt' && verb.classes.includes('waive')) return true
  if (BOUGHT.has(type) && isPurchase(carrier, published)) return true
  if (isProcess(carrier) && !(type === 'share_price' && pricePayingVerbs.has(verb.lemma))) return true
  if (MADE.has(type) && makingVerbs.has(verb.lemma)) return true
  if (type === 'spending' && isCostOfProject(carrier)) return true
  if (
    LEVELS.has(type) &&
    direction === 'to' &&
    verb.classes.some((id) => id === 'rise' || id === 'fall' || id === 'cut')
  )
    return true
  if (figure.kind === 'money' && PROMISED.has(type) && layingVerbs.has(verb.lemma)) return true
  if (type === 'headcount' && moreComingVerbs.has(verb.lemma)) return true
  return PROMISED.has(type) && committingVerbs.has(verb.lemma) && !isRanked(carrier)
}

/** Types of what changes hands in a purchase. */
const BOUGHT = new Set<ClaimType>(['acquisition', 'stake', 'share_price', 'investment'])
/** "Seestern erwirbt 40 Prozent für 3 Millionen": a purchase told in the present is agreed upon and not yet carried out; not one of days gone by. */
const isPurchase = ({ verb, units }: Clause, published: string | null): boolean =>
  verb?.passive === false &&
  verb.modals.length === 0 &&
  verb.classes.includes('acquire') &&
  !units.some(({ figure }) => figure !== undefined && isBefore(figure, published))

/** "sind bereits verbaut": no longer to come. */
const isDoneByNow = ({ verb, units }: Clause): boolean =>
  verb?.passive === true && verb.tense === 'perfect' && units.some(({ norm }) => doneByNow.has(norm))

/** "Größter Aktionär bleibt X mit 49 Prozent": who is the largest has that share by now. */
const isRanked = ({ units }: Clause): boolean => units.some(({ norm }) => rankedFirst.test(norm))

/** Classes of verbs by which something becomes more or less. */
const MOVED: ReadonlySet<string> = new Set(['rise', 'fall', 'cut'])
/** Types of what shareholders get. */
const PAID = new Set<ClaimType>(['other', 'spending'])
/** "schüttet 2 Euro je Aktie aus", "als Dividende gibt es 2 Euro", "hebt die Dividende um ein Fünftel an": the meeting has yet to agree. */
const isPaidOut = ({ units, verb }: Clause, { kind }: Figure): boolean =>
  (kind === 'money' && verb?.classes.includes('dividend') === true) ||
  ((kind === 'money' ? dividendVerbs.has(verb?.lemma ?? '') : verb?.classes.some((id) => MOVED.has(id)) === true) &&
    units.some(({ kind, classes }) => kind === 'noun' && classes.includes('dividend')))

/** "Der Umbau kostet 3 Millionen": what is still being done. */
const isCostOfProject = ({ verb, phrases }: Clause): boolean =>
  costingVerbs.has(verb?.lemma ?? '') &&
  phrases.some(({ head, preposition }) => preposition === '' && isProjectNoun(head.norm))

/** "werden gestrichen", "wird ausgegeben"; not "wird mit N bewertet". */
export const isProcess = ({ verb }: Clause): boolean =>
  verb?.passive === true && verb.tense === 'present' && !statingVerbs.has(verb.lemma)

/** "Nordwind vor Milliardenauftrag", "Seestern steht vor dem Verkauf": what a deal's noun behind "vor" names is yet to come. */
const isAhead = ({ verb, phrases }: Clause): boolean =>
  (verb === null || verb.lemma === 'stehen') &&
  phrases.some(({ head, preposition }) => preposition === 'vor' && head.classes.some((id) => AHEAD.has(id)))
/** Classes of words that tell of a deal or a cut. */
const AHEAD: ReadonlySet<string> = new Set([
  'acquire',
  'sell',
  'contract',
  'stake',
  'invest',
  'funding-round',
  'ipo',
  'deal',
  'cut',
])

/** "Der Verkauf für 3 Millionen ist geplatzt". */
export const tellsOfDeal = ({ phrases }: Clause): boolean =>
  phrases.some(({ head, preposition }) => preposition === '' && head.classes.some((id) => AHEAD.has(id)))

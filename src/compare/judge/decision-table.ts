import type { Claim, ClaimType } from '../../model/claim.ts'
import type { DecisionRow, Reason } from '../../model/fact.ts'
import type { Figure } from '../../model/figure.ts'
import { weekdayOf } from '../comparers/open-date.ts'
import { significantDigits } from '../comparers/significant-digits.ts'
import { cameOutMonthsApart, cameOutYearsApart } from '../question/came-out-apart.ts'
import { isSettled } from '../question/is-settled.ts'
import type { Question } from '../question/question.ts'
import type { ComparedPair } from './compared-pair.ts'
import { tellsChange } from './former-answers.ts'
import { isOffer } from './is-offer.ts'
import { isUntimed } from './is-untimed.ts'
import { missingOf } from './missing.ts'
import { isOpenMoment } from './open-moment.ts'
import { isOutcome, updateOf } from './update.ts'

/** What a row says of a pair. */
export interface Decision {
  readonly reason: Reason
  /** What only one of the two says, or neither, where that leaves a clash open. */
  readonly missing?: string
}

/** A row of the decision table: null where it does not hold. */
type Row = (pair: ComparedPair) => Decision | null

/** A row that says one thing wherever it holds. */
const when =
  (holds: (pair: ComparedPair) => boolean, reason: Reason, missing?: string): Row =>
  (pair) =>
    holds(pair) ? { reason, ...(missing !== undefined && { missing }) } : null

/** A row that leaves it to the figures wherever it holds. */
const asCompared =
  (holds: (pair: ComparedPair) => boolean): Row =>
  (pair) =>
    pair.reason !== null && holds(pair) ? { reason: pair.reason } : null

/** A row that finds its reason itself, or does not hold. */
const found =
  (reasonOf: (pair: ComparedPair) => Reason | null): Row =>
  (pair) => {
    const reason = reasonOf(pair)
    return reason && { reason }
  }

/** The decision table of SEMANTICS.md for two claims that answer one question: the first row that holds decides. Behind `figures` all is clash. */
export const decisionTable: Readonly<Record<DecisionRow, Row>> = {
  party: when(({ a, b }) => nameRivals(a, b), 'conflict/party'),
  unit: when(({ otherUnit }) => otherUnit, 'conflict/unit'),
  incomparable: when(({ reason }) => reason === null, 'compatible/vaguer'),
  'denied anyway': when((pair) => isDenied(pair) && (pair.clash || !isDeniable(pair)), 'compatible/vaguer'),
  // Who denies a plan or a rumour tells what became of it; who denies what is said to be done contradicts.
  denied: when((pair) => isDenied(pair) && (isSettled(pair.a) || isSettled(pair.b)), 'conflict/polarity'),
  'denied plan': found((pair) => (isDenied(pair) ? (updateOf(pair.a, pair.b) ?? 'update/told') : null)),
  'years apart': found(({ a, b, reason }) =>
    reason === 'compatible/rounding' && cameOutYearsApart(a, b) ? updateOf(a, b) : null,
  ),
  'grown since': when((pair) => !pair.clash && hasGrown(pair), 'update/published'),
  // "Am Montag" says no less than the day that it is, to who knows when the article came out.
  'same day': when((pair) => pair.reason === 'compatible/vaguer' && hasWeekday(pair) && areDays(pair), 'agree/same'),
  'bound too far': when(
    (pair) => pair.reason === 'compatible/stretched' && areWorldsApart(pair),
    'unclear/qualifier',
    'apart',
  ),
  outcome: when(({ a, b, clash, relation }) => !clash && isOutcome(a, b, relation), 'update/plan'),
  figures: asCompared(({ clash, reason, rate }) => !clash || (reason === 'conflict/currency' && rate === null)),
  'something missing': ({ a, b, context }) => {
    const missing = missingOf(a, b, context.fillers)
    return missing === null || isOfLaterWorth(a, b, missing) ? null : { reason: 'unclear/qualifier', missing }
  },
  'currency missing': when((pair) => !pair.otherCurrency && leavesCurrency(pair), 'unclear/qualifier', 'currency'),
  'weekday of some week': when((pair) => hasWeekday(pair), 'unclear/moment'),
  // Nothing that moves does so by a scale word.
  'scale slipped': asCompared(({ hints }) => hints.includes('scale')),
  'digits swapped': asCompared((pair) => changeOf(pair) === 'update/published' && areSwapped(pair)),
  'moved on': found((pair) => changeOf(pair)),
  'point slipped': asCompared(({ hints }) => hints.includes('decimal')),
  'worlds apart': when((pair) => !pair.otherCurrency && areWorldsApart(pair), 'unclear/qualifier', 'apart'),
  passing: when(({ a, b }) => namesDay(a) && namesDay(b) && (isPassing(a) || isPassing(b)), 'compatible/passing'),
  offer: asCompared(({ a, b }) => isOffer(a, b)),
  'period missing': when(({ a, b }) => isUntimed(a) || isUntimed(b), 'unclear/moment'),
  'moment open': when(({ a, b }) => isOpenMoment(a, b), 'unclear/moment'),
  clash: asCompared(() => true),
}

/** Do both name a party of their own in the role that alone keeps them apart? */
const nameRivals = (a: Question, b: Question): boolean =>
  a.rival !== undefined && a.rival === b.rival && a.claim.roles[a.rival]?.id !== b.claim.roles[a.rival]?.id

const isDenied = ({ a, b }: ComparedPair): boolean =>
  (a.claim.modality === 'denied') !== (b.claim.modality === 'denied')

/** Types of claims whose denial is news: a deal that is not to be. */
const deniable: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'acquisition',
  'investment',
  'contract',
  'stake',
  'share_sale',
  'funding_round',
  'headcount',
  'spending',
])
const isDeniable = ({ a }: ComparedPair): boolean => deniable.has(a.claim.type)

/** Levels that go up and down from month to month. */
const counted: ReadonlySet<ClaimType> = new Set<ClaimType>(['users', 'headcount'])

/** From what ratio on a bound told months ago ("mehr als 5000") is not what the later number rounds or bounds. */
const grown = 1.1

/** Was the one told months before, and is it another number than today's, though its bound holds that too? */
function hasGrown({ a, b }: ComparedPair): boolean {
  const [x, y] = [a.claim.figure.value, b.claim.figure.value]
  return (
    counted.has(a.claim.type) &&
    isSettled(a) &&
    isSettled(b) &&
    cameOutMonthsApart(a, b) &&
    typeof x === 'number' &&
    typeof y === 'number' &&
    Math.max(x, y) > grown * Math.min(x, y)
  )
}

/** A weekday, of whatever week. */
const isWeekday = ({ figure }: Claim): boolean => figure.kind === 'date' && weekdayOf(figure) !== null
const hasWeekday = ({ a, b }: ComparedPair): boolean => isWeekday(a.claim) || isWeekday(b.claim)

const fullDay = /^\d{4}-\d\d-\d\d$/

/** A day, if only by its name in the week. */
const isDay = (claim: Claim): boolean =>
  isWeekday(claim) || (claim.figure.kind === 'date' && fullDay.test(claim.figure.value ?? ''))
const areDays = ({ a, b }: ComparedPair): boolean => isDay(a.claim) && isDay(b.claim)

/** How many times one figure may be the other before both are hardly of one thing, whatever their words. */
const farthest = 5

/** Are the two so far apart that one of them more likely means a part, a whole or something else than that it is wrong? */
function areWorldsApart({ a, b }: ComparedPair): boolean {
  const [x, y] = [a.claim.figure.value, b.claim.figure.value]
  return (
    typeof x === 'number' &&
    typeof y === 'number' &&
    Math.max(Math.abs(x), Math.abs(y)) > farthest * Math.min(Math.abs(x), Math.abs(y))
  )
}

/** Is money told of whose currency one of the two leaves open, or both? */
function leavesCurrency({ a, b }: ComparedPair): boolean {
  const [x, y] = [a.claim.figure, b.claim.figure]
  return x.kind === 'money' && y.kind === 'money' && (x.currency === null || x.currency !== y.currency)
}

/** What a company is worth months later is another worth, on whatever basis and by whomever it was reckoned. */
const isOfLaterWorth = (a: Question, b: Question, missing: string): boolean =>
  a.claim.type === 'valuation' && howReckoned.has(missing) && cameOutMonthsApart(a, b)
const howReckoned: ReadonlySet<string> = new Set(['basis', 'measure', 'by'])

/** A share price that was reached for a while: it stood elsewhere before and after. */
const isPassing = ({ claim, cues }: Question): boolean => claim.type === 'share_price' && cues.has('passing')
const namesDay = ({ stated }: Question): boolean => stated.has('day') || stated.has('when')

/** Does a clash tell of a change, by what the two say or by what the article of one calls the former answer? */
function changeOf({ a, b, context: { former, settings } }: ComparedPair): ReturnType<typeof updateOf> {
  const isTold = (now: Question, other: Question): boolean => tellsChange(now, other, former, settings)
  return updateOf(a, b) ?? (isTold(a, b) || isTold(b, a) ? 'update/told' : null)
}

/** Three digits and more in another order: what moves seldom comes to that, who copies often does. */
const areSwapped = ({ a, b, hints }: ComparedPair): boolean =>
  hints.includes('digits') && [a, b].every((one) => isSettled(one) && isTelling(one.claim.figure))
const isTelling = ({ value }: Figure): boolean => typeof value === 'number' && significantDigits(value) >= tellingDigits
const tellingDigits = 3

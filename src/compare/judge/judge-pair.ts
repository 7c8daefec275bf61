import type { Claim, ClaimType } from '../../model/claim.ts'
import type { Reason } from '../../model/fact.ts'
import type { Figure } from '../../model/figure.ts'
import { weekdayOf } from '../comparers/open-date.ts'
import type { Hint, Relation } from '../comparers/relation.ts'
import { relationOf } from '../comparers/relation-of.ts'
import { significantDigits } from '../comparers/significant-digits.ts'
import type { StatedRates } from '../currency/stated-rates.ts'
import type { Settings } from '../options.ts'
import type { Question } from '../question/question.ts'
import { type FormerAnswers, tellsChange } from './former-answers.ts'
import { isOffer } from './is-offer.ts'
import { isSettled } from './is-settled.ts'
import { isUntimed } from './is-untimed.ts'
import { judgeCurrencies, type MoneyClaim, type UsedRate } from './judge-currencies.ts'
import { type Fillers, missingOf } from './missing.ts'
import { endsDiffer } from './named-span.ts'
import { isOpenMoment } from './open-moment.ts'
import { cameOutYearsApart, isOutcome, updateOf } from './update.ts'

/** How two claims of one fact go together, and what decided. */
export interface PairJudgement {
  readonly reason: Reason
  /** The relation of the two figures, where they were compared directly. */
  readonly relation: Relation | null
  readonly hints: readonly Hint[]
  readonly rate: UsedRate | null
  /**
   * The qualifier or party that only one of the two states (`nobody`: both leave one open; `unnamed`: not both name what they are
   * about; `apart`: the figures are too far apart to be of one thing), where that leaves a clash open.
   */
  readonly missing: string | null
}

export interface JudgeContext {
  readonly settings: Settings
  readonly stated: StatedRates
  readonly former: FormerAnswers
  readonly fillers: Fillers
}

const judgement = (reason: Reason, more: Partial<PairJudgement> = {}): PairJudgement => ({
  reason,
  relation: null,
  hints: [],
  rate: null,
  missing: null,
  ...more,
})

const isMoney = (claim: Claim): claim is MoneyClaim => claim.figure.kind === 'money' && claim.figure.currency !== null

const unitOf = (figure: Figure): string => (figure.kind === 'percent' ? (figure.unit ?? 'percent') : figure.kind)

/** A weekday, of whatever week. */
const isWeekday = ({ figure }: Claim): boolean => figure.kind === 'date' && weekdayOf(figure) !== null

const fullDay = /^\d{4}-\d\d-\d\d$/

/** A day, if only by its name in the week. */
const isDay = (claim: Claim): boolean =>
  isWeekday(claim) || (claim.figure.kind === 'date' && fullDay.test(claim.figure.value ?? ''))

/** The same digits with another scale word or decimal point: nothing that moves does so by that. */
const isSlip = (hints: readonly Hint[]): boolean => hints.some((hint) => hint === 'scale' || hint === 'decimal')

/** Three digits and more in another order: what moves seldom comes to that, who copies often does. */
const areSwapped = (hints: readonly Hint[], ...questions: readonly Question[]): boolean =>
  hints.includes('digits') && questions.every((question) => isSettled(question) && isTelling(question.claim.figure))
const isTelling = ({ value }: Figure): boolean => typeof value === 'number' && significantDigits(value) >= tellingDigits
const tellingDigits = 3

/** How many times one figure may be the other before both are hardly of one thing, whatever their words. */
const farthest = 5

/** Are the two so far apart that one of them more likely means a part, a whole or something else than that it is wrong? */
const areWorldsApart = ({ value: x }: Figure, { value: y }: Figure): boolean =>
  typeof x === 'number' &&
  typeof y === 'number' &&
  Math.max(Math.abs(x), Math.abs(y)) > farthest * Math.min(Math.abs(x), Math.abs(y))

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

/** The decision table of SEMANTICS.md for two claims that answer one question: the first row that holds. */
export function judgePair(a: Question, b: Question, context: JudgeContext): PairJudgement {
  const [x, y] = [a.claim, b.claim]
  if (unitOf(x.figure) !== unitOf(y.figure)) return judgement('conflict/unit')
  const otherCurrency = isMoney(x) && isMoney(y) && x.figure.currency !== y.figure.currency
  const compared = otherCurrency
    ? judgeCurrencies(x, y, context.stated, context.settings)
    : relationOf(x.figure, y.figure, context.settings)
  if (!compared) return judgement('compatible/vaguer')
  const rate = 'rate' in compared ? compared.rate : null
  const relation = 'row' in compared ? { reason: compared.reason, row: compared.row } : null
  const hints = 'hints' in compared ? compared.hints : []
  const more = { rate, relation, hints }
  const denied = (x.modality === 'denied') !== (y.modality === 'denied')
  const spans = !otherCurrency && isSettled(a) && isSettled(b) && endsDiffer(x, y, context.settings)
  const reason = spans ? 'conflict/value' : compared.reason
  const clash = reason.startsWith('conflict')
  if (denied) {
    if (clash || !deniable.has(x.type)) return judgement('compatible/vaguer', more)
    // Who denies a plan or a rumour tells what became of it; who denies what is said to be done contradicts.
    const asserted = isSettled(a) || isSettled(b)
    return judgement(asserted ? 'conflict/polarity' : (updateOf(a, b) ?? 'update/told'), more)
  }
  const slip = reason === 'conflict/currency' && rate === null
  const moved = reason === 'compatible/rounding' && cameOutYearsApart(a, b) ? updateOf(a, b) : null
  if (moved) return judgement(moved, more)
  // "Am Montag" says no less than the day that it is, to who knows when the article came out.
  if (reason === 'compatible/vaguer' && (isWeekday(x) || isWeekday(y)) && isDay(x) && isDay(y))
    return judgement('agree/same', more)
  if (reason === 'compatible/stretched' && areWorldsApart(x.figure, y.figure))
    return judgement('unclear/qualifier', { ...more, missing: 'apart' })
  if (!clash && isOutcome(a, b, relation)) return judgement('update/plan', more)
  if (!clash || slip) return judgement(reason, more)

  const missing = missingOf(a, b, context.fillers)
  if (missing) return judgement('unclear/qualifier', { ...more, missing })
  if (
    x.figure.kind === 'money' &&
    y.figure.kind === 'money' &&
    (x.figure.currency === null || x.figure.currency !== y.figure.currency) &&
    !otherCurrency
  )
    return judgement('unclear/qualifier', { ...more, missing: 'currency' })
  if (isWeekday(x) || isWeekday(y)) return judgement('unclear/moment', more)
  // Nothing that moves does so by a scale word.
  if (hints.includes('scale')) return judgement(reason, more)
  const told = (now: Question, other: Question): boolean => tellsChange(now, other, context.former, context.settings)
  const update = updateOf(a, b) ?? (told(a, b) || told(b, a) ? 'update/told' : null)
  if (update === 'update/published' && areSwapped(hints, a, b)) return judgement(reason, more)
  if (update) return judgement(update, { ...more, rate: rate?.origin === 'implied' ? null : rate })
  if (isSlip(hints)) return judgement(reason, more)
  if (!otherCurrency && areWorldsApart(x.figure, y.figure))
    return judgement('unclear/qualifier', { ...more, missing: 'apart' })
  if (isOffer(a, b)) return judgement(reason, more)
  if (isUntimed(a) || isUntimed(b)) return judgement('unclear/moment', more)
  if (isOpenMoment(a, b)) return judgement('unclear/moment', more)
  return judgement(reason, more)
}

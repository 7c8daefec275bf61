import type { Cue } from '../../lexicon/de/facts/cue-words.ts'
import type { ClaimType } from '../../model/claim.ts'
import type { Reason } from '../../model/fact.ts'
import type { Figure, Hedge } from '../../model/figure.ts'
import { areOneExactNumber } from '../align/exact-number.ts'
import { isIn, isOneNumber, type Relation } from '../comparers/relation.ts'
import { significantDigits } from '../comparers/significant-digits.ts'
import { cameOutApart } from '../question/came-out-apart.ts'
import { isSettled } from '../question/is-settled.ts'
import { publishedDays } from '../question/published-days.ts'
import type { Question } from '../question/question.ts'

/** Figures that move by themselves; what was paid for a company does not. */
export const moving: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'valuation',
  'stake',
  'share_price',
  'debt',
  'users',
  'headcount',
  'revenue',
  'profit',
  'growth',
  'spending',
])

/** A price that is offered may be raised; one that was paid is paid. */
const isOffered = (a: Question, b: Question): boolean =>
  a.claim.type === 'acquisition' && (a.cues.has('offered') || b.cues.has('offered'))

/** Can the plan have come before what is told as done? Not where both came out on one day, or the plan later. */
function planCameFirst(a: Question, b: Question): boolean {
  const [plan, deed] = isSettled(a) ? [b, a] : [a, b]
  const [x, y] = [publishedDays(plan), publishedDays(deed)]
  return x === null || y === null || x.min < y.max
}

/** A number of one digit, as plans are made in; what has more digits was rounded to them. */
const isRoundNumber = ({ value }: Figure): boolean => typeof value === 'number' && significantDigits(value) === 1

/** Hedges of a plan that name a number or its limit, and of an outcome that names a number. */
const limiting: ReadonlySet<Hedge> = new Set<Hedge>(['exact', 'up_to', 'range'])
const pointed: ReadonlySet<Hedge> = new Set<Hedge>(['exact', 'about'])

/** What a company forecasts is met or missed; that it was met is no news of a change. */
const forecast: ReadonlySet<ClaimType> = new Set<ClaimType>(['revenue', 'profit', 'growth'])

/**
 * Did a plan come to another number than it named, though the number lies within what was planned: "bis zu 620 Millionen", then "566
 * Millionen"? A plan of "rund 300" or "mindestens 51 Prozent" names what it came to as well as may be.
 */
export function isOutcome(a: Question, b: Question, relation: Relation | null): boolean {
  if (relation === null || isOneNumber(relation) || a.claim.figure.kind === 'date' || forecast.has(a.claim.type))
    return false
  if (isSettled(a) === isSettled(b) || !cameOutApart(a, b) || !planCameFirst(a, b)) return false
  const [plan, deed] = isSettled(a) ? [b, a] : [a, b]
  if (isIn('rounding', relation) && !isRoundNumber(plan.claim.figure)) return false
  if (areOneExactNumber(plan.claim.figure, deed.claim.figure)) return false
  return limiting.has(plan.claim.figure.hedge) && pointed.has(deed.claim.figure.hedge)
}

/** A span of prices is what shares are offered at; what they were sold at is one price. */
const isPriceSpan = ({ claim: { type, figure }, stated }: Question): boolean =>
  type === 'share_price' && figure.kind === 'money' && figure.hedge === 'range' && stated.get('price') === 'issue'

/**
 * Is a clash an update? By the text's own words ("zuvor 12", "inzwischen 15"), by a plan and what came of it, or because the figure can
 * move and the articles came out apart. Null where it is none.
 */
export function updateOf(a: Question, b: Question): Extract<Reason, `update/${string}`> | null {
  // A price moves on, a move does not: that of another hour is another.
  if (a.claim.type === 'share_price' && a.claim.figure.kind === 'percent') return null
  if (a.cues.has('earlier') !== b.cues.has('earlier')) return 'update/told'
  const isNews = (cue: Cue): boolean => a.cues.has(cue) !== b.cues.has(cue)
  if (moving.has(a.claim.type) && (isNews('now') || isNews('newer'))) return 'update/told'
  if (isSettled(a) !== isSettled(b) && planCameFirst(a, b)) return 'update/plan'
  if (isPriceSpan(a) !== isPriceSpan(b)) return 'update/plan'
  const canMove = moving.has(a.claim.type) || isOffered(a, b) || (!isSettled(a) && !isSettled(b))
  return canMove && cameOutApart(a, b) ? 'update/published' : null
}

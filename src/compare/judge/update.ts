import type { ClaimType } from '../../model/claim.ts'
import type { Reason } from '../../model/fact.ts'
import type { Cue } from '../align/cue-words.ts'
import type { Question } from '../align/question.ts'
import { daysOf } from '../interval/edtf-days.ts'
import type { Interval } from '../interval/interval.ts'

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

/** Days between two publications before the later one can be news of a change and not another telling of the same day's news. */
const newsCycle = 7

/** First and last day on which the claim's article came out; null where unknown. */
export const publishedDays = ({ claim }: Question): Interval | null =>
  claim.source.published === null ? null : daysOf(claim.source.published, undefined, 2000)

/** Did one article come out clearly before the other? Not known to, where a day is unknown. */
export function cameOutApart(a: Question, b: Question): boolean {
  const [x, y] = [publishedDays(a), publishedDays(b)]
  if (x === null || y === null) return false
  const [first, second] = x.min <= y.min ? [x, y] : [y, x]
  return first.max < second.min && second.min - first.min >= newsCycle
}

/** A price that is offered may be raised; one that was paid is paid. */
const isOffered = (a: Question, b: Question): boolean =>
  a.claim.type === 'acquisition' && (a.cues.has('offered') || b.cues.has('offered'))

const settled = (question: Question): boolean => question.claim.modality === 'fact'

/** Can the plan have come before what is told as done? Not where both came out on one day, or the plan later. */
function planCameFirst(a: Question, b: Question): boolean {
  const [plan, deed] = settled(a) ? [b, a] : [a, b]
  const [x, y] = [publishedDays(plan), publishedDays(deed)]
  return x === null || y === null || x.min < y.max
}

/**
 * Is a clash an update? By the text's own words ("zuvor 12", "inzwischen 15"), by a plan and what came of it, or because the figure can
 * move and the articles came out apart. Null where it is none.
 */
export function updateOf(a: Question, b: Question): Extract<Reason, `update/${string}`> | null {
  if (a.cues.has('earlier') !== b.cues.has('earlier')) return 'update/told'
  const isNews = (cue: Cue): boolean => a.cues.has(cue) !== b.cues.has(cue)
  if (moving.has(a.claim.type) && (isNews('now') || isNews('newer'))) return 'update/told'
  if (settled(a) !== settled(b) && planCameFirst(a, b)) return 'update/plan'
  const canMove = moving.has(a.claim.type) || isOffered(a, b) || (!settled(a) && !settled(b))
  return canMove && cameOutApart(a, b) ? 'update/published' : null
}

import type { Figure, Hedge } from '../../model/figure.ts'
import { grouped } from '../../model/grouped.ts'
import { isIn, isOneNumber } from '../comparers/relation.ts'
import { relationOf } from '../comparers/relation-of.ts'
import { isPointSlip, isScaleSlip } from '../comparers/slips.ts'
import { inOneCurrency } from '../currency/in-one-currency.ts'
import type { Caps } from '../interval/assertion.ts'
import type { Question } from '../question/question.ts'
import { houseOf } from './kin.ts'
import { obstacleBetween } from './obstacle-of.ts'

// The value is no part of what makes claims one fact. There are four exceptions. One is kept in this file: where an article itself gives
// two different answers that its words do not tell apart ("zahlte eine Milliarde … will fünf Milliarden zahlen"), there are two questions,
// and the figures are the only thing left that shows which of them another article answers. The second is `withMisread`: what was read
// apart is brought together only where both are one number, or fair ways to put one, so that it cannot clash. The third are dates
// of what comes again (`differingOccasion`): such a date is the occasion itself. The fourth are plans that an article calls the former ones
// (`supersededPlans`): it is by their number that they are known elsewhere.

/** Type, kind and parties: what an article can speak to more than once. */
export const topicOf = ({ claim }: Question): string =>
  JSON.stringify([
    claim.type,
    claim.figure.kind,
    Object.values(claim.roles)
      .map(({ id }) => houseOf(id))
      .sort(),
  ])

/** Topics on which some article gives different answers that no qualifier tells apart. */
export function contestedTopics(questions: readonly Question[], caps: Caps): Set<string> {
  const contested = new Set<string>()
  for (const own of grouped(questions, (question) => `${question.claim.source.id} ${topicOf(question)}`).values())
    if (own.some((a, at) => own.slice(at + 1).some((b) => !obstacleBetween(a, b) && answersTwice(a, b, caps))))
      for (const question of own.slice(0, 1)) contested.add(topicOf(question))
  return contested
}

/** Two different answers of one article: a repetition is known by its figure, a headline may be wrong, a currency may slip. */
function answersTwice(a: Question, b: Question, caps: Caps): boolean {
  if (a.claim.source.id !== b.claim.source.id || (a.claim.zone === 'title') !== (b.claim.zone === 'title')) return false
  return agreement(a, b, caps) < 1
}

/** Does an article stand on both sides with two different answers? Distinct figures only, so that copies cost nothing. */
export function hasClash(a: readonly Question[], b: readonly Question[], caps: Caps): boolean {
  const own = grouped(b, ({ claim }) => claim.source.id)
  return a.some((x) => (own.get(x.claim.source.id) ?? []).some((y) => x !== y && answersTwice(x, y, caps)))
}

/** Figures this near (relative) are told of one thing, if wrongly by one. */
const neighbourhood = 0.1

/** A bound this far from the number is no way to put it, whatever logic says: "bis zu 100 Milliarden" for 30. */
const fairBound = 0.25

const ratioOf = (a: number, b: number): number =>
  a === 0 || b === 0 || a < 0 !== b < 0 ? Infinity : Math.max(a / b, b / a)

/** Is one the other slipped by a decimal or a scale, or almost the other? */
function isNear(a: number, b: number): boolean {
  const ratio = ratioOf(a, b)
  return ratio <= 1 + neighbourhood || isPointSlip(ratio) || isScaleSlip(ratio)
}

const bounds: ReadonlySet<Hedge> = new Set<Hedge>(['over', 'at_least', 'under', 'up_to'])

/** Could both be ways to put one number, not only as logic goes? */
export const putsOneNumber = (a: Question, b: Question, caps: Caps): boolean => agreement(a, b, caps) > 1

/**
 * What tells rival partners apart when their words do not: could both be ways to put one thing? From 1.5 (the same number) to 0, where
 * they lie apart or only logic would let them stand together; half a point where one may be the other mistold. An amount that its article
 * puts in two currencies counts as either.
 */
export function agreement({ claim: a }: Question, { claim: b }: Question, caps: Caps): number {
  const [x, y] = inOneCurrency(a.figure, b.figure)
  const asTold = figureAgreement(a.figure, b.figure, caps)
  if (x === a.figure && y === b.figure) return asTold
  const converted = figureAgreement(x, y, caps)
  return converted >= 1 ? Math.max(asTold, converted) : asTold
}

/** "35 bis 37 Dollar … zu 37 Dollar": an end of the range, spelt out. */
const isEndOf = (end: Figure, range: Figure): boolean =>
  range.hedge === 'range' && end.value !== null && (end.value === range.min || end.value === range.max)

/** Do two ranges lie upon each other for the better part? "6 bis 8" and "4 bis 6" only touch. */
function sharesMost(x: Figure, y: Figure): boolean {
  const [a, b, c, d] = [x.min, x.max, y.min, y.max]
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number') return true
  return Math.min(b, d) - Math.max(a, c) >= Math.min(b - a, d - c) / 2
}

function figureAgreement(x: Figure, y: Figure, caps: Caps): number {
  const relation = relationOf(x, y, caps)
  if (!relation) return 0
  const otherCurrency =
    x.kind === 'money' && y.kind === 'money' && x.currency && y.currency && x.currency !== y.currency
  if (otherCurrency) return isOneNumber(relation) ? 1 : isIn('rounding', relation) ? 0.5 : 0
  const values = typeof x.value === 'number' && typeof y.value === 'number' ? ([x.value, y.value] as const) : null
  const far = values !== null && (bounds.has(x.hedge) || bounds.has(y.hedge)) && ratioOf(...values) > 1 + fairBound
  if (!relation.reason.startsWith('conflict') && !isIn('stretched', relation) && !far) {
    if (isOneNumber(relation)) return 1.5
    if (isIn('rounding', relation)) return 0.5
    if (x.hedge === 'range' && y.hedge === 'range') return sharesMost(x, y) ? 1.25 : 0.5
    if (x.hedge !== 'range' && y.hedge !== 'range') return 1.25
    return isEndOf(x, y) || isEndOf(y, x) ? 1 : 0.5
  }
  return values && isNear(...values) ? 0.5 : 0
}

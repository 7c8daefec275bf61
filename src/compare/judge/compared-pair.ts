import type { Claim } from '../../model/claim.ts'
import type { Reason } from '../../model/fact.ts'
import type { Figure } from '../../model/figure.ts'
import type { Hint, Relation } from '../comparers/relation.ts'
import { relationOf } from '../comparers/relation-of.ts'
import { isSettled } from '../question/is-settled.ts'
import type { Question } from '../question/question.ts'
import type { JudgeContext } from './judge-context.ts'
import { judgeCurrencies, type MoneyClaim, type UsedRate } from './judge-currencies.ts'
import { endsDiffer } from './named-span.ts'

/** Two claims of one fact with the relation of their figures: what the rows of the decision table look at. */
export interface ComparedPair {
  readonly a: Question
  readonly b: Question
  readonly context: JudgeContext
  /** What the figures alone say; null where they cannot be placed beside one another. */
  readonly reason: Reason | null
  /** The relation of the two figures, where they were compared directly. */
  readonly relation: Relation | null
  readonly hints: readonly Hint[]
  readonly rate: UsedRate | null
  readonly otherUnit: boolean
  readonly otherCurrency: boolean
  /** Do the figures clash? */
  readonly clash: boolean
}

const isMoney = (claim: Claim): claim is MoneyClaim => claim.figure.kind === 'money' && claim.figure.currency !== null

const unitOf = (figure: Figure): string => (figure.kind === 'percent' ? (figure.unit ?? 'percent') : figure.kind)

/** Compares the figures of two claims. */
export function comparedPair(a: Question, b: Question, context: JudgeContext): ComparedPair {
  const [x, y] = [a.claim, b.claim]
  const otherUnit = unitOf(x.figure) !== unitOf(y.figure)
  const pair = { a, b, context, otherUnit }
  if (isMoney(x) && isMoney(y) && x.figure.currency !== y.figure.currency) {
    const { reason, rate } = judgeCurrencies(x, y, context.stated, context.settings)
    return { ...pair, reason, rate, relation: null, hints: [], otherCurrency: true, clash: isClash(reason) }
  }
  const compared = otherUnit ? null : relationOf(x.figure, y.figure, context.settings)
  const spans = isSettled(a) && isSettled(b) && endsDiffer(x, y, context.settings)
  const reason = compared && (spans ? 'conflict/value' : compared.reason)
  const relation = compared && { reason: compared.reason, row: compared.row }
  const hints = compared?.hints ?? []
  return {
    ...pair,
    reason,
    rate: null,
    relation,
    hints,
    otherCurrency: false,
    clash: reason !== null && isClash(reason),
  }
}

const isClash = (reason: Reason): boolean => reason.startsWith('conflict')

import { type DecisionRow, decisionRows, type Reason } from '../../model/fact.ts'
import type { Hint, Relation } from '../comparers/relation.ts'
import type { Question } from '../question/question.ts'
import { type ComparedPair, comparedPair } from './compared-pair.ts'
import { type Decision, decisionTable } from './decision-table.ts'
import type { JudgeContext } from './judge-context.ts'
import type { UsedRate } from './judge-currencies.ts'

/** How two claims of one fact go together, and what decided. */
export interface PairJudgement {
  readonly reason: Reason
  /** The row of the decision table that held. */
  readonly row: DecisionRow
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

/** Judges two claims that answer one question, by the first row of the decision table that holds. */
export function judgePair(a: Question, b: Question, context: JudgeContext): PairJudgement {
  const pair = comparedPair(a, b, context)
  const { row, reason, missing = null } = decisionOf(pair)
  const { relation, hints } = pair
  return { reason, row, relation, hints, missing, rate: isUsed(pair, reason) ? pair.rate : null }
}

function decisionOf(pair: ComparedPair): Decision & { readonly row: DecisionRow } {
  for (const row of decisionRows) {
    const decision = decisionTable[row](pair)
    if (decision) return { row, ...decision }
  }
  return { row: 'clash', reason: 'conflict/value' }
}

/** What a change would mean as a rate decides nothing. */
const isUsed = ({ rate, clash }: ComparedPair, reason: Reason): boolean =>
  !(clash && reason.startsWith('update') && rate?.origin === 'implied')

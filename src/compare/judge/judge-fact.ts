import type { Reason, Verdict } from '../../model/fact.ts'
import { verdictInfo } from '../../model/verdict-info.ts'
import { publishedDays } from '../question/published-days.ts'
import type { Question } from '../question/question.ts'
import { withoutEchoes } from './echoes.ts'
import type { JudgeContext } from './judge-context.ts'
import { judgePair, type PairJudgement } from './judge-pair.ts'
import { type ReadingClass, readingClasses } from './reading-class.ts'

/** Two classes of readings, judged; `a` is the earlier. */
export interface JudgedPair extends PairJudgement {
  readonly a: ReadingClass
  readonly b: ReadingClass
  /** No update by itself, but part of the chain of one. */
  readonly chained?: true
}

/** A fact's readings and how they go together. */
export interface FactJudgement {
  readonly verdict: Verdict
  readonly reason: Reason
  /** The pair that decided; null where there is nothing to compare. */
  readonly worst: JudgedPair | null
  readonly pairs: readonly JudgedPair[]
  readonly classes: readonly ReadingClass[]
  /** The deciding clash stands within one article. */
  readonly self: boolean
}

/** The verdict that a reason belongs to. */
const verdictOf = (reason: Reason): Verdict => reason.slice(0, reason.indexOf('/')) as Verdict

/** Judges every pair of readings; the worst pair is the fact's verdict. */
export function judgeFact(questions: readonly Question[], context: JudgeContext): FactJudgement {
  const classes = readingClasses(questions, context.stated)
  const sources = new Set(questions.map(({ claim }) => claim.source.id))
  const pairs = chained(pairsOf(withoutEchoes(classes, questions, context.settings), context))
  const worst = pairs.reduce<JudgedPair | null>((low, pair) => (low && !isWorse(pair, low) ? low : pair), null)
  const reason = worst?.reason ?? 'agree/same'
  const verdict = verdictOf(reason)
  const self = !!worst && verdict === 'conflict' && sharesSource(worst)
  const calm = verdictInfo[verdict].weight <= verdictInfo.compatible.weight
  if (sources.size < 2 && calm) return { verdict: 'single', reason: 'single/source', worst: null, pairs, classes, self }
  return { verdict, reason, worst, pairs, classes, self }
}

/** All pairs but those in which a guess clashes: what may have been misread can confirm, and speaks against nothing. */
function pairsOf(classes: readonly ReadingClass[], context: JudgeContext): JudgedPair[] {
  return classes.flatMap((a, index) =>
    classes.slice(index + 1).flatMap((b) => {
      const judged = { ...judgePair(a.first, b.first, context), a, b }
      const calm = verdictInfo[verdictOf(judged.reason)].weight <= verdictInfo.compatible.weight
      return calm || a.first.guessed === b.first.guessed ? [judged] : []
    }),
  )
}

/** Rows of the decision table from bad to good, within one verdict. */
const severity: readonly Reason[] = [
  'conflict/currency',
  'conflict/unit',
  'conflict/polarity',
  'conflict/party',
  'conflict/value',
  'conflict/date',
  'conflict/hedge',
]

function isWorse(a: JudgedPair, b: JudgedPair): boolean {
  const weight = verdictInfo[verdictOf(a.reason)].weight - verdictInfo[verdictOf(b.reason)].weight
  if (weight !== 0) return weight > 0
  if (a.chained !== b.chained) return !a.chained
  const rank = (pair: JudgedPair): number => severity.indexOf(pair.reason)
  if (rank(a) !== rank(b)) return rank(a) >= 0 && (rank(b) < 0 || rank(a) < rank(b))
  return spansArticles(a) && !spansArticles(b)
}

/** Of pairs alike, one of two articles says more than an article beside itself. */
const spansArticles = ({ a, b }: JudgedPair): boolean =>
  a.sources.size > 1 || b.sources.size > 1 || !sharesSource({ a, b })

const sharesSource = ({ a, b }: Pick<JudgedPair, 'a' | 'b'>): boolean =>
  [...a.sources].some((source) => b.sources.has(source))

/**
 * In a fact that demonstrably moved on (a pair is an update), a clash whose order nobody can know is part of the chain: two plans one of
 * which is undated, or two states of a figure that moved within one month.
 */
function chained(pairs: readonly JudgedPair[]): JudgedPair[] {
  const update = pairs.find(({ reason }) => verdictOf(reason) === 'update')?.reason
  if (!update) return [...pairs]
  return pairs.map((pair) => (isOpenClash(pair, update) ? { ...pair, reason: update, chained: true as const } : pair))
}

/** Clashes that an order in time would explain. */
const orderable: ReadonlySet<Reason> = new Set<Reason>([
  'conflict/value',
  'conflict/hedge',
  'conflict/date',
  'conflict/polarity',
])

function isOpenClash({ reason, a, b }: JudgedPair, update: Reason): boolean {
  if (reason === 'unclear/moment') return a.first.claim.type !== 'date'
  if (!orderable.has(reason)) return false
  if (sharesTitle(a, b)) return false
  const dated = [a, b].every(({ first }) => publishedDays(first) !== null)
  const plans = [a, b].every(({ first }) => first.claim.modality !== 'fact')
  return update === 'update/published' ? !dated || a.first.claim.type === 'stake' : plans && !dated
}

/** An article whose headline and body differ is no chain. */
const sharesTitle = (a: ReadingClass, b: ReadingClass): boolean =>
  [...a.members, ...b.members].some(
    ({ claim }) => claim.zone === 'title' && a.sources.has(claim.source.id) && b.sources.has(claim.source.id),
  )

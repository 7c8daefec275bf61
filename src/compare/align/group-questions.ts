import { grouped } from '../../model/grouped.ts'
import { isOpenDate } from '../comparers/open-date.ts'
import { isConversionClaim } from '../currency/conversions.ts'
import type { Caps } from '../interval/assertion.ts'
import type { Question } from '../question/question.ts'
import { blocksOf } from './blocks.ts'
import { withChains } from './chains.ts'
import { crowded } from './crowds.ts'
import { withMisread } from './misread.ts'
import { withMistold } from './mistold.ts'
import { obstacleOf } from './obstacle-of.ts'
import { type Rivals, type Scorer, scorer } from './scorer.ts'
import { withSlippedCurrency } from './slipped-currency.ts'
import { supersededPlans } from './superseded.ts'
import { hasClash } from './two-answers.ts'
import { type Unit, unitsOf } from './unit.ts'

/** How much one pair of two groups can lend the others. */
const lent = 1

/** Questions that are asked of the world, not of the article: an advertisement's figure is nobody's answer. */
const comparable = ({ claim }: Question): boolean =>
  claim.zone !== 'ad' &&
  claim.zone !== 'boilerplate' &&
  !isConversionClaim(claim) &&
  !(claim.figure.kind === 'date' && isOpenDate(claim.figure))

interface Edge {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * Groups questions into facts, whatever order they come in. Only units that share a party (or, without parties, a label) are looked at
 * together; the best pairs are joined first, and a group never holds two units that something keeps apart, nor two answers of one article.
 */
export function groupQuestions(questions: readonly Question[], caps: Caps): Question[][] {
  const crowd = crowded(questions)
  const joins = (question: Question): boolean => comparable(question) && !crowd.has(question.claim)
  const joining = questions.filter(joins)
  const units = unitsOf(joining, caps)
  const { byParty, pairs } = blocksOf(units)
  const rivals = rivalsOf(units, byParty, caps)
  const score = scorer(units, rivals, supersededPlans(joining, caps), caps)
  const groups = withMistold(
    withSlippedCurrency(withChains(withMisread(joined(units, edgesOf(pairs, rivals, score), score, caps), caps))),
  )
  const apart = questions.filter((question) => !joins(question)).map((question) => [question])
  return [...groups, ...apart]
}

/** Qualifiers that make several answers of what others tell as one: what is reckoned in, how much of it. */
const measuring: ReadonlySet<string> = new Set(['measure', 'basis'])

/** The pairs that may be joined, the likeliest first. */
function edgesOf(pairs: Iterable<readonly [number, number]>, rivals: Rivals, scoreOf: Scorer): Edge[] {
  const edges: Edge[] = []
  for (const [a, b] of pairs) {
    if (rivals.get(a)?.has(b)) continue
    const score = scoreOf(a, b)
    if (score !== null && score >= 0) edges.push({ a, b, score })
  }
  return edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

function rivalsOf(units: readonly Unit[], blocks: readonly (readonly number[])[], caps: Caps): Rivals {
  const rivals = new Map<number, Set<number>>()
  for (const block of blocks) {
    const places = block.flatMap((index) =>
      [...new Set(units[index]?.questions.map(({ claim }) => claim.source.id))].map((source) => ({ source, index })),
    )
    for (const own of grouped(places, ({ source }) => source).values())
      for (const { index: a } of own)
        for (const { index: b } of own) {
          const [x, y] = [units[a], units[b]]
          if (a === b || !x || !y || rivals.get(a)?.has(b)) continue
          const divided = obstacleOf(x.lead, y.lead)
          if (divided && !measuring.has(divided.key)) continue
          if (!hasClash(x.questions, y.questions, caps)) continue
          rivals.set(a, (rivals.get(a) ?? new Set<number>()).add(b))
        }
  }
  return rivals
}

/** Joins along the edges, unless units of the two groups must be kept apart, or do not fit well enough on the whole. */
function joined(units: readonly Unit[], edges: readonly Edge[], score: Scorer, caps: Caps): Question[][] {
  const groupOf = units.map((unit, index) => [{ unit, index }])
  for (const { a, b } of edges) {
    const [x, y] = [groupOf[a], groupOf[b]]
    if (!x || !y || x === y) continue
    const scores = x.flatMap((p) =>
      y.map((q) => (hasClash(p.unit.questions, q.unit.questions, caps) ? null : score(p.index, q.index))),
    )
    if (!fitOnTheWhole(scores)) continue
    for (const member of y) groupOf[member.index] = x
    x.push(...y)
  }
  return [...new Set(groupOf)].map((group) => group.flatMap(({ unit }) => unit.questions))
}

/** A pair that leaves much unsaid may lean on others, but one perfect pair does not carry many poor ones. */
function fitOnTheWhole(scores: readonly (number | null)[]): boolean {
  const sum = scores.reduce<number>((total, score) => total + Math.min(score ?? -Infinity, lent), 0)
  return sum >= 0
}

import type { Fact } from '../../src/model/fact.ts'
import { overlaps } from '../../src/model/span.ts'
import { isConversion, keyOf, type PlacedClaim } from './gold-claims.ts'
import type { Pair } from './pair-claims.ts'
import { emptyScore, type Score } from './score.ts'
import type { GoldFact, Story } from './story.ts'

/** Facts scored, with one readable line for each wrong verdict and each false conflict. */
export interface FactScore {
  readonly score: Score
  readonly differences: readonly string[]
}

interface KeyedFact extends GoldFact {
  readonly keys: readonly string[]
}

const articleOf = (key: string): string => key.slice(0, key.indexOf('#'))

/** Do both ask for the same verdict? Of a conflict's aspects, those the annotator saw must be there. */
const fits = (gold: GoldFact, fact: Fact): boolean =>
  gold.verdict === fact.verdict &&
  (gold.verdict !== 'conflict' || gold.aspects.every((aspect) => fact.aspects.includes(aspect)))

const shown = ({ verdict, aspects }: GoldFact | Fact): string => [verdict, ...aspects].join(' ')

/** The tool's fact that holds most of these claims, at least two. */
function factFor(keys: readonly string[], factOf: ReadonlyMap<string, Fact>): Fact | undefined {
  const counts = new Map<Fact, number>()
  for (const key of keys) {
    const fact = factOf.get(key)
    if (fact) counts.set(fact, (counts.get(fact) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  return best && best[1] >= 2 ? best[0] : undefined
}

function scoreLinks(score: Score, facts: readonly KeyedFact[], factOf: ReadonlyMap<string, Fact>): void {
  const factsOf = new Map<string, KeyedFact[]>()
  for (const fact of facts) for (const key of fact.keys) factsOf.set(key, [...(factsOf.get(key) ?? []), fact])
  const keys = [...factsOf.keys()].filter((key) => factOf.has(key))
  keys.forEach((a, index) => {
    for (const b of keys.slice(index + 1)) {
      if (articleOf(a) === articleOf(b)) continue
      const [ofA, ofB] = [factsOf.get(a) ?? [], factsOf.get(b) ?? []]
      const ours = ofA.some((fact) => ofB.includes(fact))
      const theirs = factOf.get(a) === factOf.get(b)
      // What was said at one time and how it moved over time may share a claim: the tool can put it in one of them only.
      const twice = ofA.length > 1 || ofB.length > 1
      if (ours && theirs) score.link.hits++
      else if (ours && !twice) score.link.missed++
      else if (!ours && theirs) score.link.false++
    }
  })
}

/** Scores the facts of a story by the claims that `pairs` found. */
export function scoreFacts(
  story: Story,
  gold: readonly PlacedClaim[],
  pairs: readonly Pair[],
  facts: readonly Fact[],
): FactScore {
  const score = emptyScore()
  const optional = new Set(gold.filter(isConversion).map(({ key }) => key))
  const keyed: KeyedFact[] = story.facts
    .map((fact) => ({ ...fact, keys: fact.claims.map(([id, n]) => keyOf(id, n)).filter((key) => !optional.has(key)) }))
    .filter(({ keys }) => keys.length > 0)
  const toolFact = new Map(facts.flatMap((fact) => fact.claims.map((claim) => [claim.id, fact] as const)))
  const goldKey = new Map(pairs.map(({ gold, tool }) => [tool.id, gold.key]))
  const factOf = new Map(
    pairs.flatMap(({ gold, tool }) => {
      const fact = toolFact.get(tool.id)
      return fact ? [[gold.key, fact] as const] : []
    }),
  )
  scoreLinks(score, keyed, factOf)
  const differences: string[] = []
  for (const fact of keyed.filter(({ keys }) => new Set(keys.map(articleOf)).size > 1)) {
    const found = factFor(fact.keys, factOf)
    score.verdicts.of++
    const alike = keyed.filter(({ keys }) => keys.some((key) => fact.keys.includes(key)))
    if (found && alike.some((other) => fits(other, found))) score.verdicts.right++
    else differences.push(`fact "${fact.fact}": ${shown(fact)}, judged ${found ? shown(found) : 'as no fact of two'}`)
  }
  const ofConversions = ({ claims }: Fact): boolean =>
    claims.every(({ source, evidence }) =>
      gold.some((placed) => isConversion(placed) && placed.article === source.id && overlaps(placed, evidence)),
    )
  for (const fact of facts.filter((fact) => fact.verdict === 'conflict' && !ofConversions(fact))) {
    const keys = fact.claims.map(({ id }) => goldKey.get(id))
    if (keyed.some(({ verdict, keys: own }) => verdict === 'conflict' && keys.some((key) => key && own.includes(key))))
      continue
    score.falseConflicts++
    differences.push(`false conflict "${fact.question}": ${fact.why}`)
  }
  return { score, differences }
}

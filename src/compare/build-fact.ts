import { facetStems } from '../lexicon/de/facts/facet-words.ts'
import type { Claim } from '../model/claim.ts'
import type { Fact, Reading } from '../model/fact.ts'
import { grouped } from '../model/grouped.ts'
import { independentArticles, type Origins } from './independence.ts'
import { aspectsOf } from './judge/aspects.ts'
import type { JudgeContext } from './judge/judge-context.ts'
import { type JudgedPair, judgeFact } from './judge/judge-fact.ts'
import { byTime } from './judge/reading-class.ts'
import { whyOf } from './judge/why.ts'
import type { Question } from './question/question.ts'
import { questionText } from './question-text.ts'
import { rolesOf } from './roles-of.ts'

/** A fact of the questions that were found to be one, with its claims as their articles told them; `identified` gives it its id. */
export function buildFact(
  questions: readonly Question[],
  context: JudgeContext,
  origins: Origins,
  asTold: (claim: Claim) => Claim,
): Fact {
  const inTime = questions.toSorted(byTime)
  const claims = inTime.map(({ claim }) => asTold(claim))
  const judgement = judgeFact(inTime, context)
  const { verdict, reason, worst, pairs, self } = judgement
  const [{ type }] = claims as [Claim, ...Claim[]]
  const roles = rolesOf(inTime.map(({ claim }) => claim))
  const qualifiers = qualifiersOf(inTime)
  const articles = new Set(claims.map(({ source }) => source.id)).size
  const independent = independentArticles(claims, origins)
  const confirmed = verdict === 'agree' || verdict === 'compatible'
  return {
    id: '',
    type,
    roles,
    qualifiers,
    question: questionText({ type, roles, qualifiers: { ...countedBy(claims), ...qualifiers } }, context.settings.lang),
    verdict,
    reason,
    aspects: verdict === 'conflict' ? aspectsOf(pairs, worst) : [],
    decidedBy: decidedBy(worst),
    why: whyOf(judgement, context.settings.lang),
    ...(self && { self }),
    ...(confirmed && independent === 1 && articles > 1 && { singleOrigin: true }),
    articles,
    independent,
    readings: readingsOf(claims),
    claims,
  }
}

/** A count without a label is at least one of its unit. */
function countedBy([first]: readonly Claim[]): Fact['qualifiers'] {
  if (first?.type !== 'other' || first.figure.kind !== 'count' || first.figure.unit === null) return {}
  return { label: first.figure.unit }
}

/** The deciding pair; from two articles where there are two. */
function decidedBy(worst: JudgedPair | null): string[] {
  if (!worst) return []
  const { a, b } = worst
  const other = b.members.find(({ claim }) => claim.source.id !== a.first.claim.source.id) ?? b.first
  return [a.first.claim.id, other.claim.id]
}

/** Qualifiers that all claims stating them agree on; what only words beside a figure say counts where most of them say it. */
function qualifiersOf(questions: readonly Question[]): Fact['qualifiers'] {
  const values = new Map<string, string[]>()
  for (const { stated } of questions)
    for (const [key, value] of stated) values.set(key, [...(values.get(key) ?? []), value])
  const isCommon = (key: string, said: readonly string[]): boolean =>
    new Set(said).size === 1 && (!(key in facetStems) || 2 * said.length > questions.length)
  const common = [...values].filter(([key, said]) => isCommon(key, said)).sort(([a], [b]) => (a < b ? -1 : 1))
  const written = (key: string, value: string): string =>
    questions
      .map(({ claim }) => String(claim.qualifiers[key] ?? '').trim())
      .find((own) => own.toLowerCase() === value) ?? value
  return Object.fromEntries(common.map(([key, [value = '']]) => [key, written(key, value)]))
}

/** Distinct figures in order of time, with who has them. */
function readingsOf(claims: readonly Claim[]): Reading[] {
  const said = ({ figure }: Claim): string => {
    const { text, hedgeText, ...rest } = figure
    return JSON.stringify(Object.entries(rest).sort())
  }
  return [...grouped(claims, said).values()].map((same) => {
    const [{ figure }] = same as [Claim, ...Claim[]]
    return {
      figure,
      sources: [...new Set(same.map(({ source }) => source.id))].sort(),
      claims: same.map(({ id }) => id),
    }
  })
}

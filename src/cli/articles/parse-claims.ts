import { z } from 'zod'
import { type Claim, claimSchema } from '../../model/claim.ts'
import { extractSchema } from '../../model/output.ts'
import type { Problem } from '../../model/problem.ts'
import { sourceRef } from '../../model/source.ts'
import type { ArticleClaims } from './article-claims.ts'
import { isRecord, jsonLines } from './json-line.ts'

/** Scripts may have put numbers where the contract has text. */
const givenClaimSchema = claimSchema.extend({ qualifiers: z.record(z.string(), z.coerce.string()) })
const givenSchema = extractSchema.extend({
  articles: z.array(extractSchema.shape.articles.element.extend({ claims: z.array(givenClaimSchema) })),
})

/** What `claims extract` printed as json or ndjson; null for text that is neither (articles, say). */
export function parseClaims(text: string, path: string | null): ArticleClaims | null {
  const whole = parseWhole(text)
  if (isRecord(whole) && 'articles' in whole) return parseExtract(whole, path)
  const lines = jsonLines(text, path)
  if (!lines.some(({ value }) => value !== undefined && 'evidence' in value)) return null
  const claims: Claim[] = []
  const problems: Problem[] = []
  for (const json of lines) {
    if (json.problem) {
      problems.push(json.problem)
      continue
    }
    const result = givenClaimSchema.safeParse(json.value)
    if (result.success) claims.push(result.data)
    else problems.push({ ...badClaims(result.error, path), line: json.line })
  }
  return { articles: articlesOf(claims), problems }
}

function parseExtract(whole: unknown, path: string | null): ArticleClaims {
  const result = givenSchema.safeParse(whole)
  return result.success ? result.data : { articles: [], problems: [badClaims(result.error, path)] }
}

function parseWhole(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function badClaims({ issues }: z.ZodError, path: string | null): Problem {
  const [issue] = issues
  const message = `not what \`claims extract\` prints: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
  return { code: 'bad-claims', message, path }
}

/** Claims by their articles, in the order they came. */
function articlesOf(claims: readonly Claim[]): ArticleClaims['articles'] {
  const articles = new Map<string, ArticleClaims['articles'][number]>()
  for (const claim of claims) {
    const article = articles.get(claim.source.id) ?? { ...sourceRef(claim.source), claims: [] }
    article.claims.push(claim)
    articles.set(claim.source.id, article)
  }
  return [...articles.values()]
}

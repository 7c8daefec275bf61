import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Claim } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import { diffSchema } from '../../model/output.ts'
import { decodeText } from './decode-text.ts'
import { parseClaims } from './parse-claims.ts'

/** What an earlier run printed: facts, or claims by source that are still to be compared. */
export type Run = { readonly facts: readonly Fact[] } | { readonly claims: readonly Claim[] }

const anyDocument = z.object({ schema: z.string() })

/** Two runs over the same articles: two diffs, or two extracts that have a source in common. Null for any other inputs. */
export function readRuns(paths: readonly string[]): readonly [Run, Run] | null {
  if (paths.length !== 2 || !paths.every((path) => /\.json$/i.test(path))) return null
  const [before, after] = paths.map(readRun)
  if (!before || !after) return null
  if ('facts' in before || 'facts' in after) return [before, after]
  const known = new Set(before.claims.map(({ source }) => source.id))
  return after.claims.some(({ source }) => known.has(source.id)) ? [before, after] : null
}

/** One run's document; null for what is none or cannot be read: reading it as articles names the problem. */
function readRun(path: string): Run | null {
  try {
    const text = decodeText(readFileSync(path)) ?? ''
    const document: unknown = JSON.parse(text)
    const schema = anyDocument.safeParse(document).data?.schema
    if (schema === 'claims/diff@1') return { facts: diffSchema.parse(document).facts }
    if (schema !== 'claims/extract@1') return null
    const read = parseClaims(text, path)
    return read && read.problems.length === 0 ? { claims: read.articles.flatMap(({ claims }) => claims) } : null
  } catch {
    return null
  }
}

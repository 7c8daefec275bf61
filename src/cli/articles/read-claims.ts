import { readFileSync } from 'node:fs'
import type { ExtractResult } from '../../model/output.ts'
import type { Problem } from '../../model/problem.ts'
import { extractClaims } from '../extract-claims.ts'
import { readArticles } from './read-articles.ts'
import { readStdin } from './read-stdin.ts'

type Articles = { articles: ExtractResult['articles']; problems: readonly Problem[] }

/** Claims of the inputs: read from articles, or taken as `claims extract` printed them. */
export async function readClaims(paths: readonly string[], options: { stdin?: 'ndjson' }): Promise<Articles> {
  const [path] = paths
  if (paths.length === 1 && path !== undefined && (path === '-' || path.endsWith('json')))
    return JSON.parse((path === '-' ? await readStdin() : readFileSync(path, 'utf8')) ?? '')
  const { sources, problems } = await readArticles(paths, options)
  return extractClaims(sources, problems)
}

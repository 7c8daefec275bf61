import { readFileSync } from 'node:fs'
import type { Entity } from '../../model/entity.ts'
import { extractClaims } from '../extract-claims.ts'
import type { ArticleClaims } from './article-claims.ts'
import { decodeText } from './decode-text.ts'
import { fileProblem } from './find-files.ts'
import { parseClaims } from './parse-claims.ts'
import { readArticles } from './read-articles.ts'
import { readNdjson } from './read-ndjson.ts'
import { readStdin } from './read-stdin.ts'

/** Claims of the inputs: read from articles, or taken as `claims extract` printed them. */
export async function readClaims(
  paths: readonly string[],
  options: { stdin?: 'ndjson' },
  entities: readonly Entity[],
): Promise<ArticleClaims> {
  const inputs = options.stdin && !paths.includes('-') ? ['-', ...paths] : paths
  const records = inputs.filter(holdsRecords)
  const rest = inputs.filter((path) => !holdsRecords(path))
  const read = await Promise.all(records.map((path) => readRecords(path, entities)))
  const others = rest.length > 0 || records.length === 0 ? await readArticles(rest, {}) : { sources: [], problems: [] }
  const extracted = extractClaims(others.sources, others.problems, entities)
  return {
    articles: [...read.flatMap(({ articles }) => articles), ...extracted.articles],
    problems: [...read.flatMap(({ problems }) => problems), ...extracted.problems],
  }
}

const holdsRecords = (path: string): boolean => path === '-' || /\.(json|ndjson|jsonl)$/i.test(path)

/** A stream of claims is taken as it is, one of articles is read. */
async function readRecords(input: string, entities: readonly Entity[]): Promise<ArticleClaims> {
  const path = input === '-' ? null : input
  try {
    const text = path === null ? await readStdin() : decodeText(readFileSync(path))
    if (text === null) return { articles: [], problems: [{ code: 'not-text', message: 'not a text file', path }] }
    const claims = parseClaims(text, path)
    if (claims !== null) return claims
    const { sources, problems } = readNdjson(text, path)
    return extractClaims(sources, problems, entities)
  } catch (error) {
    return { articles: [], problems: [fileProblem(error, input)] }
  }
}

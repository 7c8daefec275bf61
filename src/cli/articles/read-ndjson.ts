import type { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import { type JsonLine, jsonLines } from './json-line.ts'
import { isPublicationDate } from './publication-date.ts'

/** Reads articles, one JSON object a line: {"id","text","title"?,"outlet"?,"url"?,"published"?}. */
export function readNdjson(text: string, path: string | null): { sources: Source[]; problems: Problem[] } {
  const read = jsonLines(text, path).map((line) => articleOf(line, path))
  return {
    sources: read.flatMap(({ source }) => source ?? []),
    problems: read.flatMap(({ problem }) => problem ?? []),
  }
}

/** A line as an article. Checked by hand: the schema library would cost more than reading the article. */
export function articleOf(json: JsonLine, path: string | null): { source?: Source; problem?: Problem } {
  if (json.problem) return { problem: json.problem }
  const { id, text, published } = json.value
  const wrong = (message: string): { problem: Problem } => ({
    problem: { code: 'bad-article', message, path, line: json.line },
  })
  if (typeof id !== 'string' || id === '') return wrong('"id" must be a text')
  if (typeof text !== 'string') return wrong('"text" must be a text')
  if (published != null && !(typeof published === 'string' && isPublicationDate(published)))
    return wrong('"published" must be a date such as 2024-09-13, 2024-09 or 2024')
  const word = (key: string): string | null => {
    const value = json.value[key]
    return typeof value === 'string' ? value : null
  }
  return {
    source: {
      id,
      path: word('path'),
      title: word('title'),
      outlet: word('outlet'),
      url: word('url'),
      published: published ?? null,
      publishedImplied: false,
      text,
    },
  }
}

import type { Source } from '../../model/source.ts'
import type { Articles } from './read-articles.ts'

/** Reads articles, one JSON object a line. */
export function readNdjson(text: string | null): Articles {
  const sources = (text ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Source => {
      const { id, text, title = null, outlet = null, url = null, published = null } = JSON.parse(line)
      return { id, text, title, outlet, url, published, path: null, publishedImplied: false }
    })
  return { sources, problems: [] }
}

import type { Renderer } from '../renderer.ts'
import type { Result } from '../result.ts'

/** One figure, claim or fact a line. */
export const ndjson: Renderer = (result) =>
  recordsOf(result)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('')

function recordsOf(result: Result): readonly unknown[] {
  switch (result.kind) {
    case 'figures':
      return result.lines
    case 'extract':
      return result.extract.articles.flatMap(({ claims }) => claims)
    case 'diff':
      return result.diff.facts
    case 'changes':
      return result.result.changes
  }
}

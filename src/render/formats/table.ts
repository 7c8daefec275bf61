import Table from 'cli-table3'
import type { Renderer } from '../renderer.ts'
import type { Result } from '../result.ts'

/** A table for people at a terminal. */
export const table: Renderer = (result) => {
  const grid = new Table({ style: { head: [], border: [] } })
  grid.push(...rowsOf(result))
  return `${grid.toString()}\n`
}

function rowsOf(result: Result): string[][] {
  switch (result.kind) {
    case 'figures':
      return result.lines.map(({ source, line, column, figure }) => [
        `${source}:${line}:${column}`,
        figure.kind,
        figure.text,
      ])
    case 'extract':
      return result.extract.articles.flatMap(({ claims }) =>
        claims.map((claim) => [claim.source.id, claim.type, claim.figure.text]),
      )
    case 'diff':
      return result.diff.facts.map((fact) => [fact.question, fact.verdict, fact.why])
  }
}

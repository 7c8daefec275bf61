import type { FigureLine } from '../../model/output.ts'
import { figuresOf } from '../../pipeline/figures-of.ts'
import { readArticles } from '../articles/read-articles.ts'
import type { CommonOptions } from '../common-options.ts'
import { exitCodes } from '../exit-codes.ts'
import { printAs } from '../print-result.ts'

/** `claims figures`: every figure, one record each. */
export async function figures(paths: readonly string[], options: CommonOptions & { numbers?: true }): Promise<number> {
  const { sources, problems } = await readArticles(paths, options)
  const numbers = options.numbers === true
  const lines = sources.flatMap((source): FigureLine[] => {
    const { document, figures } = figuresOf(source, { numbers })
    return figures.map(({ start, end, figure, rule }) => {
      const { offset, line, column } = document.positionAt(start)
      return { source: source.id, start: offset, end: document.positionAt(end).offset, line, column, figure, rule }
    })
  })
  await printAs({ kind: 'figures', lines, problems }, options)
  return problems.length > 0 ? exitCodes.trouble : exitCodes.ok
}

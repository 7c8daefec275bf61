import type { Problem } from '../model/problem.ts'
import type { Format } from '../render/formats.ts'
import { renderers } from '../render/renderers.ts'
import type { Result } from '../render/result.ts'
import type { CommonOptions } from './common-options.ts'
import { printProblem, printResult } from './print.ts'

/** The format where none is asked for: a table for people, records for scripts (a diff is one document, what changed between two as well). */
const defaultFormat = (kind: Result['kind']): Format => {
  if (process.stdout.isTTY) return 'table'
  return kind === 'diff' || kind === 'changes' ? 'json' : 'ndjson'
}

/** Prints a command's result as asked, and its problems to stderr. */
export async function printAs(
  result: Result,
  { format = defaultFormat(result.kind), lang = 'en' }: CommonOptions,
): Promise<void> {
  const render = await renderers[format]()
  const { stdout } = process
  const color = stdout.isTTY === true && !process.env.NO_COLOR && stdout.getColorDepth() > 1
  await printResult(render(result, { lang, width: stdout.columns ?? 120, color }))
  for (const problem of problemsOf(result)) printProblem(problem)
}

/** What could not be read. */
function problemsOf(result: Result): readonly Problem[] {
  switch (result.kind) {
    case 'figures':
      return result.problems
    case 'extract':
      return result.extract.problems
    case 'diff':
      return result.diff.problems
    case 'changes':
      return result.result.problems
  }
}

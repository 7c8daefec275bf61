import { verdicts } from '../../model/fact.ts'
import type { DiffResult } from '../../model/output.ts'
import { sourceRef } from '../../model/source.ts'
import { factsOf } from '../../pipeline.ts'
import { readClaims } from '../articles/read-claims.ts'
import type { CommonOptions } from '../common-options.ts'
import { readConfig } from '../config.ts'
import { exitCodes } from '../exit-codes.ts'
import { printAs } from '../print-result.ts'

export interface DiffOptions extends CommonOptions {
  readonly all?: true
  readonly exitZero?: true
}

/** `claims diff`: claims of all articles as facts, each with its verdict. */
export async function diff(paths: readonly string[], options: DiffOptions): Promise<number> {
  const config = readConfig(paths, options.config)
  const { articles, problems } = await readClaims(paths, options, config.entities)
  const lang = options.lang ?? config.lang
  const facts = factsOf(
    articles.flatMap(({ claims }) => claims),
    { ...(config.tolerance === undefined ? {} : { tolerance: config.tolerance }) },
  )
  const summary: DiffResult['summary'] = {
    facts: facts.length,
    ...Object.fromEntries(
      verdicts.map((verdict) => [verdict, facts.filter((fact) => fact.verdict === verdict).length]),
    ),
  } as DiffResult['summary']
  const result: DiffResult = {
    schema: 'claims/diff@1',
    sources: articles.map(sourceRef),
    facts,
    summary,
    problems: [...problems],
  }
  await printAs({ kind: 'diff', diff: result, all: options.all === true }, { lang, ...options })
  if (problems.length > 0) return exitCodes.trouble
  return summary.conflict > 0 && !options.exitZero ? exitCodes.conflict : exitCodes.ok
}

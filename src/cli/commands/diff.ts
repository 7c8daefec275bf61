import type { Claim } from '../../model/claim.ts'
import { type Fact, verdicts } from '../../model/fact.ts'
import type { DiffResult } from '../../model/output.ts'
import { sourceRef } from '../../model/source.ts'
import {
  type Acknowledgement,
  acknowledge,
  type CompareOptions,
  claimsAsOf,
  factChanges,
  factsOf,
  selectFacts,
} from '../../pipeline.ts'
import { readClaims } from '../articles/read-claims.ts'
import { readRates } from '../articles/read-rates.ts'
import { type Run, readRuns } from '../articles/read-runs.ts'
import { readConfig } from '../config.ts'
import type { Config } from '../config-file.ts'
import type { DiffOptions } from '../diff-options.ts'
import { exitCodes } from '../exit-codes.ts'
import { printAs } from '../print-result.ts'

/** `claims diff`: claims of all articles as facts, each with its verdict; of two earlier runs, what changed. */
export async function diff(paths: readonly string[], options: DiffOptions): Promise<number> {
  const config = await readConfig(paths, options.config)
  const acknowledged = [...config.acknowledged, ...(await baselineOf(options))]
  const compare = compareOptions(options, config)
  const factsFrom = (claims: readonly Claim[]): Fact[] =>
    factsAsked(claims, compare, options, { ...config, acknowledged })
  const runs = readRuns(paths)
  if (runs) return printChanges(runs, factsFrom, options)
  const { articles, problems } = await readClaims(paths, options, config.entities)
  const facts = factsFrom(articles.flatMap(({ claims }) => claims))
  const result: DiffResult = {
    schema: 'claims/diff@1',
    sources: articles.map(sourceRef),
    facts,
    summary: summaryOf(facts),
    problems: [...problems],
  }
  const all = options.all === true || options.only?.includes('single') === true
  await printAs({ kind: 'diff', diff: result, all }, { lang: compare.lang, ...options })
  if (problems.length > 0) return exitCodes.trouble
  const failing = options.failOn ?? ['conflict']
  const fails = facts.some(({ verdict, acknowledged }) => failing.includes(verdict) && acknowledged === undefined)
  return fails && !options.exitZero ? exitCodes.conflict : exitCodes.ok
}

const compareOptions = (options: DiffOptions, config: Config): CompareOptions => ({
  tolerance: options.tolerance ?? config.tolerance,
  lang: options.lang ?? config.lang,
  rates: options.rates === undefined ? undefined : readRates(options.rates),
})

const baselineOf = async ({ baseline }: DiffOptions): Promise<readonly Acknowledgement[]> =>
  baseline === undefined ? [] : (await import('../articles/read-baseline.ts')).readBaseline(baseline)

/** The facts of the claims, as the options and claims.yaml ask for them. */
function factsAsked(claims: readonly Claim[], compare: CompareOptions, options: DiffOptions, config: Config): Fact[] {
  const known = options.asOf === undefined ? claims : claimsAsOf(claims, options.asOf)
  const { facts } = acknowledge(factsOf(known, compare), config.acknowledged)
  return selectFacts(facts, {
    only: options.only,
    entity: options.entity,
    types: options.type,
    minSources: options.minSources ?? config['min-sources'],
  })
}

const summaryOf = (facts: readonly Fact[]): DiffResult['summary'] =>
  ({
    facts: facts.length,
    ...Object.fromEntries(
      verdicts.map((verdict) => [verdict, facts.filter((fact) => fact.verdict === verdict).length]),
    ),
  }) as DiffResult['summary']

async function printChanges(
  runs: readonly [Run, Run],
  factsFrom: (claims: readonly Claim[]) => Fact[],
  options: DiffOptions,
): Promise<number> {
  const [before, after] = runs.map((run) => ('facts' in run ? run.facts : factsFrom(run.claims))) as [Fact[], Fact[]]
  const changes = factChanges(before, after)
  await printAs({ kind: 'changes', result: { schema: 'claims/changes@1', changes, problems: [] } }, options)
  const failing = options.failOn ?? ['conflict']
  const worse = changes.some(
    (change) =>
      change.after &&
      change.change !== 'readings' &&
      failing.includes(change.after.verdict) &&
      change.after.acknowledged === undefined,
  )
  return worse && !options.exitZero ? exitCodes.conflict : exitCodes.ok
}

import { openGazetteer } from '../../entity/gazetteer/gazetteer.ts'
import type { Lang } from '../../model/lang.ts'
import { type Analysis, analyse, dossierOf, factsOf } from '../../pipeline.ts'
import { explainClaim, explainFact } from '../../render/explanation.ts'
import { readArticles } from '../articles/read-articles.ts'
import { readConfig } from '../config.ts'
import { exitCodes } from '../exit-codes.ts'
import { printProblem, printResult } from '../print.ts'
import { UserError } from '../user-error.ts'

export interface ExplainOptions {
  readonly lang?: Lang | undefined
  readonly config?: string
}

/** `claims explain`: every claim and fact whose id begins so. */
export async function explain(id: string, paths: readonly string[], options: ExplainOptions): Promise<number> {
  const config = await readConfig(paths, options.config)
  const lang = options.lang ?? config.lang ?? 'en'
  const { sources, problems } = await readArticles(paths, {})
  const gazetteer = openGazetteer(config.entities)
  const analyses = sources.map((source) => analyse(source, gazetteer))
  const matches = (candidate: string): boolean => candidate.startsWith(id) || candidate.slice(2).startsWith(id)
  const claims = analyses.flatMap((analysis) =>
    analysis.claims
      .filter(({ claim }) => matches(claim.id))
      .map((traced) => explainClaim(traced, namesBeside(analysis, traced.claim.evidence.start), lang)),
  )
  const all = analyses.flatMap((analysis) => analysis.claims.map(({ claim }) => claim))
  const compare = { tolerance: config.tolerance, lang }
  const facts = factsOf(all, compare).filter((fact) => matches(fact.id))
  const pages = [...claims, ...facts.map((fact) => explainFact(fact, dossierOf(fact, all, compare), lang))]
  if (pages.length === 0)
    throw new UserError({ code: 'unknown-id', message: `no claim or fact begins with "${id}"`, path: null })
  await printResult(pages.join('\n'))
  problems.forEach(printProblem)
  return problems.length > 0 ? exitCodes.trouble : exitCodes.ok
}

/** The names in the sentence that holds a code point offset. */
function namesBeside({ document, mentions }: Analysis, offset: number): Analysis['mentions'] {
  const sentence = document.sentences.find(({ end }) => document.positionAt(end).offset > offset)
  if (sentence === undefined) return []
  return mentions.filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
}

import { readArticles } from '../articles/read-articles.ts'
import type { CommonOptions } from '../common-options.ts'
import { readConfig } from '../config.ts'
import { exitCodes } from '../exit-codes.ts'
import { extractClaims } from '../extract-claims.ts'
import { printAs } from '../print-result.ts'

/** `claims extract`: every figure as a claim. */
export async function extract(paths: readonly string[], options: CommonOptions): Promise<number> {
  const { entities, lang } = await readConfig(paths, options.config)
  const { sources, problems } = await readArticles(paths, options)
  const result = extractClaims(sources, problems, entities)
  await printAs({ kind: 'extract', extract: result }, { lang, ...options })
  return problems.length > 0 ? exitCodes.trouble : exitCodes.ok
}

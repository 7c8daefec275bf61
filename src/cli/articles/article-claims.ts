import type { ExtractResult } from '../../model/output.ts'
import type { Problem } from '../../model/problem.ts'

/** The claims of articles, and what could not be read of them. */
export interface ArticleClaims {
  readonly articles: ExtractResult['articles']
  readonly problems: readonly Problem[]
}

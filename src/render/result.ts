import type { ChangesResult, DiffResult, ExtractResult, FigureLine } from '../model/output.ts'
import type { Problem } from '../model/problem.ts'

/** What a command found, ready to print. */
export type Result =
  | { readonly kind: 'figures'; readonly lines: readonly FigureLine[]; readonly problems: readonly Problem[] }
  | { readonly kind: 'extract'; readonly extract: ExtractResult }
  | { readonly kind: 'diff'; readonly diff: DiffResult; readonly all: boolean }
  | { readonly kind: 'changes'; readonly result: ChangesResult }

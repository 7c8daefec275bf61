import type { Source } from './source.ts'

/** Sources that begin at a unit. */
export interface Found {
  readonly sources: readonly Source[]
  /** The unit behind them. */
  readonly after: number
}

/** A single one. */
export const one = (source: Source, after: number): Found => ({ sources: [source], after })

import type { Occurrence } from '../occurrence/occurrence.ts'
import type { Evidence } from './evidence.ts'

/** All places of one name that nobody listed. */
export interface NewName {
  readonly key: string
  /** In the order of the text, behind them the places of a noun that is short for it. */
  readonly occurrences: Occurrence[]
  readonly evidence: readonly Evidence[]
}

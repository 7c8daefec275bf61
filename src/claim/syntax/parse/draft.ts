import type { ClauseKind } from '../clause.ts'
import type { Unit } from '../unit.ts'

/** A clause while it grows. */
export interface Draft {
  kind: ClauseKind
  units: Unit[]
  parent: Draft | null
  antecedent: Unit | null
  /** "und", "oder" stands before it. */
  readonly coordinated: boolean
}

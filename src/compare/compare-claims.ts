import type { Claim } from '../model/claim.ts'
import type { Fact } from '../model/fact.ts'

export interface CompareOptions {
  /** Relative cap of the rounding halo (SEMANTICS.md: rho), 0.05 unless set. */
  readonly tolerance?: number
}

/** Groups claims into facts and judges each; the order of claims never matters. */
export function compareClaims(_claims: readonly Claim[], _options: CompareOptions = {}): Fact[] {
  return []
}

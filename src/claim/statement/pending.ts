import type { Clause } from '../syntax/clause.ts'
import { stanceOf } from './stance.ts'

/** Do more of these clauses say that something is to come than that it is done? */
export function tellsOfPlans(clauses: readonly Clause[]): boolean {
  let plans = 0
  for (const clause of clauses) {
    const { modality, firm } = stanceOf(clause)
    if (firm) plans += modality === 'fact' ? -1 : 1
  }
  return plans > 0
}

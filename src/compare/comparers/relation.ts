import type { Reason } from '../../model/fact.ts'
import type { Assertion } from '../interval/assertion.ts'
import { equals, holds, meets } from '../interval/interval.ts'

/** What may lie behind a clash. */
export type Hint = 'scale' | 'decimal' | 'digits' | 'part' | 'billion'

/** The reasons that comparing two figures alone can give. */
export type RelationReason = Extract<
  Reason,
  | 'agree/same'
  | 'compatible/vaguer'
  | 'compatible/hedge'
  | 'compatible/stretched'
  | 'compatible/overlap'
  | 'compatible/rounding'
  | 'conflict/hedge'
  | 'conflict/value'
  | 'conflict/date'
>

export interface Relation {
  readonly reason: RelationReason
  /** Row of SEMANTICS.md's table, from 1. */
  readonly row: number
}

const unhedged = (a: Assertion): boolean => a.hedge === 'exact' || a.hedge === 'about'
const samePoint = (a: Assertion, b: Assertion): boolean => !!a.named && !!b.named && equals(a.named, b.named)
const either = (a: Assertion, b: Assertion, test: (x: Assertion, y: Assertion) => boolean): boolean =>
  test(a, b) || test(b, a)
const opposite = (a: Assertion, b: Assertion): boolean =>
  a.direction !== b.direction && a.direction !== 'none' && b.direction !== 'none'

/** The relation of two assertions of one kind: the first row that holds. Symmetric, total, and `agree` with itself. */
export function relate(a: Assertion, b: Assertion, clash: 'conflict/value' | 'conflict/date'): Relation {
  if (equals(a.k, b.k)) return { reason: 'agree/same', row: 1 }
  if (samePoint(a, b)) {
    if (unhedged(a) && unhedged(b)) return { reason: 'compatible/vaguer', row: 2 }
    if (opposite(a, b)) return { reason: 'conflict/hedge', row: 3 }
    return { reason: 'compatible/hedge', row: 4 }
  }
  if (meets(a.k, b.k)) {
    if (either(a, b, (x, y) => !meets(x.i, y.k))) return { reason: 'compatible/stretched', row: 5 }
    if (either(a, b, (x, y) => holds(x.k, y.k))) return { reason: 'compatible/vaguer', row: 6 }
    return { reason: 'compatible/overlap', row: 7 }
  }
  if (either(a, b, (x, y) => meets(x.h, y.k))) return { reason: 'compatible/rounding', row: 8 }
  return { reason: clash, row: 9 }
}

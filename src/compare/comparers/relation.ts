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

/** The table of relations of SEMANTICS.md, its rows by name and in order: the earlier one stands, the nearer two figures are. */
export const relations = {
  same: { reason: 'agree/same', row: 1 },
  samePoint: { reason: 'compatible/vaguer', row: 2 },
  opposed: { reason: 'conflict/hedge', row: 3 },
  otherHedge: { reason: 'compatible/hedge', row: 4 },
  stretched: { reason: 'compatible/stretched', row: 5 },
  within: { reason: 'compatible/vaguer', row: 6 },
  overlap: { reason: 'compatible/overlap', row: 7 },
  rounding: { reason: 'compatible/rounding', row: 8 },
  otherValue: { reason: 'conflict/value', row: 9 },
  otherDate: { reason: 'conflict/date', row: 9 },
} as const satisfies Record<string, Relation>

/** Is a relation that of such a row? Comparers add to what the table says. */
export const isIn = (row: keyof typeof relations, { row: found }: Relation): boolean => found === relations[row].row

/** Do two figures name one number, however firmly? */
export const isOneNumber = ({ row }: Relation): boolean => row <= relations.otherHedge.row

/** The relation of two assertions of one kind: the first row that holds. Symmetric, total, and `agree` with itself. */
export function relate(a: Assertion, b: Assertion, clash: 'otherValue' | 'otherDate'): Relation {
  if (equals(a.k, b.k)) return relations.same
  if (samePoint(a, b)) {
    if (unhedged(a) && unhedged(b)) return relations.samePoint
    if (opposite(a, b)) return relations.opposed
    return relations.otherHedge
  }
  if (meets(a.k, b.k)) {
    if (either(a, b, (x, y) => !meets(x.i, y.k))) return relations.stretched
    if (either(a, b, (x, y) => holds(x.k, y.k))) return relations.within
    return relations.overlap
  }
  if (either(a, b, (x, y) => meets(x.h, y.k))) return relations.rounding
  return relations[clash]
}

import type { Figure, FigureKind } from '../../model/figure.ts'
import type { Assertion, Caps } from '../interval/assertion.ts'
import type { Hint, Relation, RelationReason } from './relation.ts'

/** A figure of one kind. */
export type FigureOf<K extends FigureKind> = Extract<Figure, { kind: K }>

/** Two figures as one would jot them down, and how they relate; the generic test runs it both ways round. */
export interface ComparerCase<K extends FigureKind> {
  readonly a: FigureOf<K>
  readonly b: FigureOf<K>
  readonly reason: RelationReason
  readonly hints?: readonly Hint[]
}

/** How two figures of one kind and unit are compared. */
export interface Comparer<K extends FigureKind> {
  readonly kind: K
  /** K, H and I of a figure, in its unit (dates: days since 1970, durations: days); null for what cannot be placed. */
  readonly read: (figure: FigureOf<K>, caps: Caps) => Assertion | null
  /** The relation of two figures of the same unit; null where one cannot be placed. */
  readonly judge: (a: FigureOf<K>, b: FigureOf<K>, caps: Caps) => (Relation & { hints: readonly Hint[] }) | null
  readonly cases: readonly ComparerCase<K>[]
}

/** Declares a comparer; its cases are its specification. */
export const defineComparer = <K extends FigureKind>(comparer: Comparer<K>): Comparer<K> => comparer

import type { Figure } from '../../src/model/figure.ts'
import type { GoldFigure } from './story.ts'

type Bound = number | string | null | undefined

const near = (a: Bound, b: Bound): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))
    : (a ?? null) === (b ?? null)

const sameBounds = (gold: GoldFigure, figure: Figure): boolean =>
  near(gold.min, figure.min) && near(gold.max, figure.max)

/** A third may be written 33.3333 or 33.33. */
const samePercent = (a: Bound, b: Bound): boolean =>
  typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 0.05

/** Is the kind, the value and the currency right? Hedges are counted by themselves. */
export function sameValue(gold: GoldFigure, figure: Figure): boolean {
  if (gold.kind !== figure.kind) return false
  if (figure.kind === 'money' && (gold.currency ?? null) !== figure.currency) return false
  if (gold.value === null) return figure.value === null && sameBounds(gold, figure)
  return near(gold.value, figure.value) || (figure.kind === 'percent' && samePercent(gold.value, figure.value))
}

import type { HedgeWord } from '../lexicon/de/hedges.ts'

/** Values of a numeric figure that a hedge touches. */
interface Bounds {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly grain?: number | undefined
}

/** Caps of what "rund" (5 %) and "gut", "knapp" (10 %) can mean, where the number is written coarsely. */
const ABOUT = 0.05
const NEAR = 0.1

/** What a hedged number asserts (the column K of the semantics). */
export function hedgedBounds(
  { value, min, max, grain }: Bounds,
  { hedge, near }: HedgeWord,
): Pick<Bounds, 'min' | 'max'> {
  if (value === null || hedge === 'exact' || hedge === 'range') return { min, max }
  const size = Math.abs(value)
  const step = grain ?? size
  const about = Math.min(step / 2, ABOUT * size)
  const beside = Math.min(step, NEAR * size)
  switch (hedge) {
    case 'about':
      return { min: value - about, max: value + about }
    case 'over':
      return { min: value, max: near ? value + beside : null }
    case 'at_least':
      return { min: value, max: null }
    case 'under':
      return { min: near ? value - beside : value >= 0 ? 0 : null, max: value }
    case 'up_to':
      return { min: value >= 0 ? 0 : null, max: value }
  }
}

import type { HedgeWord } from '../lexicon/de/hedges.ts'
import type { DateFigure, Hedge } from '../model/figure.ts'
import { addDays, type CivilDay } from './calendar/civil-day.ts'
import { readDay, writeDay } from './calendar/edtf.ts'

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

/** The days that a hedged date asserts: "bis Ende 2026" has no first, "nach 2027" begins with the day after. */
export function hedgedDays(
  { min, max }: Pick<DateFigure, 'min' | 'max'>,
  hedge: Hedge,
): Pick<DateFigure, 'min' | 'max'> {
  switch (hedge) {
    case 'up_to':
      return { min: null, max }
    case 'at_least':
      return { min, max: null }
    case 'over':
      return { min: moved(max, 1), max: null }
    case 'under':
      return { min: null, max: moved(min, -1) }
    default:
      return { min, max }
  }
}

const moved = (day: string | null, days: number): string | null => {
  const read: CivilDay | undefined = day === null ? undefined : readDay(day)
  return read === undefined ? null : writeDay(addDays(read, days))
}

import type { Figure } from '../../model/figure.ts'
import { grainOf } from '../comparers/numeric.ts'
import { significantDigits } from '../comparers/significant-digits.ts'

/** Written digits from which a number of one party is that of one thing, whatever time or plan it was taken for. */
const exactDigits = 3

/** What an exact number is known by where another text rounds it a little more: "182,9 Millionen" as "183"; null for coarser ones. */
export function roundedNumberOf({ kind, value }: Figure): string | null {
  if (kind === 'date' || kind === 'duration' || value === null || significantDigits(value) < exactDigits) return null
  return `${kind} ~${value.toPrecision(exactDigits)}`
}

/** Are both exact, and the same as far as the coarser one is written out? */
export function areOneExactNumber(x: Figure, y: Figure): boolean {
  if (x.kind !== y.kind || roundedNumberOf(x) === null || roundedNumberOf(y) === null) return false
  const [a, b] = [Number(x.value), Number(y.value)]
  return Math.abs(a - b) <= Math.max(grainOf(a), grainOf(b)) / 2
}

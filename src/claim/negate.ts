import type { Figure } from '../model/figure.ts'

const minus = (value: number | null): number | null => (value === null || value === 0 ? value : -value)

/** The same figure below zero; one that already is stays (the sign counts once). */
export function negate(figure: Figure): Figure {
  if (figure.kind !== 'money' && figure.kind !== 'percent' && figure.kind !== 'count') return figure
  if ((figure.value ?? figure.max ?? 0) < 0) return figure
  return { ...figure, value: minus(figure.value), min: minus(figure.max), max: minus(figure.min) }
}

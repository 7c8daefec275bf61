import type { FigureMention } from '../../../model/figure.ts'

/** Single things and shares cost less, what companies are sold for and raise is more. */
const LEAST = 1e6

/** A sum of a million or more, and not one for each of something. */
export const isLargeSum = ({ figure }: FigureMention): boolean =>
  figure.kind === 'money' && figure.per === undefined && (figure.value ?? figure.max ?? 0) >= LEAST

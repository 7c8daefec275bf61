import type { Figure } from '../../model/figure.ts'
import { significantDigits } from '../comparers/significant-digits.ts'

/** Digits from which a number is seldom that of two things. */
const tellingDigits = 2

/** Is it a number that is seldom that of two things? A year or "zwei Jahre" is often. */
export const isTelling = ({ kind, value, max }: Figure): boolean =>
  kind !== 'date' && kind !== 'duration' && significantDigits(value ?? max ?? 0) >= tellingDigits

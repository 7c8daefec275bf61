import { ofPart } from '../../lexicon/de/facts/figure-words.ts'
import type { NumericFigure } from './numeric-figure.ts'
import type { Hint } from './relation.ts'
import { isPointSlip, isScaleSlip, isThousandfold } from './slips.ts'

const digits = (value: number): string => value.toExponential().replace(/e.*/, '').replace('.', '')

/** Digits of the same number in another order: 15,4 and 14,5. */
const swapped = (a: number, b: number): boolean => {
  const [x, y] = [digits(a), digits(b)]
  return (
    x.length > 1 &&
    x !== y &&
    Math.floor(Math.log10(a)) === Math.floor(Math.log10(b)) &&
    [...x].sort().join('') === [...y].sort().join('')
  )
}

/** What may lie behind two figures that clash: guesses for the reader; that a scale word or decimal point slipped says besides that both mean one thing. */
export function hintsOf(a: NumericFigure, b: NumericFigure): Hint[] {
  if (a.value === null || b.value === null || a.value === 0 || b.value === 0) return []
  const [low, high] = [Math.abs(a.value), Math.abs(b.value)].sort((x, y) => x - y) as [number, number]
  const ratio = high / low
  const hints: Hint[] = []
  // An English "billion" is 10^9: "Billion" for "Milliarde" and "Milliarde" for "Million" are both off by 10^3.
  if (isThousandfold(ratio) && high >= 1e12) hints.push('billion')
  if (isScaleSlip(ratio)) hints.push('scale')
  if (isPointSlip(ratio)) hints.push('decimal')
  if (swapped(low, high)) hints.push('digits')
  if (ofPart.test(a.text) || ofPart.test(b.text)) hints.push('part')
  return hints
}

/** How many digits a number is written with, zeros at its end aside: 1.35e9 -> 3. */
export const significantDigits = (value: number): number =>
  value.toExponential().replace(/e.*/, '').replace(/\D/g, '').length

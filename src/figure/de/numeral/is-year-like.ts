import type { Numeral } from './numeral.ts'

/** Four digits without a separator, 1500–2099. */
export const isYearLike = ({ decimal, grouped, scale }: Numeral): boolean =>
  !grouped && scale === 0 && decimal.exponent === 0 && decimal.digits >= 1500n && decimal.digits < 2100n

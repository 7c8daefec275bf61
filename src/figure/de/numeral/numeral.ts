import type { Decimal } from '../../decimal.ts'

/** A number as it is written. */
export interface Numeral {
  readonly decimal: Decimal
  /** `digits`: 4.800, 3,5 Millionen · `words`: zwölf, zwei Millionen · `fraction`: drei Viertel, ½, eine halbe. */
  readonly form: 'digits' | 'words' | 'fraction'
  /** Exponent of the scale word, 0 without one. */
  readonly scale: number
  /** Thousands are set apart ("4.800", "15 000"): no year, no name. */
  readonly grouped: boolean
  /** What stands before it, if anything: a sign, or the word "minus" or "plus". */
  readonly signed: false | 'sign' | 'word'
  /** Digits with a full stop for the decimal ("12.30"): a price, perhaps a date or a version. */
  readonly dotted: boolean
  /** "10+ Mrd.": a plus behind the digits. */
  readonly orMore: boolean
  /** "eine knappe Million", "ein gutes Drittel": on which side of it the amount lies. */
  readonly near?: 'over' | 'under' | undefined
}

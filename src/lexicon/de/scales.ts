/** A word that multiplies the number before it. */
export interface Scale {
  /** Factor = digits × 10^exponent; "Dutzend" is 12 × 10^0. */
  readonly digits: number
  readonly exponent: number
  /** Whether a full stop can belong to it ("Mrd."). */
  readonly abbreviated: boolean
}

const scale = (exponent: number, words: string, digits = 1, abbreviated = false): [string, Scale][] =>
  words.split(' ').map((word) => [word, { digits, exponent, abbreviated }])
const short = (exponent: number, words: string): [string, Scale][] => scale(exponent, words, 1, true)

/** Scale words, by norm. German long scale: Billion = 10^12. */
export const scales: ReadonlyMap<string, Scale> = new Map([
  ...scale(2, 'hundert'),
  ...scale(3, 'tausend'),
  ...short(3, 'tsd tsde'),
  ...scale(6, 'million millionen'),
  ...short(6, 'mio mill mln mn'),
  ...scale(9, 'milliarde milliarden'),
  ...short(9, 'mrd mia md mrden'),
  ...scale(12, 'billion billionen'),
  ...short(12, 'bio bill'),
  ...scale(15, 'billiarde billiarden'),
  ...scale(18, 'trillion trillionen'),
  ...scale(4, 'viertelmillion', 25),
  ...scale(4, 'dreiviertelmillion', 75),
  ...scale(7, 'viertelmilliarde', 25),
  ...scale(7, 'dreiviertelmilliarde', 75),
  ...scale(0, 'dutzend', 12),
])

/** Scale words in the singular: what they multiply is one. */
export const oneScales: readonly string[] = [
  'million',
  'milliarde',
  'billion',
  'viertelmillion',
  'dreiviertelmillion',
  'viertelmilliarde',
  'dreiviertelmilliarde',
  'dutzend',
]

/** Exponents of the scale words that may stand before the currency: Mio. CHF 45.2. */
export const scalesBefore: ReadonlyMap<string, number> = new Map([
  ['tsd', 3],
  ['mio', 6],
  ['mia', 9],
  ['mrd', 9],
])

/** Exponents of the letters that English papers set behind an amount: £3m, $4bn. */
export const englishScales: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mn', 6],
  ['mln', 6],
  ['b', 9],
  ['bn', 9],
  ['t', 12],
  ['tn', 12],
])

/** In the text of a figure, the scale word it is told in, by its exponent. */
export const scaleStems: ReadonlyMap<number, RegExp> = new Map([
  [12, /bill?ion|bio/i],
  [9, /milliard|mrd/i],
  [6, /million|mio/i],
])

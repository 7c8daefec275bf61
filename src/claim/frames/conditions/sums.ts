import type { FigureMention } from '../../../model/figure.ts'

/** A sum of money, and not one for each of something. */
export const isSum = ({ figure }: FigureMention): boolean => figure.kind === 'money' && figure.per === undefined

/** A sum of money that is no price of a share and no step: "3 Millionen", not "um 3 Millionen". */
export const isTotal = ({ figure, direction }: FigureMention): boolean =>
  figure.kind === 'money' && figure.per !== 'Aktie' && direction !== 'by'

/** Single things and shares cost less, what companies are sold for and raise is more. */
const LARGE = 1e6

/** A sum of a million or more. */
export const isLargeSum = ({ figure }: FigureMention): boolean =>
  figure.kind === 'money' && figure.per === undefined && (figure.value ?? figure.max ?? 0) >= LARGE

/** Bare sums below this, amid talk of shares, are prices of one. */
const SMALL = 5_000

/** So little that it can be the price of one share. */
export const isSmallSum = ({ figure }: FigureMention): boolean =>
  figure.kind === 'money' && figure.per === undefined && Math.abs(figure.value ?? figure.max ?? SMALL) < SMALL

/** The price of one share, "je Aktie" or bare. */
export const isPriceOfShare = (mention: FigureMention): boolean =>
  isSmallSum(mention) || (mention.figure.kind === 'money' && mention.figure.per === 'Aktie')

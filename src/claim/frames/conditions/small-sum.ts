import type { FigureMention } from '../../../model/figure.ts'

/** Bare sums below this, amid talk of shares, are prices of one. */
const SMALL = 5_000

/** So little that it can be the price of one share. */
export const isSmallSum = ({ figure }: FigureMention): boolean =>
  figure.kind === 'money' && figure.per === undefined && Math.abs(figure.value ?? figure.max ?? SMALL) < SMALL

/** The price of one share, "je Aktie" or bare. */
export const isPriceOfShare = (mention: FigureMention): boolean =>
  isSmallSum(mention) || (mention.figure.kind === 'money' && mention.figure.per === 'Aktie')

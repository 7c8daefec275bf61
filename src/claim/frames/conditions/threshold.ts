import type { FigureMention } from '../../../model/figure.ts'

/** "ab 30 Prozent", "mindestens 75 Prozent": from where on something holds, no share and no move. */
export const isThreshold = ({ figure }: FigureMention): boolean =>
  figure.kind === 'percent' && figure.hedge === 'at_least'

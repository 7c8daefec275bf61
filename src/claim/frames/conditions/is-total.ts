import type { FigureMention } from '../../../model/figure.ts'

/** A sum of money that is no price of a share and no step: "3 Millionen", not "um 3 Millionen". */
export const isTotal = ({ figure, direction }: FigureMention): boolean =>
  figure.kind === 'money' && figure.per !== 'Aktie' && direction !== 'by'

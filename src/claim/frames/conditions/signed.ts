import type { FigureMention } from '../../../model/figure.ts'
import type { Clause } from '../../syntax/clause.ts'

const SIGN = /^(plus|minus|[+\-–−±])/i

/** "plus 18 Prozent", "(-3,9 %)": a figure with its sign, which tells of a change. */
export const isSigned = ({ figure }: FigureMention, { units }: Clause): boolean =>
  SIGN.test(figure.text) || SIGN.test(units[0]?.norm ?? '')

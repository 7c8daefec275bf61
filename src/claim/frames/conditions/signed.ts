import { signs } from '../../../lexicon/de/events/compared-words.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Clause } from '../../syntax/clause.ts'

/** "plus 18 Prozent", "(-3,9 %)": a figure with its sign, which tells of a change. */
export const isSigned = ({ figure }: FigureMention, { units }: Clause): boolean =>
  signs.test(figure.text) || signs.test(units[0]?.norm ?? '')

import { bracketLabels, formerTimes } from '../../lexicon/de/events/compared-words.ts'
import type { Token } from '../../model/document.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Context } from '../define-rule.ts'
import type { Numeral } from './numeral/numeral.ts'

/** Most tokens between the bracket and its number. */
const MOST_WORDS = 5

/** "12,4 Millionen Euro (Vorjahr: 11,8)", "8,4 Prozent (i. Vj. 7,9)", "12,4 Millionen Euro (11,8)": the figure right before the brackets, told of another time. */
export function beforeBrackets(
  own: Numeral,
  { before, place: { reader, first, end } }: Context,
): FigureMention | undefined {
  if (reader.token(end)?.norm !== ')') return undefined
  let open = first - 1
  while (open >= first - MOST_WORDS && isFormer(reader.token(open))) open--
  // A whole number without a word is as likely a footnote, an age or a rank.
  if (reader.token(open)?.norm !== '(' || (open === first - 1 && own.decimal.exponent >= 0)) return undefined
  const last = before.findLast(({ figure }) => figure.kind !== 'date')
  return last !== undefined && reader.token(open - 1)?.end === last.end ? last : undefined
}

/** "Vorjahr", "i. Vj.", "2023:" */
const isFormer = (token: Token | undefined): boolean =>
  token !== undefined && (formerTimes.test(token.norm) || bracketLabels.test(token.norm))

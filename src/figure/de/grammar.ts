import type { Token } from '../../model/document.ts'
import type { Grammar } from '../recognizer.ts'
import { numberAlone } from './alone.ts'
import { countRules } from './count/count.ts'
import { dateRules } from './date/dates.ts'
import { durationRules } from './duration/durations.ts'
import { moneyRules } from './money/money.ts'
import { readNumberWord } from './numeral/number-word.ts'
import { percentRules } from './percent/percent.ts'
import { surround } from './surround.ts'

/** The class of a token: digits, a number word, or a word that begins with one ("neunprozentig"). */
export function classOf(token: Token): string | undefined {
  if (token.kind === 'digits') return '#digits'
  if (token.kind !== 'word') return undefined
  const read = readNumberWord(token.norm)
  if (read === undefined) return undefined
  return read.length === token.norm.length ? '#number-word' : '#number-compound'
}

/** German figures. Of two figures of the same length the one of the rule named first is kept. */
export const german: Grammar = {
  classOf,
  surround,
  rules: [...moneyRules, ...percentRules, ...dateRules, ...durationRules, ...countRules, numberAlone],
}

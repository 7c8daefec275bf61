import { compoundUnits, durationAdjectives } from '../../lexicon/de/durations.ts'
import { articleForms } from '../../lexicon/de/numerals.ts'
import { percentAdjectives } from '../../lexicon/de/shares.ts'
import { headedAdjectives } from '../../lexicon/de/units.ts'
import type { Grammar } from '../recognizer.ts'
import type { Spelling } from '../trigger.ts'
import { numberAlone } from './alone.ts'
import { countRules } from './count/count.ts'
import { dateRules } from './date/dates.ts'
import { durationRules } from './duration/durations.ts'
import { moneyRules } from './money/money.ts'
import { shareCurrency } from './money/shared-currency.ts'
import { readNumberWord } from './numeral/number-word.ts'
import { percentRules } from './percent/percent.ts'
import { surround } from './surround.ts'

/** What follows the number in a compound that is a figure of its own: "neun|prozentig", "drei|jährig", "fünf|jahres|plan". */
const heads = [...percentAdjectives, ...durationAdjectives.keys(), ...compoundUnits.keys(), ...headedAdjectives].filter(
  (head) => !head.startsWith('ig'),
)

const articles: ReadonlySet<string> = new Set(articleForms)

/** The classes of a token: digits (also by how many there are), a number word, or a word that begins with one and goes on as a figure ("neunprozentig"). */
function classesOf(token: Spelling): readonly string[] {
  if (token.kind === 'digits') return ['#digits', `#digits-${token.text.length}`]
  if (token.kind !== 'word') return []
  const read = articles.has(token.norm) ? undefined : readNumberWord(token.norm)
  if (read === undefined) return []
  if (read.length === token.norm.length) return ['#number-word']
  return heads.some((head) => token.norm.startsWith(head, read.length)) ? ['#number-compound'] : []
}

/** German figures. Of two figures of the same length the one of the rule named first is kept. */
export const german: Grammar = {
  classesOf,
  surround,
  complete: shareCurrency,
  rules: [...moneyRules, ...percentRules, ...dateRules, ...durationRules, ...countRules, numberAlone],
}

import { articleForms } from '../../../lexicon/de/numerals.ts'
import { map, node, oneOf, seq, tight, word } from '../../combine.ts'
import { negate } from '../../decimal.ts'
import type { Reader } from '../../reader.ts'
import { Step } from '../../step.ts'
import { digitNumeral } from './digit-numeral.ts'
import type { Numeral } from './numeral.ts'
import { scaled } from './scaled.ts'
import { wordNumeral } from './word-numeral.ts'

const signWord = map(word('minus', 'plus'), (token) => token.norm === 'minus')

/** "Umsatz + 10 %, Gewinn – 37 %": in a list of nouns with a share each, the sign belongs to the share. */
function isOfItem(reader: Reader, at: number): boolean {
  const before = reader.token(at - 1)
  if (before?.kind !== 'word' || before.text === before.norm) return false
  for (let next = at + 1; next < at + 5; next++) {
    const token = reader.token(next)
    if (token?.norm !== '%') continue
    const behind = reader.token(next + 1)
    return behind === undefined || behind.gap === 'line' || /^[,;.)|/]$/.test(behind.norm)
  }
  return false
}

/** A sign stands free before and, as a rule, close to its digits: "-3", "(–456)", "(– 3,2 %)", but not "10-12" nor "fiel – 3 Prozent". */
const sign: Step<boolean> = map(
  new Step({ starts: ['-', '+', '±'], single: true }, (reader, at) => {
    const token = reader.token(at)
    if (token === undefined || !['-', '+', '±'].includes(token.norm)) return undefined
    const before = reader.token(at - 1)
    const free = token.gap !== 'none' || before === undefined || '([{"„»:/'.includes(before.text)
    const next = reader.token(at + 1)?.gap
    const close =
      next === 'none' ||
      at === 0 ||
      (next === 'blank' && before !== undefined && ('([:|'.includes(before.text) || isOfItem(reader, at)))
    return free && close ? { value: token, end: at + 1 } : undefined
  }),
  (token) => token.norm === '-',
)

const unsigned = scaled(oneOf(digitNumeral, wordNumeral))
const withSign = (minus: boolean, numeral: Numeral, signed: 'sign' | 'word'): Numeral => ({
  ...numeral,
  decimal: minus ? negate(numeral.decimal) : numeral.decimal,
  signed,
})
const signedNumeral = oneOf(
  map(seq(sign, scaled(digitNumeral)), ([minus, numeral]) => withSign(minus, numeral, 'sign')),
  map(seq(signWord, unsigned), ([minus, numeral]) => withSign(minus, numeral, 'word')),
)

/** Any number, in digits or words, with its scale word; articles ("ein") only before a scale or fraction. */
export const numeral: Step<Numeral> = node(oneOf(signedNumeral, unsigned))

/** "ein", "eine" … read as 1, where the unit that follows makes it a number. */
export const article = word(...articleForms)

/** A hyphen that joins a compound: no white space around it. */
export const hyphen = tight(word('-'))

import { durationAdjectives, lastingNouns } from '../../../lexicon/de/durations.ts'
import { lookUp, map, near, oneOf, optional, seq, tight, tokenThatHolds, word } from '../../combine.ts'
import { decimal, toNumber } from '../../decimal.ts'
import type { Place } from '../../define-rule.ts'
import type { Step } from '../../step.ts'
import { readNumberWord } from '../numeral/number-word.ts'
import { hyphen, numeral } from '../numeral/numeral-rule.ts'
import { plainWords } from '../numeral/plain-words.ts'
import { single } from '../quantity.ts'
import { isPerson } from '../tells-age.ts'
import { type Length, LONGEST } from './duration-step.ts'

/** "dreijährig": number and adjective in one word. */
const solidAdjective: Step<Length> = map(tokenThatHolds(['#number-compound']), ({ norm }) => {
  const read = readNumberWord(norm)
  const unit = read && durationAdjectives.get(norm.slice(read.length))
  return read && unit && { quantity: single({ ...plainWords, decimal: decimal(read.value * 2, 0, 2) }), unit }
})

const halfYear: Step<Length> = map(word(...halfAdjectives()), ({ norm }) => {
  const unit = durationAdjectives.get(norm.slice(4))
  return unit && { quantity: single({ ...plainWords, decimal: decimal(5, -1) }), unit }
})

function halfAdjectives(): string[] {
  return ['jährig', 'stündig', 'tägig'].flatMap((stem) =>
    ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => `halb${stem}${ending}`),
  )
}

/** A length as an adjective: "dreijährige", "14-tägig", "5jährig", "halbstündig"; of a person it is the age. */
export const lengthAdjective: Step<Length> = near(
  LONGEST,
  [...durationAdjectives.keys(), ...halfAdjectives(), '#number-compound'],
  oneOf(
    map(
      seq(numeral, optional(hyphen), tight(lookUp(durationAdjectives))),
      ([count, , unit]): Length => ({ quantity: single(count), unit }),
    ),
    solidAdjective,
    halfYear,
  ),
)

/** From this many years on the adjective tells a person's age, unless something stands behind it that lasts. */
const GROWN = 14

/** "die 44-Jährige", "der 57-jährige Manager": an age, no length. */
export function isAge({ quantity, unit }: Length, { reader, end }: Place): boolean {
  const own = reader.token(end - 1)
  if (unit.iso !== 'Y' || own === undefined || quantity.value === null) return false
  // "die 44-Jährige", "der Dreißigjährige Krieg"
  if (own.text !== own.norm && reader.sentenceOf(end - 1)?.firstToken !== end - 1) return true
  for (let at = end; at < end + 3; at++) {
    const next = reader.token(at)
    if (next?.kind !== 'word' || next.gap !== 'blank') break
    if (isPerson(next)) return true
    if (next.text !== next.norm)
      return !lastingNouns.some((ending) => next.norm.endsWith(ending)) && toNumber(quantity.value) >= GROWN
  }
  return own.text !== own.norm || toNumber(quantity.value) >= GROWN
}

import { digitCounts, scalePrefixes, severalWords, sizeWords, vagueScales } from '../../lexicon/de/magnitudes.ts'
import { paidByDigits } from '../../lexicon/de/money-nouns.ts'
import { scales } from '../../lexicon/de/scales.ts'
import {
  lookUp,
  map,
  near,
  not,
  oneOf,
  optional,
  seq,
  spaced,
  tight,
  tokenThatHolds,
  tokenWhere,
  word,
} from '../combine.ts'
import { type Decimal, decimal, times } from '../decimal.ts'
import type { Step } from '../step.ts'
import { hyphen, numeral } from './numeral/numeral-rule.ts'
import type { Quantity } from './quantity.ts'

const vague = (min: number, max: number, scale: Decimal): Quantity => ({
  value: null,
  min: times(decimal(min), scale),
  max: times(decimal(max), scale),
  hedge: 'range',
  grain: undefined,
  numeral: undefined,
})

const one = decimal(1)
const scaleWord = map(lookUp(scales), ({ digits, exponent }) => decimal(digits, exponent))
const scaleAfter = map(optional(spaced(scaleWord)), (scale) => scale ?? one)

/** "mehrere Milliarden", "ein paar hundert Millionen", "mehrere Zehntausend". */
const several = map(
  seq(
    oneOf(word(...severalWords), seq(word('ein', 'einen', 'einem'), word('paar'))),
    oneOf(scaleWord, vagueTens()),
    scaleAfter,
  ),
  ([, scale, more]) => vague(2, 10, times(scale, more)),
)

/** "zehn", "zehntausend" and round digits as a magnitude: mehrere zehn Millionen, mehrere zehntausend Euro, wenige 100 Meter. */
function vagueTens(): Step<Decimal> {
  const powers = new Map([
    ['zehn', 1],
    ['zehntausend', 4],
    ['hunderttausend', 5],
    ['100', 2],
    ['1000', 3],
    ['10000', 4],
    ['100000', 5],
  ])
  return map(lookUp(powers), (exponent) => decimal(1, exponent))
}

/** "Hunderte Millionen", "Dutzende", "Tausende". */
const plural = map(seq(lookUp(vagueScales), scaleAfter), ([[min, max], scale]) => vague(min, max, scale))

/** "Millionen Euro", "Milliarden Dollar": a scale word alone, in the plural. */
const scalePlural = map(word('millionen', 'milliarden', 'billionen'), ({ norm }) =>
  vague(1, 1000, decimal(1, scales.get(norm)?.exponent ?? 0)),
)

const endings = ['', 'e', 'en', 'er', 'es', 'em']
const digitAdjectives = endings.map((ending) => `stellig${ending}`)
const fewDigits = tokenThatHolds(['#digits-1', '#digits-2'])
const MOST_DIGITS = 13

/** "zweistellig", "6-stellige", "ein- bis zweistelliger": how many digits before the scale. */
export const digitCount: Step<readonly [number, number]> = oneOf(
  map(
    seq(word(...Object.keys(digitCounts)), hyphen, word('bis', 'oder'), lookUp(declined())),
    ([{ norm }, , , to]) => [digitCounts[norm] ?? to, to] as const,
  ),
  map(lookUp(declined()), (count) => [count, count] as const),
  near(
    2,
    digitAdjectives,
    map(seq(fewDigits, optional(hyphen), tight(word(...digitAdjectives))), ([{ text }]) => {
      const count = Number(text)
      return count >= 1 && count <= MOST_DIGITS ? ([count, count] as const) : undefined
    }),
  ),
)

function declined(): Map<string, number> {
  return new Map(
    Object.entries(digitCounts).flatMap(([word, count]) =>
      endings.map((ending) => [`${word}stellig${ending}`, count] as const),
    ),
  )
}

/** [10^(n-1), 10^n) × scale. */
export const ofDigits = ([from, to]: readonly [number, number], scale: Decimal = one): Quantity =>
  vague(10 ** (from - 1), 10 ** to, scale)

/** "zweistellige Millionen", "dreistelliger Milliarden-". */
const digitsOfScale = map(seq(digitCount, scaleWord), ([count, scale]) => ofDigits(count, scale))

/** "Millionenbetrag", "Milliardenhöhe", "Millionen-Bereich": a scale and a word for size. */
const magnitudeNoun: Step<Decimal> = oneOf(
  tokenMagnitude(),
  map(seq(lookUp(scalePrefixes), hyphen, word(...sizeWords)), ([exponent]) => decimal(1, exponent)),
)

function tokenMagnitude(): Step<Decimal> {
  const table = new Map(
    [...scalePrefixes].flatMap(([prefix, exponent]) => sizeWords.map((size) => [prefix + size, exponent] as const)),
  )
  return map(lookUp(table), (exponent) => decimal(1, exponent))
}

/** "zweistelliger Millionenbetrag", "niedriger dreistelliger Millionenbereich", "Milliardenhöhe". */
export const magnitude: Step<Quantity> = oneOf(
  map(seq(digitCount, magnitudeNoun), ([count, scale]) => ofDigits(count, scale)),
  map(seq(magnitudeNoun), ([scale]) => vague(1, 1000, scale)),
)

/** A vague magnitude before its unit. */
export const vagueQuantity: Step<Quantity> = oneOf(
  several,
  plural,
  digitsOfScale,
  map(seq(scalePlural, not(numeral)), ([q]) => q),
)

/** A sum told by its digits alone: "siebenstelliger Betrag", "sechsstellige Summe", "sechsstellige Abfindungen". */
export const digitSum: Step<Quantity> = map(
  oneOf(
    seq(digitCount, optional(tokenWhere(({ norm }) => norm === 'euro')), optional(hyphen), word(...sizeWords)),
    seq(
      map(digitCount, (count) => (count[0] >= FEWEST_OF_SUM ? count : undefined)),
      tokenWhere(({ norm }) => paidByDigits.test(norm)),
    ),
  ),
  ([count]) => ofDigits(count),
)
/** "zweistelliges Plus" is of percent. */
const FEWEST_OF_SUM = 4

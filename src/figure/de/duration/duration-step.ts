import {
  abbreviatedUnits,
  articleAdjectives,
  type DurationUnit,
  durationUnits,
  wholeUnits as numberlessUnits,
} from '../../../lexicon/de/durations.ts'
import { halfForms, nearOne } from '../../../lexicon/de/numerals.ts'
import { noAdjectives } from '../../../lexicon/de/units.ts'
import { lookUp, map, near, node, not, oneOf, optional, seq, spaced, tight, tokenWhere, word } from '../../combine.ts'
import { decimal, plus } from '../../decimal.ts'
import type { Step } from '../../step.ts'
import { anyToken } from '../../token-forms.ts'
import { article } from '../numeral/numeral-rule.ts'
import type { Quantity } from '../quantity.ts'
import { quantity } from '../quantity-rule.ts'

/** So many (or a range of) one unit. */
export interface Length {
  readonly quantity: Quantity
  readonly unit: DurationUnit
}

const exactly = (digits: number, exponent = 0): Quantity => ({
  value: decimal(digits, exponent),
  min: decimal(digits, exponent),
  max: decimal(digits, exponent),
  grain: exponent,
  numeral: undefined,
})

/** "Sek.", "min"; in capitals it is rather a currency or a code ("SEK"). */
const abbreviated = map(
  tokenWhere(({ norm, text }) => abbreviatedUnits.has(norm) && text !== text.toUpperCase()),
  ({ norm }) => durationUnits.get(norm),
)

const unit: Step<DurationUnit> = oneOf(
  map(seq(abbreviated, optional(tight(seq(word('.'), not(tight(anyToken)))))), ([value]) => value),
  lookUp(new Map([...durationUnits].filter(([norm]) => !abbreviatedUnits.has(norm)))),
)

/** "lange", "aufeinanderfolgenden": one adjective between number and unit. */
const adjective = tokenWhere(
  ({ norm, text }) =>
    text === norm && /..(e|en|er|es|em)$/.test(norm) && !noAdjectives.has(norm) && !durationUnits.has(norm),
)

const half = word(...halfForms)
const nearAdjective = lookUp(nearOne)

const number = map(quantity, (read) => (read.numeral === undefined || read.numeral.signed ? undefined : read))

/** A number in words and its unit have at most this many tokens. */
export const LONGEST = 16

/** A number and its unit: "sieben Jahre", "90min", "17 lange Jahre", "ein halbes Jahr", "eine Viertelstunde". */
export const length: Step<Length> = node(
  near(
    LONGEST,
    durationUnits.keys(),
    oneOf(
      map(
        seq(optional(article), optional(nearAdjective), half, unit),
        ([, near, , of]): Length => ({ quantity: { ...exactly(5, -1), hedge: near }, unit: of }),
      ),
      map(seq(optional(article), lookUp(numberless())), ([, of]): Length => ({ quantity: exactly(1), unit: of })),
      map(seq(article, word('dreiviertel'), unit), ([, , of]): Length => ({ quantity: exactly(75, -2), unit: of })),
      map(seq(number, word('und'), optional(article), half, unit), ([read, , , , of]): Length | undefined => {
        const value = read.value && plus(read.value, decimal(5, -1))
        return value === null ? undefined : { quantity: { ...read, value, min: value, max: value }, unit: of }
      }),
      map(seq(article, word('bis', 'oder'), number, unit), ([, , read, of]): Length | undefined =>
        read.value === null
          ? undefined
          : { quantity: { ...read, value: null, min: decimal(1), max: read.max, hedge: 'range' }, unit: of },
      ),
      map(seq(number, optional(spaced(adjective)), unit), ([read, , of]): Length => ({ quantity: read, unit: of })),
      map(
        seq(article, optional(tokenWhere(({ norm }) => articleAdjectives.has(norm))), unit),
        ([, adjective, of]): Length => ({
          quantity: { ...exactly(1), hedge: nearOne.get(adjective?.norm ?? '') },
          unit: of,
        }),
      ),
      // "nach einem guten Jahr"; "ein gutes Jahr" is one that went well
      map(
        seq(word('einem', 'einer'), word('guten'), unit),
        ([, , of]): Length => ({ quantity: { ...exactly(1), hedge: 'over' }, unit: of }),
      ),
      map(seq(word('beiden'), unit), ([, of]): Length => ({ quantity: exactly(2), unit: of })),
    ),
  ),
)

function numberless(): ReadonlyMap<string, DurationUnit> {
  return new Map([...durationUnits].filter(([norm]) => numberlessUnits.has(norm)))
}

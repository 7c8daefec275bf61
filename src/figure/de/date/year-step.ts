import { directions, eras, neighbourYears, yearNouns } from '../../../lexicon/de/calendar.ts'
import { unitsAfterNumber } from '../../../lexicon/de/year-context.ts'
import { lookUp, map, near, node, not, oneOf, optional, seq, spaced, tight, tokenWhere, word } from '../../combine.ts'
import type { Step } from '../../step.ts'
import { anyDigits, anyToken, capitalised } from '../../token-forms.ts'
import { digits } from './day-step.ts'
import type { DateExpression } from './expression.ts'

const yearExpression = (year: number | null): DateExpression => ({ is: 'granule', granule: { grain: 'year', year } })

/** What may not stand right behind the digits of a year: more of a longer number, word or code. */
const endsNumber = seq(
  not(tight(tokenWhere((token) => token.kind !== 'symbol'))),
  not(seq(tight(word('.', ',', ':', "'")), tight(anyDigits))),
)

/** Four digits that can be a year of our time or a history book's. */
export const fourDigitYear = node(map(seq(digits([4], 1000, 2199), endsNumber), ([year]) => year))

const bce = map(
  seq(lookUp(eras), optional(tight(word('.'))), word('chr', 'chr.', 'christus'), optional(tight(word('.')))),
  ([sign]) => sign,
)

/** "’98" behind a word; two digits in quotes are none. */
const apostropheYear = map(seq(word("'"), tight(digits([2])), not(tight(anyToken))), ([, year]) =>
  year < PIVOT ? 2000 + year : 1900 + year,
)

/** Two-digit years from here on are of the 20th century. */
const PIVOT = 40

/** "2024", "234 v. Chr.", "’98" */
export const yearNumber: Step<number> = node(
  oneOf(
    map(seq(digits([1, 2, 3, 4], 1), bce), ([year, sign]) => (sign < 0 ? 1 - year : year)),
    apostropheYear,
    fourDigitYear,
  ),
)

/** The second year of "2024/25" or "2024/2025", given its first. */
const secondYear = (first: number, second: number): number | undefined => {
  const full = second < 100 ? Math.floor(first / 100) * 100 + second : second
  const wrapped = full <= first && second < 100 ? full + 100 : full
  return wrapped - first === 1 ? wrapped : undefined
}

/** A year that ends in the next, as a business or a season counts: "2024/25". */
export const splitYear: Step<DateExpression> = node(
  map(seq(digits([4], 1000, 2199), tight(word('/')), tight(digits([2, 4])), endsNumber), ([first, , second]) => {
    const last = secondYear(first, second)
    return last === undefined ? undefined : { is: 'interval', from: yearExpression(first), to: yearExpression(last) }
  }),
)

/** "Jahr", "Jahres", "Geschäftsjahr": what may lead the number of a year. */
export const yearNoun = word(...yearNouns)

const yearWords = ['jahr', 'jahres', 'jahrs']

const singularYear = word(...yearWords)

/** A year told from the present or from another one: "dieses Jahres", "des Vorjahres", "letztes Jahr", "desselben Jahres". */
export const relativeYear: Step<DateExpression> = near(
  2,
  [...yearWords, ...neighbourYears.keys(), 'heuer'],
  node(
    oneOf(
      map(
        seq(optional(word('des', 'im', 'in', 'dem')), lookUp(directions), singularYear),
        ([, by]): DateExpression => ({ is: 'offset', grain: 'year', by, from: 'now' }),
      ),
      map(
        seq(optional(word('des', 'im', 'dem')), lookUp(neighbourYears)),
        ([, by]): DateExpression => ({ is: 'offset', grain: 'year', by, from: 'either' }),
      ),
      map(
        seq(oneOf(word('desselben'), seq(optional(word('des', 'im')), word('selben', 'gleichen'))), singularYear),
        (): DateExpression => ({ is: 'offset', grain: 'year', by: 0, from: 'named' }),
      ),
      map(
        seq(word('des'), word('jahres'), not(spaced(yearNumber))),
        (): DateExpression => ({ is: 'offset', grain: 'year', by: 0, from: 'start' }),
      ),
      map(word('heuer'), (): DateExpression => ({ is: 'offset', grain: 'year', by: 0, from: 'now' })),
    ),
  ),
)

/** The year behind a day, month, quarter or season: "2024", "im Jahr 2024", "des Jahres 2024", "des Vorjahres". */
export const yearTail: Step<DateExpression> = node(
  oneOf(
    map(
      seq(optional(tight(word(','))), optional(word('des', 'im', 'dem', 'vom')), optional(yearNoun), yearNumber),
      ([, , , year]) => yearExpression(year),
    ),
    relativeYear,
  ),
)

/** "(im ersten Quartal) von 2021": no amount, whose noun or other end would follow. */
const yearBehindOf = map(
  seq(word('von'), fourDigitYear, not(spaced(word('auf', 'bis', ...unitsAfterNumber))), not(spaced(capitalised))),
  ([, year]) => yearExpression(year),
)

/** The year behind the piece of it that a business reports. */
export const pieceTail: Step<DateExpression> = oneOf(yearTail, yearBehindOf)

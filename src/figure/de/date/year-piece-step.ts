import { calendarUnits, directions, seasons } from '../../../lexicon/de/calendar.ts'
import { ordinals } from '../../../lexicon/de/ordinals.ts'
import type { YearPiece } from '../../calendar/granule.ts'
import { ahead, lookUp, map, near, node, not, oneOf, optional, seq, tight, tokenWhere, word } from '../../combine.ts'
import type { Step } from '../../step.ts'
import { anyToken } from '../../token-forms.ts'
import { digits } from './day-step.ts'
import type { DateExpression } from './expression.ts'
import { monthName } from './month-step.ts'
import { pieceTail, splitYear, yearNoun, yearNumber, yearTail } from './year-step.ts'

const piece = (grain: YearPiece['grain'], number: number): YearPiece => ({ grain, number, year: null })

/** "erstes", "2.", "4tes": which quarter or half it is. */
const which = (most: number): Step<number> =>
  map(
    oneOf(
      lookUp(ordinals),
      map(seq(digits([1], 1), tight(oneOf(word('.'), word('te', 'ter', 'ten', 'tes')))), ([number]) => number),
    ),
    (number) => (number <= most ? number : undefined),
  )

const unitWord = (unit: string) => {
  const norms = [...calendarUnits].filter(([, value]) => value === unit).map(([norm]) => norm)
  return word(...norms.filter((norm) => !/(en|e)$/.test(norm)))
}

/** "H1", "Q3": as tables and headlines write them. */
const coded = (letter: string, most: number): Step<number> =>
  map(seq(word(letter), tight(digits([1], 1, most))), ([, n]) => n)

/** "3Q", "1H": the same, digit first; a small "h" is an hour. */
const leading = (letter: string, most: number): Step<number> =>
  map(seq(digits([1], 1, most), tight(tokenWhere(({ text }) => text === letter))), ([number]) => number)

/** The year of "Q3/26", "1H25". */
const shortYear: Step<DateExpression> = map(
  seq(optional(tight(word('/'))), tight(digits([2])), not(tight(anyToken))),
  ([, year]) => ({ is: 'granule', granule: { grain: 'year', year: 2000 + year } }),
)

const edgeQuarters = new Map([
  ['auftaktquartal', 1],
  ['startquartal', 1],
  ['schlussquartal', 4],
  ['abschlussquartal', 4],
])

const quarter = oneOf(
  map(seq(which(4), oneOf(unitWord('quarter'), word('jahresviertel'))), ([number]) => piece('quarter', number)),
  map(oneOf(coded('q', 4), leading('Q', 4)), (number) => piece('quarter', number)),
  map(lookUp(edgeQuarters), (number) => piece('quarter', number)),
)

/** "im letzten Quartal 2015" is the fourth; without its year it is the one before now. */
const lastPiece: Step<YearPiece> = map(
  seq(word('letzte', 'letzten', 'letztes'), oneOf(unitWord('quarter'), unitWord('half')), ahead(yearNumber)),
  ([, { norm }]) => (calendarUnits.get(norm) === 'quarter' ? piece('quarter', 4) : piece('half', 2)),
)

const half = oneOf(
  map(seq(which(2), oneOf(unitWord('half'), word('jahreshälfte', 'hälfte'))), ([number, noun]) => ({
    granule: piece('half', number),
    bare: noun.norm === 'hälfte',
  })),
  map(coded('h', 2), (number) => ({ granule: piece('half', number), bare: false })),
)

/** One of these is in every quarter or half. */
const pieceWords = [
  'q',
  'h',
  'jahresviertel',
  'jahreshälfte',
  'hälfte',
  ...edgeQuarters.keys(),
  ...calendarUnits.keys(),
]

/** "2013/14", "des Geschäftsjahres 2013/14", "2014", "des Vorjahres". */
const anyYear: Step<DateExpression> = oneOf(
  map(seq(optional(word('des', 'im', 'dem')), optional(yearNoun), splitYear), ([, , year]) => year),
  pieceTail,
)

/** A quarter or half of a year, with its year where one is named: "im dritten Quartal", "Q1 2026", "zweite Hälfte 2025". */
export const quarterOrHalf: Step<DateExpression> = near(
  3,
  pieceWords,
  node(
    oneOf(
      map(
        seq(
          oneOf(
            quarter,
            map(seq(leading('H', 2), ahead(oneOf(yearTail, shortYear))), ([n]) => piece('half', n)),
          ),
          shortYear,
        ),
        ([granule, year]) => ofYear(granule, year),
      ),
      map(seq(lastPiece, anyYear), ([granule, year]) => ofYear(granule, year)),
      map(seq(quarter, optional(tight(word('/', '-'))), optional(anyYear)), ([granule, , year]) =>
        ofYear(granule, year),
      ),
      map(seq(leading('H', 2), yearTail), ([number, year]) => ofYear(piece('half', number), year)),
      map(seq(half, optional(tight(word('/', '-'))), optional(anyYear)), ([{ granule, bare }, , year]) =>
        // "die zweite Hälfte" alone is half of anything
        bare && year === undefined ? undefined : ofYear(granule, year),
      ),
    ),
  ),
)

/** A season with its year, or with a word that points to one: "Frühjahr 2027", "Winter 2024/25", "vergangenen Herbst". */
export const seasonOfYear: Step<DateExpression> = node(
  oneOf(
    map(seq(lookUp(seasons), oneOf(splitYear, yearTail)), ([number, year]) => ofYear(piece('season', number), year)),
    map(
      seq(lookUp(directions), lookUp(seasons)),
      ([by, number]): DateExpression => ({
        is: 'pointed',
        granule: piece('season', number),
        by,
      }),
    ),
  ),
)

/** A season alone. */
export const season = map(lookUp(seasons), (number): DateExpression => ofYear(piece('season', number), undefined))

/** A month that a word points to: "vergangenen Oktober", "diesen Februar". */
export const pointedMonth: Step<DateExpression> = node(
  map(
    seq(lookUp(directions), optional(word('monat')), monthName),
    ([by, , number]): DateExpression => ({ is: 'pointed', granule: piece('month', number), by }),
  ),
)

/** A granule whose year is open, and the expression that closes it. A split year ("Winter 2024/25") counts from its first. */
export function ofYear(
  granule: Extract<DateExpression, { is: 'granule' }>['granule'],
  year: DateExpression | undefined,
): DateExpression {
  if (year === undefined) return { is: 'granule', granule }
  if (year.is === 'interval') return { is: 'in-year', granule, year: year.from }
  return { is: 'in-year', granule, year }
}

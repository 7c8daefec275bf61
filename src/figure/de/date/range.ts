import { unitsAfterNumber } from '../../../lexicon/de/year-context.ts'
import { isDay } from '../../calendar/civil-day.ts'
import { type Granule, isOpen } from '../../calendar/granule.ts'
import { ahead, map, near, node, oneOf, optional, seq, tight, word } from '../../combine.ts'
import { defineRule, type Place } from '../../define-rule.ts'
import type { Step } from '../../step.ts'
import { isRound } from '../counted-year.ts'
import { digitDay, namedDay, openDigitDay } from './day.ts'
import { dayNumber, dayOrdinal, digits } from './day-step.ts'
import { decadeExpression, decadeStep } from './decade.ts'
import type { DateExpression } from './expression.ts'
import { bareMonth, monthOfYear } from './month.ts'
import { monthName } from './month-step.ts'
import { lastNumericDay } from './numeric-step.ts'
import { partOfSpan } from './part.ts'
import { dateDraft } from './settle-date.ts'
import { dayWord, pointedWeekday, relativeSpan } from './span-step.ts'
import { yearWithNoun } from './year.ts'
import { quarterOrHalf, season, seasonOfYear } from './year-piece-step.ts'
import { fourDigitYear, relativeYear } from './year-step.ts'

const granule = (of: Granule): DateExpression => ({ is: 'granule', granule: of })
const year = map(fourDigitYear, (number) => granule({ grain: 'year', year: number }))
const aloneMonth = map(bareMonth, ({ expression }) => expression)

/** A month that another one follows with a hyphen or slash: "Juni-August". */
const firstMonth = map(monthName, (number) => granule({ grain: 'month', year: null, number }))

/** Any date that can begin or end a range. */
const endpoint: Step<DateExpression> = node(
  oneOf(
    partOfSpan,
    digitDay,
    openDigitDay,
    namedDay,
    monthOfYear,
    quarterOrHalf,
    seasonOfYear,
    yearWithNoun,
    year,
    aloneMonth,
    season,
    dayWord,
    pointedWeekday,
    relativeYear,
    relativeSpan,
  ),
)

/** A decade that begins or ends a range: "1960er- bis 1980er-Jahre". */
const decadeEnd = map(seq(decadeStep, optional(seq(tight(word('-')), ahead(word('bis', 'und'))))), ([{ decade }]) =>
  decadeExpression(decade),
)

/** The first end of a range has at most this many tokens. */
const LONGEST = 9

const the = optional(word('dem', 'den', 'der'))
const upTo = oneOf(
  seq(word('bis'), optional(word('zum', 'zur', 'zu', 'einschließlich', 'in', 'ins')), the),
  seq(word('-'), the),
)
const overnight = seq(word('auf', 'zum'), optional(word('den')))
const and = seq(word('und'), the)

/** "von A bis B", "zwischen A und B", "A–B": whatever stands at the two ends. */
const between = <A, B>(from: Step<A>, to: Step<B>): Step<readonly [A, B]> =>
  oneOf(
    map(seq(word('zwischen'), the, from, oneOf(and, seq(word('bis'), the)), to), ([, , a, , b]): readonly [A, B] => [
      a,
      b,
    ]),
    map(seq(word('vom'), from, oneOf(upTo, overnight), to), ([, a, , b]): readonly [A, B] => [a, b]),
    near(
      LONGEST,
      upTo.starts,
      map(seq(optional(seq(word('von', 'vom'), the)), from, upTo, to), ([, a, , b]): readonly [A, B] => [a, b]),
    ),
  )

const interval = (from: DateExpression, to: DateExpression): DateExpression => ({ is: 'interval', from, to })

/** "im Juni bis 2019 verlängert" are two dates: what leaves its year open does not begin what ends with a year. */
const joined = (from: DateExpression, to: DateExpression): DateExpression | undefined =>
  from.is === 'granule' && isOpen(from.granule) && to.is === 'granule' && to.granule.grain === 'year'
    ? undefined
    : interval(from, to)

const lastDay = oneOf(digitDay, openDigitDay, map(lastNumericDay, granule), namedDay)

/** The first day takes month and year from the second: "15.–19. November", "14./15.10.2018". */
const sharedMonth = (day: number, to: DateExpression): DateExpression | undefined => {
  if ((to.is !== 'granule' && to.is !== 'in-year') || to.granule.grain !== 'day') return undefined
  const { month, day: last } = to.granule
  if (!isDay(null, month, day) || day >= last) return undefined
  const from: DateExpression = { is: 'granule', granule: { ...to.granule, day } }
  return to.is === 'granule' ? interval(from, to) : interval({ ...to, granule: { ...to.granule, day } }, to)
}

const range: Step<DateExpression> = near(
  LONGEST,
  ['bis', '-', '/', 'vom', 'zwischen'],
  node(
    oneOf(
      map(between(dayNumber, lastDay), ([day, to]) => sharedMonth(day, to)),
      near(
        3,
        ['/'],
        map(seq(dayNumber, tight(word('/')), tight(lastDay)), ([day, , to]) => sharedMonth(day, to)),
      ),
      near(
        LONGEST,
        ['zwischen'],
        map(
          seq(oneOf(monthOfYear, aloneMonth), word('zwischen'), the, dayOrdinal, and, dayOrdinal),
          ([of, , , first, , last]) => {
            if ((of.is !== 'granule' && of.is !== 'in-year') || of.granule.grain !== 'month') return undefined
            const { number: month, year: known } = of.granule
            return sharedMonth(first, { ...of, granule: { grain: 'day', year: known, month, day: last } })
          },
        ),
      ),
      map(seq(fourDigitYear, tight(word('-')), tight(digits([2]))), ([from, , short]) => {
        const to = from - (from % 100) + short
        return to > from
          ? interval(granule({ grain: 'year', year: from }), granule({ grain: 'year', year: to }))
          : undefined
      }),
      map(between(endpoint, oneOf(endpoint, map(lastNumericDay, granule))), ([from, to]) => joined(from, to)),
      map(between(decadeEnd, decadeEnd), ([from, to]) => interval(from, to)),
      map(seq(firstMonth, tight(word('/', '-')), tight(oneOf(monthOfYear, aloneMonth))), ([from, , to]) =>
        interval(from, to),
      ),
    ),
  ),
)

export const dateRange = defineRule({
  id: 'date/range',
  describe:
    'From one date to another: vom 15.–19. November, 14./15.10.2018, zwischen Mai und Juli, von 2010 bis 2018, 1926–28.',
  pattern: [range],
  build: (expression, place) => (isAmountRange(expression, place) ? undefined : dateDraft(expression)),
  accepts: [
    [
      'vom 2. bis 6. April 2019',
      {
        kind: 'date',
        value: '2019-04-02/2019-04-06',
        min: '2019-04-02',
        max: '2019-04-06',
        timex3: '2019-04-02/2019-04-06',
      },
    ],
    [
      '3./4.10.2020',
      {
        kind: 'date',
        value: '2020-10-03/2020-10-04',
        min: '2020-10-03',
        max: '2020-10-04',
        timex3: '2020-10-03/2020-10-04',
      },
    ],
    [
      'zwischen 1995 und 2003',
      { kind: 'date', value: '1995/2003', min: '1995-01-01', max: '2003-12-31', timex3: '1995/2003' },
    ],
    [
      '[in den 1960er- bis 1980er-Jahren]',
      { kind: 'date', value: '196X/198X', min: '1960-01-01', max: '1989-12-31', timex3: '196/198' },
    ],
    ['1926–28', { kind: 'date', value: '1926/1928', min: '1926-01-01', max: '1928-12-31', timex3: '1926/1928' }],
    [
      'November bis Februar 2023',
      { kind: 'date', value: '2022-11/2023-02', min: '2022-11-01', max: '2023-02-28', timex3: '2022-11/2023-02' },
    ],
  ],
  rejects: [
    'von 1500 bis 1850 Mark',
    'wohl 1200 bis 1500 nach der Fusion',
    'zwischen 2000 und 2500 Euro',
    'vom 40. bis 50. Platz',
    '2018 bis 2010',
  ],
})

/** "1200 bis 1500": round numbers that no "von" or "zwischen" makes years. */
const isRoundRange = ({ from, to }: Extract<DateExpression, { is: 'interval' }>, opening: string): boolean =>
  /^\d+$/.test(opening) && [from, to].every((end) => end.is === 'granule' && isRoundYear(end.granule))

const isRoundYear = (granule: Granule): boolean =>
  granule.grain === 'year' && granule.year !== null && isRound(granule.year)

const codeSigns: ReadonlySet<string> = new Set(['-', '/', '.', ':', '+', '#'])

/** Two numbers that may be years, and a unit behind them or digits that they go on from: "1500 bis 1850 Mark", "030-1234-1998". */
function isAmountRange(expression: DateExpression, { reader, first, end }: Place): boolean {
  if (expression.is !== 'interval' || expression.to.is !== 'granule' || expression.to.granule.grain !== 'year')
    return false
  if (isRoundRange(expression, reader.token(first)?.norm ?? '')) return true
  if (reader.token(first)?.gap === 'none' && codeSigns.has(reader.token(first - 1)?.norm ?? '')) return true
  const after = reader.token(end)
  return after !== undefined && after.gap !== 'line' && unitsAfterNumber.has(after.norm)
}

import { edgeWords, monthParts, partAdjectives, partWords, weekParts, yearParts } from '../../../lexicon/de/calendar.ts'
import { lookUp, map, node, oneOf, optional, seq, word } from '../../combine.ts'
import { defineRule } from '../../define-rule.ts'
import type { Step } from '../../step.ts'
import { centuryStep, decadeExpression, decadeStep } from './decade.ts'
import type { DateExpression } from './expression.ts'
import { bareMonth, monthOfYear } from './month.ts'
import { dateDraft } from './settle-date.ts'
import { presentSpan, relativeSpan } from './span-step.ts'
import { yearWithNoun } from './year.ts'
import { quarterOrHalf, season, seasonOfYear } from './year-piece-step.ts'
import { fourDigitYear, relativeYear, splitYear, yearTail } from './year-step.ts'

const aloneMonth = map(bareMonth, ({ expression }) => expression)
const decade = map(decadeStep, ({ decade }) => decadeExpression(decade))

/** What has a beginning, a middle and an end. */
const whole: Step<DateExpression> = oneOf(
  relativeYear,
  monthOfYear,
  aloneMonth,
  quarterOrHalf,
  seasonOfYear,
  season,
  yearWithNoun,
  splitYear,
  map(fourDigitYear, (year): DateExpression => ({ is: 'granule', granule: { grain: 'year', year } })),
  relativeSpan,
  presentSpan,
  decade,
  centuryStep,
)

const present = (grain: 'month' | 'week' | 'year'): DateExpression => ({ is: 'offset', grain, by: 0, from: 'start' })

/** Beginning, middle or end of a span: "Anfang 2025", "Mitte des kommenden Jahrzehnts", "Jahresende". */
export const partOfSpan: Step<DateExpression> = node(
  oneOf(
    map(
      seq(
        lookUp(partWords),
        oneOf(
          whole,
          map(seq(word('des', 'der', 'dem', 'vom'), whole), ([, of]) => of),
        ),
      ),
      ([part, of]): DateExpression => ({ is: 'part', part, of }),
    ),
    // "bis Ende Jahr", as the Swiss write.
    map(seq(lookUp(partWords), word('jahr')), ([part]): DateExpression => ({ is: 'part', part, of: present('year') })),
    map(
      seq(
        lookUp(edgeWords),
        oneOf(
          relativeYear,
          presentSpan,
          map(seq(word('des', 'der'), whole), ([, of]) => of),
        ),
      ),
      ([part, of]): DateExpression => ({ is: 'part', part, of }),
    ),
    map(
      seq(lookUp(partAdjectives), oneOf(monthOfYear, aloneMonth, seasonOfYear, season, decade, centuryStep)),
      ([part, of]): DateExpression => ({ is: 'part', part, of }),
    ),
    map(
      seq(
        word('laufe', 'lauf', 'verlauf', 'verlaufe', 'rest'),
        oneOf(
          whole,
          map(seq(word('des', 'der'), whole), ([, of]) => of),
        ),
      ),
      ([, of]) => of,
    ),
    map(
      seq(lookUp(yearParts), optional(yearTail)),
      ([part, year]): DateExpression => ({
        is: 'part',
        part,
        of: year ?? present('year'),
      }),
    ),
    map(lookUp(monthParts), (part): DateExpression => ({ is: 'part', part, of: present('month') })),
    map(lookUp(weekParts), (part): DateExpression => ({ is: 'part', part, of: present('week') })),
  ),
)

export const part = defineRule({
  id: 'date/part',
  describe:
    'Beginning, middle or end of a span: Anfang 2025, Ende Juni, zu Beginn des Jahres, Jahresmitte, Mitte des kommenden Jahrzehnts.',
  pattern: [partOfSpan],
  build: (expression) => dateDraft(expression),
  accepts: [
    [
      'Anfang 2029',
      { kind: 'date', value: '2029', min: '2029-01-01', max: '2029-05-31', part: 'early', timex3: '2029' },
    ],
    [
      'Mitte April 2023',
      { kind: 'date', value: '2023-04', min: '2023-04-10', max: '2023-04-21', part: 'mid', timex3: '2023-04' },
    ],
    [
      'Ende kommenden Jahres',
      {
        kind: 'date',
        value: '2026',
        min: '2026-08-01',
        max: '2026-12-31',
        part: 'late',
        implied: true,
        timex3: '2026',
      },
    ],
    [
      'Mitte der achtziger Jahre',
      { kind: 'date', value: '198X', min: '1980-01-01', max: '1989-12-31', part: 'mid', timex3: '198' },
    ],
    [
      '[in den späten 1990er-Jahren]',
      { kind: 'date', value: '199X', min: '1990-01-01', max: '1999-12-31', part: 'late', timex3: '199' },
    ],
    [
      'Mitte des kommenden Jahrzehnts',
      { kind: 'date', value: '203X', min: '2030-01-01', max: '2039-12-31', part: 'mid', implied: true, timex3: '203' },
    ],
  ],
  rejects: [
    'Ende der Debatte',
    'Anfang eines Streits',
    'Mitte 40',
    'Start der Produktion',
    'Start im November',
    'Start 2027',
    'am frühen Montag',
  ],
})

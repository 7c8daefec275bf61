import { months, seasons, sets, weekdays, weekdayTimes } from '../../../lexicon/de/calendar.ts'
import { lastWords, ordinals } from '../../../lexicon/de/ordinals.ts'
import { lookUp, map, near, node, oneOf, optional, seq, tight, word } from '../../combine.ts'
import { defineRule } from '../../define-rule.ts'
import type { Step } from '../../step.ts'
import { digits } from './day-step.ts'
import type { DateExpression } from './expression.ts'
import { howMany } from './how-many.ts'
import { bareMonth, monthOfYear } from './month.ts'
import { dateDraft } from './settle-date.ts'
import { presentSpan, relativeSpan } from './span-step.ts'
import { season } from './year-piece-step.ts'
import { relativeYear, yearTail } from './year-step.ts'

const weekdayName = oneOf(lookUp(weekdayTimes), lookUp(weekdays))

const nth = oneOf(
  map(lookUp(new Map([...lastWords].map((norm) => [norm, -1] as const))), (n) => n),
  lookUp(ordinals),
  map(seq(digits([1], 1, 5), tight(word('.'))), ([n]) => n),
)

/** One of these is in every day or week that is counted. */
const landmarks = [...weekdays.keys(), ...weekdayTimes.keys(), ...months.keys(), ...seasons.keys(), 'woche']

const weekFromNow = (by: number): DateExpression => ({ is: 'offset', grain: 'week', by, from: 'now' })
const inWeek = (weekday: number, of: DateExpression): DateExpression | undefined =>
  of.is === 'offset' && of.grain === 'week' ? { is: 'pick', pick: { weekday, nth: 1 }, of } : undefined

/** A day or week counted within a larger span. */
export const counted: Step<DateExpression> = near(
  8,
  landmarks,
  node(
    oneOf(
      map(
        seq(
          nth,
          oneOf(
            map(weekdayName, (weekday): { readonly weekday: number | undefined } => ({ weekday })),
            map(word('woche'), () => ({ weekday: undefined })),
          ),
          word('im', 'des', 'vom'),
          oneOf(
            monthOfYear,
            map(bareMonth, ({ expression }) => expression),
          ),
        ),
        ([count, { weekday }, , of]): DateExpression => ({ is: 'pick', pick: { weekday, nth: count }, of }),
      ),
      map(
        seq(nth, weekdayName, presentSpan),
        ([nth, weekday, of]): DateExpression => ({ is: 'pick', pick: { weekday, nth }, of }),
      ),
      map(
        seq(weekdayName, optional(word('in', 'der', 'von')), optional(word('der')), relativeSpan),
        ([weekday, , , of]) => inWeek(weekday, of),
      ),
      map(seq(weekdayName, word('in', 'vor'), howMany, word('wochen', 'woche')), ([weekday, way, weeks]) =>
        inWeek(weekday, weekFromNow(way.norm === 'in' ? weeks : -weeks)),
      ),
      map(seq(relativeSpan, optional(word('am')), weekdayName), ([of, , weekday]) => inWeek(weekday, of)),
      map(
        seq(
          relativeYear,
          word('im', 'am', 'zu'),
          oneOf(
            season,
            map(bareMonth, ({ expression }) => expression),
          ),
        ),
        ([year, , piece]): DateExpression | undefined =>
          piece.is === 'granule' ? { is: 'in-year', granule: piece.granule, year } : undefined,
      ),
    ),
  ),
)

export const nthOfSpan = defineRule({
  id: 'date/nth',
  describe:
    'A day or week counted in a larger span: letzte Woche im Juli, dritter Dienstag im Mai 2014, Mittwoch der nächsten Woche, nächstes Jahr im Sommer.',
  pattern: [counted],
  // "jeden ersten Montag des Monats" comes back again and again
  build: (expression, { reader, first }) =>
    sets.has(reader.token(first - 1)?.norm ?? '') ? undefined : dateDraft(expression),
  accepts: [
    [
      'zweiter Montag im März 2020',
      { kind: 'date', value: '2020-03-09', min: '2020-03-09', max: '2020-03-09', timex3: '2020-03-09' },
    ],
    [
      'letzte Woche im Mai 2021',
      { kind: 'date', value: '2021-05-24/2021-05-30', min: '2021-05-24', max: '2021-05-30', timex3: '2021-W21' },
    ],
    [
      '[am letzten Freitag des Monats]',
      { kind: 'date', value: '2025-06-27', min: '2025-06-27', max: '2025-06-27', implied: true, timex3: '2025-06-27' },
    ],
    [
      'Freitag der kommenden Woche',
      { kind: 'date', value: '2025-06-27', min: '2025-06-27', max: '2025-06-27', implied: true, timex3: '2025-06-27' },
    ],
    [
      'nächstes Jahr im Herbst',
      { kind: 'date', value: '2026-23', min: '2026-09-01', max: '2026-11-30', implied: true, timex3: '2026-FA' },
    ],
  ],
  rejects: [
    'sechster Montag im März 2020',
    'jeden ersten Montag des Monats',
    'Montag im Büro',
    'letzte Woche im Betrieb',
    'erster Dienstag',
  ],
})

export const calendarWeek = defineRule({
  id: 'date/calendar-week',
  describe: 'A week by its number: Kalenderwoche 12, KW 40/2024.',
  pattern: [word('kw', 'kalenderwoche'), digits([1, 2], 1, 53), optional(tight(word('/'))), optional(yearTail)],
  // the week that holds the nth Thursday of a year is its nth (ISO 8601)
  build: (_word, nth, _slash, year) =>
    dateDraft({ is: 'pick', pick: { nth }, of: year ?? { is: 'offset', grain: 'year', by: 0, from: 'now' } }),
  accepts: [
    [
      'KW 40/2024',
      { kind: 'date', value: '2024-09-30/2024-10-06', min: '2024-09-30', max: '2024-10-06', timex3: '2024-W40' },
    ],
    [
      '[in Kalenderwoche 2]',
      {
        kind: 'date',
        value: '2025-01-06/2025-01-12',
        min: '2025-01-06',
        max: '2025-01-12',
        implied: true,
        timex3: '2025-W02',
      },
    ],
  ],
  rejects: ['KW 54', '12 kW', 'KW'],
})

import { isDay } from '../../calendar/civil-day.ts'
import { ahead, map, node, oneOf, optional, seq, word } from '../../combine.ts'
import { defineRule } from '../../define-rule.ts'
import type { Step } from '../../step.ts'
import { dayNumber, dayOrdinal, leadingWeekday } from './day-step.ts'
import type { DateExpression } from './expression.ts'
import { startsDate } from './leads.ts'
import { month } from './month-step.ts'
import { numericDay, numericDayOpen } from './numeric-step.ts'
import { dateDraft } from './settle-date.ts'
import { ofYear } from './year-piece-step.ts'
import { yearTail } from './year-step.ts'

/** A day with month by name: "Freitag, den 3. Mai 2024", "15te Februar", "zweiten Februar". */
export const namedDay: Step<DateExpression> = node(
  map(seq(optional(leadingWeekday), dayNumber, month, optional(yearTail)), ([weekday, day, number, year]) => {
    const known = year?.is === 'granule' && year.granule.grain === 'year' ? year.granule.year : null
    if (!isDay(known, number, day)) return undefined
    const granule = { grain: 'day', year: null, month: number, day } as const
    return year === undefined ? { is: 'granule', granule, weekday } : ofYear(granule, year)
  }),
)

/** A day in digits with its year. */
export const digitDay: Step<DateExpression> = node(
  map(seq(optional(leadingWeekday), numericDay), ([, granule]): DateExpression => ({ is: 'granule', granule })),
)

/** A day in digits without its year, closed by a full stop. */
export const openDigitDay: Step<DateExpression> = node(
  map(
    seq(optional(leadingWeekday), numericDayOpen),
    ([weekday, granule]): DateExpression => ({
      is: 'granule',
      granule,
      weekday,
    }),
  ),
)

export const dayByName = defineRule({
  id: 'date/day-month',
  describe:
    'Day and month by name, with or without weekday and year: 3. Mai, Freitag, den 3. Mai 2024, 28. Apr, 15te Februar.',
  pattern: [namedDay],
  build: (expression) => dateDraft(expression),
  accepts: [
    [
      '12. März 2019',
      { kind: 'date', value: '2019-03-12', min: '2019-03-12', max: '2019-03-12', timex3: '2019-03-12' },
    ],
    [
      'Dienstag, den 4. Juli 2023',
      { kind: 'date', value: '2023-07-04', min: '2023-07-04', max: '2023-07-04', timex3: '2023-07-04' },
    ],
    [
      'Das Werk schloss [am 2. Juni des Vorjahres].',
      { kind: 'date', value: '2024-06-02', min: '2024-06-02', max: '2024-06-02', implied: true, timex3: '2024-06-02' },
    ],
    [
      'Sie tagt [am dritten August].',
      { kind: 'date', value: '2025-08-03', min: '2025-08-03', max: '2025-08-03', implied: true, timex3: '2025-08-03' },
    ],
    [
      '03. Nov',
      { kind: 'date', value: '2024-11-03', min: '2024-11-03', max: '2024-11-03', implied: true, timex3: '2024-11-03' },
    ],
  ],
  rejects: ['31. Februar 2020', '32. Oktober 2015', '3. Mailand', 'am 3. Märztag', 'die dritte Maibowle'],
})

export const dayInDigits = defineRule({
  id: 'date/day-digits',
  describe: 'A day in digits, day first or ISO: 21.01.2026, 21/4/2016, 3-7-27, 2026-01-21.',
  pattern: [digitDay],
  build: (expression) => dateDraft(expression),
  accepts: [
    ['05.06.2018', { kind: 'date', value: '2018-06-05', min: '2018-06-05', max: '2018-06-05', timex3: '2018-06-05' }],
    ['7/9/98', { kind: 'date', value: '1998-09-07', min: '1998-09-07', max: '1998-09-07', timex3: '1998-09-07' }],
    ['2024-02-29', { kind: 'date', value: '2024-02-29', min: '2024-02-29', max: '2024-02-29', timex3: '2024-02-29' }],
  ],
  rejects: ['29.2.2023', '1.2.3.2020', 'Version 3.7.2', '030-12-3456', '12.30.2020', '192.168.10.12'],
})

export const openDayInDigits = defineRule({
  id: 'date/day-digits-open',
  describe: 'Day and month in digits after a word that leads a date: am 15.1., vom 27. 11.',
  pattern: [openDigitDay],
  build: (expression, place) =>
    startsDate(place) || (expression.is === 'granule' && expression.weekday !== undefined)
      ? dateDraft(expression)
      : undefined,
  accepts: [
    [
      'Schluss war [am 14.3.]',
      { kind: 'date', value: '2025-03-14', min: '2025-03-14', max: '2025-03-14', implied: true, timex3: '2025-03-14' },
    ],
  ],
  rejects: ['Kapitel 3.2. handelt davon', 'am 3.40. Lauf', 'in Ziffer 4.5. steht'],
})

const following = seq(
  oneOf(word('und'), word('oder'), word('/'), word('sowie')),
  optional(word('den', 'dem', 'am', 'der')),
  namedDay,
)

export const coordinatedDay = defineRule({
  id: 'date/day-coordinated',
  describe: 'A day whose month follows with the next one: (8.) und 9. Mai 1965.',
  pattern: [dayOrdinal, ahead(following)],
  build: (day, [, , next]) => {
    const place = next.is === 'in-year' || next.is === 'granule' ? next.granule : undefined
    if (place?.grain !== 'day' || !isDay(place.year, place.month, day)) return undefined
    return dateDraft({ ...next, granule: { ...place, day }, weekday: undefined } as DateExpression)
  },
  accepts: [
    [
      'Wahltage sind der [8.] und 9. Mai 1965',
      { kind: 'date', value: '1965-05-08', min: '1965-05-08', max: '1965-05-08', timex3: '1965-05-08' },
    ],
  ],
  rejects: ['der 8. und 9. Spieler', 'das 40. und 2. Mai'],
})

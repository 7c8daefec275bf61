import { months } from '../../../lexicon/de/calendar.ts'
import { defineRule, type Place } from '../../define-rule.ts'
import { ahead, map, node, not, oneOf, optional, type Step, seq, tight, tokenWhere, word } from '../../step.ts'
import type { DateExpression } from './expression.ts'
import { followsNumber, followsPreposition } from './leads.ts'
import { month, monthName } from './month-step.ts'
import { numericMonth } from './numeric-step.ts'
import { dateDraft } from './settle-date.ts'
import { ofYear, pointedMonth } from './year-piece-step.ts'
import { yearTail } from './year-step.ts'

const openMonth = (number: number) => ({ grain: 'month', year: null, number }) as const

/** No month: "Mai-Umsturz". */
const noCompound = not(tight(seq(word('-'), tight(tokenWhere((token) => token.kind === 'word')))))

/** A month with its year: "November 2025", "Dez. 2024", "Juli dieses Jahres", 05/2016. */
export const monthOfYear: Step<DateExpression> = node(
  oneOf(
    map(seq(optional(word('monat')), month, yearTail), ([, number, year]) => ofYear(openMonth(number), year)),
    pointedMonth,
    map(numericMonth, (granule): DateExpression => ({ is: 'granule', granule })),
  ),
)

/** A month alone; `namable` where the word is also a name or means something else. */
export const bareMonth = node(
  map(seq(optional(word('monat')), monthName, noCompound), ([noun, number]) => ({
    expression: ofYear(openMonth(number), undefined),
    namable: noun === undefined && NAMABLE.has(number),
  })),
)

/** Mai, März, April, Juli, August: surnames and first names. */
const NAMABLE: ReadonlySet<number> = new Set(
  ['märz', 'april', 'mai', 'juli', 'august'].map((name) => months.get(name) ?? 0),
)

export const monthWithYear = defineRule({
  id: 'date/month-year',
  describe:
    'Month and year, or a month that a word points to: November 2025, Juli dieses Jahres, vergangenen Oktober, 05/2016.',
  pattern: [monthOfYear],
  build: (expression, place) => (followsNumber(place) ? undefined : dateDraft(expression)),
  accepts: [
    ['Juni 2011', { kind: 'date', value: '2011-06', min: '2011-06-01', max: '2011-06-30', timex3: '2011-06' }],
    ['Dez. 2024', { kind: 'date', value: '2024-12', min: '2024-12-01', max: '2024-12-31', timex3: '2024-12' }],
    ['10/2019', { kind: 'date', value: '2019-10', min: '2019-10-01', max: '2019-10-31', timex3: '2019-10' }],
    [
      'April des vergangenen Jahres',
      { kind: 'date', value: '2024-04', min: '2024-04-01', max: '2024-04-30', implied: true, timex3: '2024-04' },
    ],
    [
      '[im vergangenen Oktober] gestartet',
      { kind: 'date', value: '2024-10', min: '2024-10-01', max: '2024-10-31', implied: true, timex3: '2024-10' },
    ],
  ],
  rejects: ['Mai', '32. Oktober 2015', 'die Note 13/2016', 'Jan Mayer', 'letzten Mailänder'],
})

const joints: ReadonlySet<string> = new Set([',', 'und', 'oder', 'sowie', '/'])

/** "April, Mai und Juni": another month stands next to it. */
const isBesideMonth = ({ reader, first, end }: Place): boolean =>
  [first - 1, end].some(
    (at) =>
      joints.has(reader.token(at)?.norm ?? '') && months.has(reader.token(at === end ? at + 1 : at - 1)?.norm ?? ''),
  )

export const monthAlone = defineRule({
  id: 'date/month',
  describe: 'A month alone: im Oktober, seit Februar; one that may be a name only after a preposition.',
  pattern: [bareMonth],
  build: ({ expression, namable }, place) =>
    followsNumber(place) || (namable && !followsPreposition(place) && !isBesideMonth(place))
      ? undefined
      : dateDraft(expression),
  accepts: [
    [
      'wurde [im Oktober] verkauft',
      { kind: 'date', value: '2024-10', min: '2024-10-01', max: '2024-10-31', implied: true, timex3: '2024-10' },
    ],
    [
      '[für April], Mai und Juni',
      { kind: 'date', value: '2025-04', min: '2025-04-01', max: '2025-04-30', implied: true, timex3: '2025-04' },
    ],
    [
      '[Im August] soll',
      { kind: 'date', value: '2025-08', min: '2025-08-01', max: '2025-08-31', implied: true, timex3: '2025-08' },
    ],
  ],
  rejects: ['Thomas März', 'August der Starke', 'der Mai-Umsturz', 'Julia Mai sagte'],
})

const nextMonth = seq(oneOf(word('und'), word('/'), word('oder')), monthOfYear)

export const coordinatedMonth = defineRule({
  id: 'date/month-coordinated',
  describe: 'A month whose year follows with the next one: (Januar) und Februar 1937.',
  pattern: [monthName, ahead(nextMonth)],
  build: (number, [, next]) => (next.is === 'in-year' ? dateDraft({ ...next, granule: openMonth(number) }) : undefined),
  accepts: [
    [
      '[im Januar] und Februar 1937',
      { kind: 'date', value: '1937-01', min: '1937-01-01', max: '1937-01-31', timex3: '1937-01' },
    ],
  ],
  rejects: ['Mai und Partner', 'August und 1937'],
})

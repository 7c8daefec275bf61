import { months } from '../../../lexicon/de/calendar.ts'
import { ahead, map, node, not, oneOf, optional, repeat, seq, tight, word } from '../../combine.ts'
import { defineRule, type Place } from '../../define-rule.ts'
import type { Step } from '../../step.ts'
import { anyWord } from '../../token-forms.ts'
import { isCountedYear } from '../counted-year.ts'
import { isQuoted } from '../is-quoted.ts'
import type { DateExpression } from './expression.ts'
import { followsNumber, isLed } from './leads.ts'
import { month, monthName } from './month-step.ts'
import { numericMonth } from './numeric-step.ts'
import { dateDraft } from './settle-date.ts'
import { ofYear, pointedMonth } from './year-piece-step.ts'
import { yearTail } from './year-step.ts'

const openMonth = (number: number) => ({ grain: 'month', year: null, number }) as const

/** No month: "Mai-Umsturz". */
const noCompound = not(tight(seq(word('-'), tight(anyWord))))

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

/** "im Februar 1160 Fahrzeuge": four digits behind a month that count. */
const countsMore = ({ reader, end, ...place }: Place): boolean =>
  isCountedYear({ ...place, reader, first: end - 1, end }, Number(reader.token(end - 1)?.text))

export const monthWithYear = defineRule({
  id: 'date/month-year',
  describe:
    'Month and year, or a month that a word points to: November 2025, Juli dieses Jahres, vergangenen Oktober, 05/2016.',
  pattern: [monthOfYear],
  build: (expression, place) => (followsNumber(place) || countsMore(place) ? undefined : dateDraft(expression)),
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
  rejects: [
    'Mai',
    'im Februar 1160 Fahrzeuge',
    '32. Oktober 2015',
    'die Note 13/2016',
    'Jan Mayer',
    'letzten Mailänder',
  ],
})

const joints: ReadonlySet<string> = new Set(['und', 'oder', 'sowie', '/', 'bis', 'beziehungsweise', 'bzw'])

/** "für April, Mai und Juni": one of a list of different months that a conjunction closes or a preposition opens. */
function isInListOfMonths({ reader, first, end }: Place): boolean {
  const monthAt = (at: number): number | undefined => months.get(reader.token(at)?.norm ?? '')
  const joint = (at: number): string => {
    const norm = reader.token(at)?.norm ?? ''
    return norm === ',' || joints.has(norm) ? norm : ''
  }
  let from = first
  while (first - from < LONGEST_LIST && joint(from - 1) !== '' && monthAt(from - 2) !== undefined) from -= 2
  let to = end
  while (to - end < LONGEST_LIST && joint(to) !== '' && monthAt(to + 1) !== undefined) to += 2
  const places = Array.from({ length: (to - from + 1) >> 1 }, (_, nth) => from + 2 * nth)
  const closed = places.some((at) => at + 1 < to && joint(at + 1) !== ',') || isLed(reader, from)
  return places.length > 1 && closed && new Set(places.map(monthAt)).size === places.length
}

/** Twelve months and what stands between them. */
const LONGEST_LIST = 24

export const monthAlone = defineRule({
  id: 'date/month',
  describe: 'A month alone: im Oktober, seit Februar; one that may be a name only after a preposition.',
  pattern: [bareMonth],
  build: ({ expression, namable }, place) =>
    followsNumber(place) ||
    isQuoted(place) ||
    (namable && !isLed(place.reader, place.first) && !isInListOfMonths(place))
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
      'die Daten [aus dem März]',
      { kind: 'date', value: '2025-03', min: '2025-03-01', max: '2025-03-31', implied: true, timex3: '2025-03' },
    ],
    [
      '[Im August] soll',
      { kind: 'date', value: '2025-08', min: '2025-08-01', max: '2025-08-31', implied: true, timex3: '2025-08' },
    ],
  ],
  rejects: [
    'Thomas März',
    'August der Starke',
    'der Mai-Umsturz',
    'Julia Mai sagte',
    'der Film „Oktober“',
    'Der Gruß lautet April, April!',
  ],
})

const nextMonth = map(
  seq(
    repeat(seq(word(','), monthName), 10),
    word('und', '/', 'oder', 'sowie', 'bzw', 'beziehungsweise'),
    optional(word('.')),
    monthOfYear,
  ),
  ([, , , next]) => next,
)

export const coordinatedMonth = defineRule({
  id: 'date/month-coordinated',
  describe: 'A month whose year follows with a later one: (Januar) und Februar 1937, (Mai), Juni und Juli 2020.',
  pattern: [monthName, ahead(nextMonth)],
  build: (number, next) => (next.is === 'in-year' ? dateDraft({ ...next, granule: openMonth(number) }) : undefined),
  accepts: [
    [
      '[im Januar] und Februar 1937',
      { kind: 'date', value: '1937-01', min: '1937-01-01', max: '1937-01-31', timex3: '1937-01' },
    ],
  ],
  rejects: ['Mai und Partner', 'August und 1937', 'Mai, Juni 1937'],
})

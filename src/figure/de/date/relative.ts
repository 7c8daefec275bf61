import { calendarUnits, countedSpans, papersOfDays, sets, timesOfOneDay } from '../../../lexicon/de/calendar.ts'
import { lastWords, ordinals } from '../../../lexicon/de/ordinals.ts'
import { readEdtf } from '../../calendar/edtf.ts'
import { lookUp, word } from '../../combine.ts'
import { defineRule } from '../../define-rule.ts'
import type { Reader } from '../../reader.ts'
import { howMany } from './how-many.ts'
import { dateDraft } from './settle-date.ts'
import { bareWeekday, dayWord, pointedWeekday, relativeSpan } from './span-step.ts'

export const spanFromNow = defineRule({
  id: 'date/span-relative',
  describe:
    'A span told from the present or a date named before: kommende Woche, letzten Monat, am folgenden Tag, Vormonat.',
  pattern: [relativeSpan],
  build: (expression) => dateDraft(expression),
  accepts: [
    [
      '[in der kommenden Woche]',
      {
        kind: 'date',
        value: '2025-06-23/2025-06-29',
        min: '2025-06-23',
        max: '2025-06-29',
        implied: true,
        timex3: '2025-W26',
      },
    ],
    [
      'letzten Monat',
      { kind: 'date', value: '2025-05', min: '2025-05-01', max: '2025-05-31', implied: true, timex3: '2025-05' },
    ],
    [
      'Im dritten Quartal 2024 waren es mehr als [im Vorjahresquartal].',
      { kind: 'date', value: '2023-35', min: '2023-07-01', max: '2023-09-30', implied: true, timex3: '2023-Q3' },
    ],
    [
      'Im Mai 2024 waren es mehr als [im gleichen Monat 2020].',
      { kind: 'date', value: '2020-05', min: '2020-05-01', max: '2020-05-31', implied: true, timex3: '2020-05' },
    ],
    [
      'Am 30. April 2020 brach er auf, [am folgenden Tag] war er da.',
      { kind: 'date', value: '2020-05-01', min: '2020-05-01', max: '2020-05-01', implied: true, timex3: '2020-05-01' },
    ],
  ],
  rejects: ['in den kommenden Wochen', 'die letzten Tage', 'nächste Station', 'das Vorjahresquartal', 'der Vortage'],
})

export const dayFromNow = defineRule({
  id: 'date/day-relative',
  describe: 'A day told from today: heute, gestern, übermorgen, am heutigen Samstag.',
  pattern: [dayWord],
  build: (expression, { reader, first, end }) => {
    // "die Heute-Show"
    if (reader.token(end)?.norm === '-' && reader.token(end)?.gap === 'none') return undefined
    const before = reader.token(first - 1)?.norm ?? ''
    // "von heute auf morgen" is at once
    const [from, to] = before === 'auf' ? [first - 2, first] : [first, end + 1]
    if (
      reader.token(from)?.norm === 'heute' &&
      reader.token(from + 1)?.norm === 'auf' &&
      reader.token(to)?.norm === 'morgen'
    )
      return undefined
    return reader.token(first)?.norm === 'morgen' && notTomorrow.has(before) ? undefined : dateDraft(expression)
  },
  accepts: [
    [
      'Das wurde [gestern] bekannt.',
      { kind: 'date', value: '2025-06-17', min: '2025-06-17', max: '2025-06-17', implied: true, timex3: '2025-06-17' },
    ],
    [
      'übermorgen',
      { kind: 'date', value: '2025-06-20', min: '2025-06-20', max: '2025-06-20', implied: true, timex3: '2025-06-20' },
    ],
  ],
  rejects: [
    'die Heute-Runde',
    'Guten Morgen',
    'morgens',
    'die heutige Politik',
    'jeden Morgen',
    'von heute auf morgen',
  ],
})

const notTomorrow: ReadonlySet<string> = new Set([
  'heute',
  'gestern',
  'vorgestern',
  'am',
  'jeden',
  'guten',
  'früh',
  'von',
])

export const weekdayPointed = defineRule({
  id: 'date/weekday-pointed',
  describe: 'A weekday or weekend that a word points to: kommenden Montag, am vergangenen Freitag, dieses Wochenende.',
  pattern: [pointedWeekday],
  build: (expression) => dateDraft(expression),
  accepts: [
    [
      '[am kommenden Montag]',
      { kind: 'date', value: '2025-06-23', min: '2025-06-23', max: '2025-06-23', implied: true, timex3: '2025-06-23' },
    ],
    [
      'letzten Mittwoch',
      { kind: 'date', value: '2025-06-11', min: '2025-06-11', max: '2025-06-11', implied: true, timex3: '2025-06-11' },
    ],
  ],
  rejects: ['nächste Montagsdemo', 'dieser Sonntagsredner'],
})

export const weekdayAlone = defineRule({
  id: 'date/weekday',
  describe: 'A weekday alone: am Freitag, Montagabend; back in time unless the clause looks ahead.',
  pattern: [bareWeekday],
  build: (expression, { reader, first, end }) => {
    const before = reader.token(first - 1)?.norm ?? ''
    const own = reader.token(first)
    if (own === undefined || sets.has(before) || isOfEvery(reader, first, end)) return undefined
    // "montags" is every Monday; "Welt am Sonntag" and "Bild am Sonntag" are papers
    if (own.norm.endsWith('s') && own.text === own.norm && !timesOfOneDay.test(own.norm)) return undefined
    if (before === 'am' && papersOfDays.has(reader.token(first - 2)?.norm ?? '')) return undefined
    return dateDraft(expression)
  },
  accepts: [
    [
      'Das teilte er [am Montag] mit.',
      { kind: 'date', value: '2025-06-16', min: '2025-06-16', max: '2025-06-16', implied: true, timex3: '2025-06-16' },
    ],
    [
      '[Am Freitag] wird gewählt.',
      { kind: 'date', value: '2025-06-20', min: '2025-06-20', max: '2025-06-20', implied: true, timex3: '2025-06-20' },
    ],
    [
      '[am Mittwoch] gesagt',
      { kind: 'date', value: '2025-06-18', min: '2025-06-18', max: '2025-06-18', implied: true, timex3: '2025-06-18' },
    ],
  ],
  rejects: [
    'jeden Montag',
    'am ersten Montag im Monat',
    'jeden zweiten Montag',
    'montags',
    'Welt am Sonntag',
    'die Montag-Ausgabe',
    'mittwochs',
  ],
})

/** "am ersten Montag im Monat", "jeden zweiten Montag": a day that comes back. */
function isOfEvery(reader: Reader, first: number, end: number): boolean {
  const counted = reader.token(first - 1)
  if (counted === undefined || !(ordinals.has(counted.norm) || lastWords.has(counted.norm))) return false
  return sets.has(reader.token(first - 2)?.norm ?? '') || countedSpans.has(reader.token(end + 1)?.norm ?? '')
}

export const weekendAlone = defineRule({
  id: 'date/weekend',
  describe: 'The weekend just gone by, or the next where the clause looks ahead: am Wochenende.',
  pattern: [word('am', 'vom', 'zum', 'dem'), word('wochenende')],
  build: (_preposition, _noun, { reader, first, end }) => ({
    ...dateDraft({ is: 'weekend' }),
    core: { first: reader.token(first)?.norm === 'dem' ? first : first + 1, end },
  }),
  accepts: [
    [
      '[am Wochenende] verkauft',
      {
        kind: 'date',
        value: '2025-06-14/2025-06-15',
        min: '2025-06-14',
        max: '2025-06-15',
        implied: true,
        timex3: '2025-W24-WE',
      },
    ],
  ],
  rejects: ['ein Wochenende', 'an Wochenenden'],
})

/** "vor zwei Jahren": from ten on the number is round and the year a guess. */
const MOST = 9

export const ago = defineRule({
  id: 'date/ago',
  describe:
    'A date a few units back: vor zwei Jahren, vor drei Wochen. Where it cannot be fixed, or more are counted, it is a length.',
  pattern: [word('vor'), howMany, lookUp(calendarUnits)],
  build: (_vor, count, unit, { reader }) => {
    const { published } = reader.document.source
    if (!Number.isInteger(count) || count < 1 || (count > MOST && unit !== 'day')) return undefined
    if (unit === 'decade' || unit === 'century' || unit === 'weekend' || published === null) return undefined
    const now = readEdtf(published)
    if (
      now === undefined ||
      ((unit === 'week' || unit === 'day') && now.grain !== 'day') ||
      (unit !== 'year' && now.grain === 'year')
    )
      return undefined
    if (unit === 'week') return dateDraft({ is: 'offset', grain: 'day', by: -7 * count, from: 'now' })
    return dateDraft({ is: 'offset', grain: unit, by: -count, from: 'now' })
  },
  accepts: [
    [
      'vor zwei Jahren',
      { kind: 'date', value: '2023', min: '2023-01-01', max: '2023-12-31', implied: true, timex3: '2023' },
    ],
    [
      'vor einem Monat',
      { kind: 'date', value: '2025-05', min: '2025-05-01', max: '2025-05-31', implied: true, timex3: '2025-05' },
    ],
    [
      'vor 14 Tagen',
      { kind: 'date', value: '2025-06-04', min: '2025-06-04', max: '2025-06-04', implied: true, timex3: '2025-06-04' },
    ],
  ],
  rejects: ['vor zwanzig Jahren', 'vor rund drei Jahren', 'vor anderthalb Jahren', 'vor Jahren'],
})

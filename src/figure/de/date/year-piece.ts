import { defineRule, type Place } from '../../define-rule.ts'
import type { DateExpression } from './expression.ts'
import { isLed } from './leads.ts'
import { dateDraft } from './settle-date.ts'
import { quarterOrHalf, season, seasonOfYear } from './year-piece-step.ts'

export const quarterAndHalf = defineRule({
  id: 'date/quarter-half',
  describe: 'A quarter or half of a year: im dritten Quartal, Q1 2026, zweite Jahreshälfte 2025.',
  pattern: [quarterOrHalf],
  build: (expression, place) => (isModel(expression, place) ? undefined : dateDraft(expression)),
  accepts: [
    [
      '[im ersten Quartal 2024]',
      { kind: 'date', value: '2024-33', min: '2024-01-01', max: '2024-03-31', timex3: '2024-Q1' },
    ],
    [
      '[im letzten Quartal 2015]',
      { kind: 'date', value: '2015-36', min: '2015-10-01', max: '2015-12-31', timex3: '2015-Q4' },
    ],
    ['Q3/26', { kind: 'date', value: '2026-35', min: '2026-07-01', max: '2026-09-30', timex3: '2026-Q3' }],
    ['1H 2024', { kind: 'date', value: '2024-40', min: '2024-01-01', max: '2024-06-30', timex3: '2024-H1' }],
    ['Q4/2023', { kind: 'date', value: '2023-36', min: '2023-10-01', max: '2023-12-31', timex3: '2023-Q4' }],
    [
      '[in der zweiten Jahreshälfte 2027]',
      { kind: 'date', value: '2027-41', min: '2027-07-01', max: '2027-12-31', timex3: '2027-H2' },
    ],
    [
      '[Im vierten Quartal] soll der Umsatz steigen',
      { kind: 'date', value: '2025-36', min: '2025-10-01', max: '2025-12-31', implied: true, timex3: '2025-Q4' },
    ],
  ],
  rejects: ['fünftes Quartal', 'die zweite Hälfte der Belegschaft', 'Q7', 'drei Quartale', 'Audi Q3', '1h 2024'],
})

export const seasonWithYear = defineRule({
  id: 'date/season-year',
  describe: 'A season with its year: Frühjahr 2027, Winter 2024/25, Sommer des Vorjahres, vergangenen Herbst.',
  pattern: [seasonOfYear],
  build: (expression) => dateDraft(expression),
  accepts: [
    ['Frühjahr 2027', { kind: 'date', value: '2027-21', min: '2027-03-01', max: '2027-05-31', timex3: '2027-SP' }],
    ['Winter 2024/25', { kind: 'date', value: '2024-24', min: '2024-12-01', max: '2025-02-28', timex3: '2024-WI' }],
    [
      'Sommer des Vorjahres',
      { kind: 'date', value: '2024-22', min: '2024-06-01', max: '2024-08-31', implied: true, timex3: '2024-SU' },
    ],
    [
      '[im vergangenen Herbst]',
      { kind: 'date', value: '2024-23', min: '2024-09-01', max: '2024-11-30', implied: true, timex3: '2024-FA' },
    ],
  ],
  rejects: ['Sommer und Winter', 'letzten Sommerkleider'],
})

export const seasonAlone = defineRule({
  id: 'date/season',
  describe: 'A season alone after a preposition: im Sommer, seit Herbst.',
  pattern: [season],
  build: (expression, place) => (isLed(place.reader, place.first) ? dateDraft(expression) : undefined),
  accepts: [
    [
      '[Im Herbst] soll',
      { kind: 'date', value: '2025-23', min: '2025-09-01', max: '2025-11-30', implied: true, timex3: '2025-FA' },
    ],
  ],
  rejects: ['Herr Sommer', 'der Winter ist kalt', 'Ron Sommer'],
})

/** "Audi Q3": a letter and a digit behind a name, with no year. */
function isModel(expression: DateExpression, { reader, first, end }: Place): boolean {
  const before = reader.token(first)?.gap === 'line' ? undefined : reader.token(first - 1)
  const coded = expression.is === 'granule' && end - first === 2 && reader.token(first + 1)?.kind === 'digits'
  return coded && before?.kind === 'word' && before.text !== before.norm
}

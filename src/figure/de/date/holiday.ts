import { feasts, otherCalendars } from '../../../lexicon/de/holidays.ts'
import { articleForms } from '../../../lexicon/de/numerals.ts'
import { map, node, oneOf, optional, phrase, seq } from '../../combine.ts'
import { defineRule } from '../../define-rule.ts'
import type { Step } from '../../step.ts'
import { isQuoted } from '../is-quoted.ts'
import type { DateExpression } from './expression.ts'
import { dateDraft } from './settle-date.ts'
import { yearTail } from './year-step.ts'

/** Longer names first: "Tag der deutschen Einheit", "erster Weihnachtstag". */
const byLength = [...feasts].sort(([a], [b]) => b.length - a.length)
const feastName = oneOf(...byLength.map(([words, feast]) => map(phrase(words), () => feast)))

/** A feast with or without its year. */
const feastStep: Step<DateExpression> = node(
  map(seq(feastName, optional(yearTail)), ([feast, year]): DateExpression => ({ is: 'feast', feast, year })),
)

/** Articles before what is like a feast, but none. */
const anyOf: ReadonlySet<string> = new Set(articleForms.flatMap((form) => [form, `k${form}`]))

export const holiday = defineRule({
  id: 'date/holiday',
  describe: 'A feast of the calendar: Ostern 2024, an Heiligabend, Tag der Deutschen Einheit.',
  pattern: [feastStep],
  // "das persische Neujahrsfest" falls on another day, "ein Tag der Befreiung" on any
  build: (expression, place) => {
    const before = place.reader.token(place.first - 1)?.norm ?? ''
    return otherCalendars.test(before) || anyOf.has(before) || isQuoted(place) ? undefined : dateDraft(expression)
  },
  accepts: [
    [
      'Karfreitag 2024',
      { kind: 'date', value: '2024-03-29', min: '2024-03-29', max: '2024-03-29', timex3: '2024-03-29' },
    ],
    [
      'Pfingstmontag 2026',
      { kind: 'date', value: '2026-05-25', min: '2026-05-25', max: '2026-05-25', timex3: '2026-05-25' },
    ],
    [
      'Black Friday 2024',
      { kind: 'date', value: '2024-11-29', min: '2024-11-29', max: '2024-11-29', timex3: '2024-11-29' },
    ],
    [
      'das [chinesische Neujahrsfest 2025]',
      { kind: 'date', value: '2025-01-29', min: '2025-01-29', max: '2025-01-29', timex3: '2025-01-29' },
    ],
    [
      'Ramadan 2024',
      {
        kind: 'date',
        value: '2024-03-11/2024-04-09',
        min: '2024-03-11',
        max: '2024-04-09',
        timex3: '2024-03-11/2024-04-09',
      },
    ],
    [
      'Jom Kippur 2023',
      { kind: 'date', value: '2023-09-25', min: '2023-09-25', max: '2023-09-25', timex3: '2023-09-25' },
    ],
    [
      'Memorial Day 2024',
      { kind: 'date', value: '2024-05-27', min: '2024-05-27', max: '2024-05-27', timex3: '2024-05-27' },
    ],
    ['Purim 2024', { kind: 'date', value: '2024-03-24', min: '2024-03-24', max: '2024-03-24', timex3: '2024-03-24' }],
    [
      '[in der Karwoche 2025]',
      {
        kind: 'date',
        value: '2025-04-13/2025-04-19',
        min: '2025-04-13',
        max: '2025-04-19',
        timex3: '2025-04-13/2025-04-19',
      },
    ],
    [
      '[am orthodoxen Pfingstmontag 2024]',
      { kind: 'date', value: '2024-06-24', min: '2024-06-24', max: '2024-06-24', timex3: '2024-06-24' },
    ],
    [
      'erster Advent 2023',
      { kind: 'date', value: '2023-12-03', min: '2023-12-03', max: '2023-12-03', timex3: '2023-12-03' },
    ],
  ],
  rejects: [
    'am koptischen Neujahr',
    'die orthodoxe Weihnacht',
    'Weihnachtsgeschäft',
    'für viele ein Tag der Befreiung',
    'Black Box',
    'der Osterhase',
    'Tag der offenen Tür',
    'ein Menü zum Thema „Ostern“',
  ],
})

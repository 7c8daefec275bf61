import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Periods of the money of a paragraph; the article is of 16 June 2025. */
const periods = (text: string): (string | undefined)[] =>
  claimsOf(`Kurz gemeldet\n\n${text}`)
    .filter(({ claim }) => claim.figure.kind === 'money')
    .map(({ claim }) => claim.qualifiers.period)

test.each([
  ['[Nordwind] setzte im ersten Quartal 2025 3 Milliarden Euro um.', ['2025-33']],
  ['Von Januar bis März 2025 setzte [Nordwind] 3 Milliarden Euro um.', ['2025-33']],
  ['[Nordwind] setzte 2024 3 Milliarden Euro um. Der Gewinn lag bei 200 Millionen Euro.', ['2024', '2024']],
  ['[Nordwind] setzte 2024 3 Milliarden Euro um. Der Gewinn soll auf 200 Millionen Euro steigen.', ['2024', undefined]],
  ['[Nordwind] setzte 3 Milliarden Euro um.', [undefined]],
  ['Der Gewinn von [Nordwind] fiel mit 3 Millionen Euro unter dem Vorjahr aus.', [undefined]],
  ['Das Ergebnis 2024 von [Nordwind] litt. Der Gewinn lag bei 200 Millionen Euro.', ['2024']],
  ['Das zweite Quartal 2024 lief. [Nordwind] setzte 3 Milliarden Euro um.', ['2024-34']],
  ['Das zweite Quartal 2024 lief. Der Jahresumsatz von [Nordwind] lag bei 3 Milliarden Euro.', [undefined]],
  ['[Nordwind] meldet für das erste Quartal 2025 einen Umsatz von 27 nach 25 Millionen Euro.', ['2025-33', '2024-33']],
  ['2026 soll [Nordwind] 3 Milliarden Euro umsetzen. Der Gewinn sank auf 2 Millionen Euro.', ['2026', undefined]],
  ['Im zweiten Quartal 2024 soll der Kauf stehen. [Nordwind] setzte 3 Milliarden Euro um.', [undefined]],
  [
    'Verglichen mit dem Vorjahr meldet [Nordwind] für das erste Quartal 2025 27 nach 25 Millionen Euro Gewinn.',
    ['2025-33', '2024-33'],
  ],
  [
    '[Nordwind] setzte 2024 3 Milliarden Euro nach 2 Milliarden Euro im Vorjahr um. Der Gewinn lag bei 30 Millionen Euro.',
    ['2024', '2023', '2024'],
  ],
  ['Der Auftragseingang von [Nordwind] lag im ersten Quartal 2025 bei 3 Milliarden Euro.', ['2025-33']],
  ['Der Auftragsbestand von [Nordwind] lag im ersten Quartal 2025 bei 3 Milliarden Euro.', [undefined]],
  // It ends after the day of publication, so what is told as past was a year before.
  ['Im ersten Halbjahr setzte [Nordwind] 3 Milliarden Euro um.', ['2024-40']],
  [
    'Im ersten Quartal setzte [Nordwind] 3 Milliarden Euro um, im Vorjahresquartal waren es 2 Milliarden Euro.',
    ['2025-33', '2024-33'],
  ],
  ['Bis 2030 soll der Umsatz von [Nordwind] auf 5 Milliarden Euro steigen.', ['2030']],
  ['Ende März 2025 stand [Nordwind] mit 3 Milliarden Euro im Minus.', ['2025-33']],
  ['Zum Jahresende werden es bei [Nordwind] 3 Milliarden Euro Verlust sein.', ['2025']],
  ['2024 stieg der Gewinn von [Nordwind] von 2 Milliarden auf 3 Milliarden Euro.', ['2023', '2024']],
  ['Für 2025 hob [Nordwind] die Umsatzprognose von 2 Milliarden auf 3 Milliarden Euro an.', ['2025', '2025']],
  [
    '[Nordwind] verdiente 2024 3 Millionen Euro. Im Jahr davor waren es 2 Millionen Euro. Der Umsatz lag bei 9 Millionen Euro.',
    ['2024', '2023', '2024'],
  ],
  ['Für 2026 ist der Vorstand von [Nordwind] vorsichtig. Er erwartet 3 Millionen Euro Gewinn.', ['2026']],
  ['Ende März 2025 meldete [Nordwind] 3 Milliarden Euro Gewinn.', [undefined]],
])('%s', (text, values) => {
  expect(periods(text)).toEqual(values)
})

test('a date that is only compared with dates nothing', () => {
  const [claim] = claimsOf('Kurz gemeldet\n\n[Nordwind] zahlt 3 Millionen Euro für [Seestern], wie im Mai angekündigt.')
  expect(claim?.claim.when).toBeNull()
})

test('"ein Jahr später" is measured from the year before it, where that is known', () => {
  const whens = (text: string): unknown[] =>
    claimsOf(`Kurz gemeldet\n\n${text}`)
      .filter(({ claim }) => claim.figure.kind === 'money')
      .map(({ claim }) => claim.when)
  expect(whens('[Seestern] war 2021 3 Milliarden Euro wert; zwei Jahre später nur noch 200 Millionen Euro.')).toEqual([
    { value: '2021', text: '2021', implied: false },
    { value: '2023', text: 'zwei Jahre später', implied: true },
  ])
  expect(whens('[Seestern] ist 3 Milliarden Euro wert, ein Jahr zuvor waren es 2 Milliarden Euro.')).toEqual([
    null,
    null,
  ])
})

test('how long a figure adds up, or in which year a share moved, is no event', () => {
  const dates = (text: string): string[] =>
    claimsOf(`Kurz gemeldet\n\n${text}`)
      .filter(({ claim }) => claim.type === 'date')
      .map(({ claim }) => claim.figure.text)
  expect(dates('Bis 2030 soll der Umsatz von [Nordwind] auf 5 Milliarden Euro steigen.')).toEqual([])
  expect(dates('[Nordwind] streicht Stellen: Aktie mit 79 Prozent Plus in 2024')).toEqual([])
  expect(dates('[Nordwind] verdiente 3 Millionen Euro. Für 2026 ist der Vorstand vorsichtig.')).toEqual([])
  expect(dates('Bis 2030 soll die Marge von [Nordwind] 8 Prozent erreichen.')).toEqual([])
  expect(dates('Im ersten Halbjahr 2024/25 bekam [Nordwind] die Flaute zu spüren.')).toEqual([])
  expect(dates('2021, als [Seestern] bei [Nordwind] einstieg, lag der Wert bei 4 Millionen Euro.')).toEqual(['2021'])
  expect(dates('Seit [Nordwind] 2018 gestartet ist, sank der Umsatz um 4 Prozent.')).toEqual(['2018'])
  expect(dates('Gerechnet hatte [Nordwind] mit dem ersten Quartal 2025.')).toEqual(['ersten Quartal 2025'])
  expect(dates('Bis 2030 will [Nordwind] 300 Stellen streichen.')).toEqual(['Bis 2030'])
})

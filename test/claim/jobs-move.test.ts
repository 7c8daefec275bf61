import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

const moves = (text: string): unknown[] =>
  claimsOf(text)
    .filter(({ claim }) => claim.type === 'headcount')
    .map(({ claim }) => [claim.figure.text, claim.qualifiers.move])

test.each([
  ['Beim Kranbauer [Seestern] entfallen 160 Stellen.', [['160 Stellen', 'cut']]],
  ['Auf das Werk in Ulm entfallen bei [Seestern] 160 Stellen.', [['160 Stellen', 'total']]],
  ['Durch das Aus des Werks von [Seestern] verlieren 1200 Beschäftigte ihren Job.', [['1200 Beschäftigte', 'cut']]],
  ['Bei [Seestern] müssen sich 300 Mitarbeiter einen neuen Job suchen.', [['300 Mitarbeiter', 'cut']]],
  ['Die 85 gekündigten Mitarbeiter der [Seestern] bekommen eine Abfindung.', [['85 gekündigten Mitarbeiter', 'cut']]],
  ['[Seestern] hat 90 Kündigungen ausgesprochen.', [['90 Kündigungen', 'cut']]],
  ['Bei [Seestern] sind 500 Jobs in Gefahr.', [['500 Jobs', 'cut']]],
  ['Von [Seestern] wechseln 120 Beschäftigte in eine Transfergesellschaft.', [['120 Beschäftigte', 'cut']]],
  ['[Seestern] verlagert 180 Stellen nach Polen.', [['180 Stellen', undefined]]],
  ['Die Verlagerung von 180 Stellen kostet [Seestern] Zeit.', [['180 Stellen', undefined]]],
])('what is said of jobs: %s', (text, expected) => {
  expect(moves(text)).toEqual(expected)
})

test.each([
  [
    '[Seestern] reduziert die Zahl der Stellen von 900 auf 700.',
    [
      ['900', 'total'],
      ['700', 'total'],
    ],
  ],
  [
    '[Seestern] verringert die Belegschaft um 200 auf 700 Mitarbeiter.',
    [
      ['200', 'cut'],
      ['700 Mitarbeiter', 'total'],
    ],
  ],
  ['[Seestern] erhöht die Zahl der Stellen um 500.', [['500', 'add']]],
  ['[Seestern] trennt sich von 90 Mitarbeitern.', [['90 Mitarbeitern', 'cut']]],
])('by how many jobs change, and to how many: %s', (text, expected) => {
  expect(moves(text)).toEqual(expected)
})

import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

const told = (text: string): string[] => claimsOf(`Kurz gemeldet\n\n${text}`).map(({ claim }) => claim.figure.text)

test.each([
  ['[Seestern] ist in drei Ländern aktiv.', 'drei Ländern'],
  ['[Seestern] arbeitet an zwölf Entwicklungsstandorten.', 'zwölf Entwicklungsstandorten'],
  ['[Nordwind] bestellt bei [Seestern] vier weitere Schiffe.', 'vier weitere Schiffe'],
  ['Alle zehn Werke von [Seestern] bleiben erhalten.', 'zehn Werke'],
  ['[Seestern] hat schon zehn Flüge verkauft.', 'zehn Flüge'],
  ['Die Züge von [Seestern] haben acht Wagen.', 'acht Wagen'],
  ['[Seestern] führt sieben Hotels.', 'sieben Hotels'],
])('how many places and vehicles a firm has is told: %s', (text, figure) => {
  expect(told(text)).toEqual([figure])
})

test.each([
  '[Seestern] baut zwei Fabriken.',
  '[Seestern] nennt drei Ziele.',
  '[Seestern] verkauft fünf Netzwerke.',
  'Bei [Seestern] gibt es vier Anzüge.',
  'Drei Monate nach dem Start baut [Seestern] um.',
  'Der Kauf von [Seestern] ist fünf Monate nach der Unterzeichnung perfekt.',
  'Einen Tag vor Ablauf der Frist warb [Seestern] noch einmal.',
])('what only leads on is not: %s', (text) => {
  expect(told(text)).toEqual([])
})

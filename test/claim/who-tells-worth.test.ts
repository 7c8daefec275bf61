import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Types and companies of the sums of a text. */
const sumsOf = (marked: string): string[] =>
  claimsOf(marked)
    .filter(({ claim }) => claim.figure.kind === 'money')
    .map(({ claim }) => `${claim.type} ${claim.roles.company?.name ?? '–'}`)

test.each([
  '[Seestern] sucht Geld. Beide Seiten sprechen über eine Bewertung von 30 Millionen Euro.',
  '[Seestern] sucht Geld. Die Beteiligten verhandeln über eine Bewertung von 30 Millionen Euro.',
  '[Seestern] soll verkauft werden. Insider rechnen mit einer Bewertung von 30 Millionen Euro.',
  'Die Bewertung von [Seestern] gibt die Gründerin mit 30 Millionen Euro an.',
  'Das höhere der Gebote bewertet [Seestern] mit 30 Millionen Euro.',
])('who talks of a worth has it not: %s', (text) => {
  expect(sumsOf(text)).toEqual(['valuation Seestern'])
})

test('what a thing is worth is no valuation', () => {
  expect(sumsOf('[Seestern] zieht um. Die Halle hat einen Wert von 30 Millionen Euro.')).toEqual(['other Seestern'])
})

test.each([
  '[Seestern] bekommt mehr Zeit. Die Banken verlängern Kredite über 30 Millionen Euro.',
  '[Seestern] bekommt mehr Zeit. Zwölf Banken haben Darlehen von 30 Millionen Euro prolongiert.',
])('banks owe none of what they lend: %s', (text) => {
  expect(sumsOf(text)).toEqual(['debt Seestern'])
})

test('what a worth falls to by a step is of the worth, whatever stands before the step', () => {
  expect(
    sumsOf('Die Bewertung von [Seestern] sank seit der jüngsten Runde um ein Drittel auf 30 Millionen Euro.'),
  ).toEqual(['valuation Seestern'])
})

test.each([
  '[Nordwind] will [Seestern] übernehmen. Das Angebot bewertet das Unternehmen mit 30 Millionen Euro.',
  '[Nordwind] bietet für [Seestern]. Damit wird der Konzern mit 30 Millionen Euro bewertet.',
  '[Nordwind] steigt bei [Seestern] ein. Der Einstieg bewertet die Firma mit 30 Millionen Euro.',
  '[Nordwind] schluckt [Seestern]. Die Übernahme bewertet den Konzern mit 30 Millionen Euro.',
])('what a deal values is whom it is for: %s', (text) => {
  expect(sumsOf(text)).toEqual(['valuation Seestern'])
})

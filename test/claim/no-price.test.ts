import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Types of the sums of a text. */
const types = (text: string): unknown[] =>
  claimsOf(text)
    .filter(({ claim }) => claim.figure.kind === 'money')
    .map(({ claim }) => claim.type)

test.each([
  '[Nordwind] hat [Seestern] übernommen. In den Ausbau des Stammsitzes fließen 100 Millionen Euro.',
  '[Nordwind] hat [Seestern] übernommen. Bis 2025 soll die Kostenbasis auf 14 Milliarden Euro schrumpfen.',
  '[Nordwind] hat [Seestern] übernommen. [Seestern] muss der Belegschaft 20 Millionen Euro zahlen.',
])('what a company lays out beside a takeover is no price of it: %s', (text) => {
  expect(types(text)).toEqual(['spending'])
})

test('what is set aside for a doing buys no company', () => {
  const text = '[Nordwind] hat [Seestern] übernommen. Für den Umbau sind 100 Millionen Euro vorgesehen.'
  expect(types(text)).not.toContain('acquisition')
})

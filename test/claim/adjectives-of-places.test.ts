import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

test.each([
  '[Seestern] weist die Offerte des Schweizer Konzerns [Nordwind] über 17 Millionen Euro zurück.',
  'Das Angebot der Münchner Werft [Nordwind] über 17 Millionen Euro hat [Seestern] ausgeschlagen.',
  'Die Berliner Reederei [Nordwind] übernimmt den Wiener Händler [Seestern] für 17 Millionen Euro.',
  'Der Wiener Händler [Seestern] geht für 17 Millionen Euro an den Schweizer Rivalen [Nordwind].',
])('the adjective of a place bends as its noun does: %s', (text) => {
  expect(claimsOf(text).at(-1)?.claim.roles).toMatchObject({
    buyer: { name: 'Nordwind' },
    company: { name: 'Seestern' },
  })
})

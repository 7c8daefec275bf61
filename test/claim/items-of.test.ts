import { expect, test } from 'vitest'
import { claimsOf, rolesOf } from './claim-kit.ts'

test('nothing is handed on from one item of a digest to the next', () => {
  const items = [
    '[Nordwind] steigert den Umsatz auf 2 Milliarden Euro.',
    '[Seestern] kauft [Kleinwerk]. Der Preis liegt bei 300 Millionen Euro.',
    'In Ulm wird gebaut: Dort entstehen 200 neue Wohnungen.',
    '[Ostland] baut um. Der Gewinn lag bei 7 Millionen Euro.',
  ]
  expect(claimsOf(`Kurz gemeldet\n\n${items.join('\n\n')}`).map(rolesOf)).toEqual([
    { company: 'Nordwind' },
    { buyer: 'Seestern', company: 'Kleinwerk' },
    {},
    { company: 'Ostland' },
  ])
})

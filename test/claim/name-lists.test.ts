import { expect, test } from 'vitest'
import { claimsOf, rolesOf } from './claim-kit.ts'

test.each([
  [
    '[Nordwind], [Ostland] und [Westfeld] halten je 20 Prozent an [Seestern].',
    { holder: 'Nordwind', company: 'Seestern' },
  ],
  [
    '[Seestern] baut mit [Nordwind], [Ostland] und [Westfeld] eine Fabrik für 300 Millionen Euro.',
    { company: 'Seestern' },
  ],
])('names in a list play one role together and cut no clause: %s', (text, roles) => {
  expect(claimsOf(text).map(rolesOf)).toEqual([roles])
})

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
  [
    '[Nordwind] und der Autobauer [Ostland] investieren 80 Millionen Euro in [Seestern].',
    { investor: 'Nordwind', company: 'Seestern' },
  ],
  [
    '[Nordwind] kauft gemeinsam mit dem Autobauer [Ostland] 20 Prozent an [Seestern].',
    { holder: 'Nordwind', company: 'Seestern' },
  ],
])('names in a list play one role together and cut no clause: %s', (text, roles) => {
  expect(claimsOf(text).map(rolesOf)).toEqual([roles])
})

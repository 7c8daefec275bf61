import { expect, test } from 'vitest'
import { claimsOf, rolesOf } from './claim-kit.ts'

test.each([
  '[Nordwind] hat am Abend ein Aktienpaket der [Seestern] platziert und damit 30 Millionen Euro erlöst.',
  '[Nordwind] hat Aktien der [Seestern] verkauft und auch damit 30 Millionen Euro eingenommen.',
])('“damit” without a comma before it opens no clause: who acts goes on to act: %s', (text) => {
  expect(claimsOf(text).map((one) => ({ type: one.claim.type, ...rolesOf(one) }))).toEqual([
    { type: 'share_sale', seller: 'Nordwind', company: 'Seestern' },
  ])
})

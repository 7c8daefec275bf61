import { expect, test } from 'vitest'
import { claimsOf, rolesOf } from './claim-kit.ts'

test('a sum without words of its own is what the article calls it elsewhere, one with a noun of its own is not', () => {
  const text =
    '[Nordwind] investiert 300 Millionen Euro in [Seestern]. Erhofft sind Synergien von 300 Millionen Euro.\n\nDie 300 Millionen Euro seien gut angelegt, heißt es.'
  expect(claimsOf(text).map((claim) => [claim.claim.type, rolesOf(claim)])).toEqual([
    ['investment', { investor: 'Nordwind', company: 'Seestern' }],
    ['other', { company: 'Nordwind' }],
    ['investment', { investor: 'Nordwind', company: 'Seestern' }],
  ])
})

test('a sum with which something else is done is not said again', () => {
  const text = '[Seestern] hat Schulden von 300 Millionen Euro. Die 300 Millionen veranlagte [Nordwind].'
  expect(claimsOf(text).map(({ claim }) => claim.type)).toEqual(['debt', 'other'])
})

test('a count of something else is not said again', () => {
  const text = '[Seestern] hat 400.000 Nutzer. Im Netz stehen 400.000 Daten von [Seestern].'
  expect(claimsOf(text).map(({ claim }) => claim.type)).toEqual(['users', 'other'])
})

import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Types of the claims of a text, which are made of sums alone. */
const typesIn = (text: string): string[] => claimsOf(text).map(({ claim }) => claim.type)

test('a sum is what the noun says that it belongs to, whatever verb tells of it', () => {
  const told = (noun: string): string[] =>
    typesIn(`[Nordwind] beteiligt sich mit ${noun} von 30 Millionen Euro an [Seestern].`)
  expect(told('einer Investition')).toEqual(['investment'])
  expect(told('einem Umsatz')).toEqual(['revenue'])
  expect(told('Verbindlichkeiten')).toEqual(['debt'])
  expect(told('einem Börsenwert')).toEqual(['valuation'])
})

test('of two nouns the nearer one says what the sum is', () => {
  expect(typesIn('Der Ausgabepreis von [Seestern] entspricht einem Firmenwert von 15 Milliarden Euro.')).toEqual([
    'valuation',
  ])
})

test('a noun that is no matter of the frame itself may be admitted', () => {
  expect(typesIn('[Nordwind] kauft bei [Seestern] Züge zum Kaufpreis von 3 Milliarden Euro.')).toEqual(['contract'])
  expect(typesIn('[Seestern] tilgt 20 Millionen Euro Bankschulden.')).toEqual(['spending'])
  expect(typesIn('[Nordwind] steigt mit einer Kapitalerhöhung von 20 Millionen Euro bei [Seestern] ein.')).toEqual([
    'investment',
  ])
})

test('what makes good for harm is damages, paid in a lawsuit or not', () => {
  const purposes = claimsOf('[Seestern] zahlt Klägern eine Entschädigung von 20 Millionen Euro.').map(
    ({ claim }) => claim.qualifiers,
  )
  expect(purposes).toEqual([{ purpose: 'damages' }])
})

import { expect, test } from 'vitest'
import { claimsOf, rolesOf } from './claim-kit.ts'

/** Type and roles of the sums of a text. */
const sums = (text: string): unknown[] =>
  claimsOf(text)
    .filter(({ claim }) => claim.figure.kind === 'money')
    .map((one) => ({ type: one.claim.type, ...rolesOf(one) }))

const putIn = { type: 'investment', investor: 'Nordwind', company: 'Seestern' }

test.each([
  '[Nordwind] erwarb 40 Prozent am Hersteller [Seestern], bezahlt wurden 30 Millionen Euro.',
  '[Nordwind] übernimmt 30 Prozent an der [Seestern]. Der Preis: 30 Millionen Euro.',
  '[Nordwind] steigt mit 20 Prozent bei [Seestern] ein. Der Kaufpreis beläuft sich auf 30 Millionen Euro.',
  '[Nordwind] hat sich ein Viertel der [Seestern] gesichert. Als Kaufpreis wurden 30 Millionen Euro vereinbart.',
  'Seit Freitag gehören der [Nordwind] 41 Prozent an [Seestern]. Die vereinbarten 30 Millionen Euro seien überwiesen.',
])('what less than half of a company costs is put in: %s', (text) => {
  expect(sums(text)).toEqual([putIn])
})

test.each([
  '[Nordwind] übernimmt 60 Prozent an der [Seestern]. Der Preis: 30 Millionen Euro.',
  '[Nordwind] übernimmt die restlichen 30 Prozent an der [Seestern]. Der Preis: 30 Millionen Euro.',
])('what more than half of it or the rest costs is a price: %s', (text) => {
  expect(sums(text)).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' }])
})

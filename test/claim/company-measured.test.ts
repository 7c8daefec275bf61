import { expect, test } from 'vitest'
import { claimsOf, rolesOf } from './claim-kit.ts'

const others = (text: string): Record<string, string>[] =>
  claimsOf(text)
    .filter(({ claim }) => claim.type === 'other')
    .map((traced) => ({ text: traced.claim.figure.text, ...rolesOf(traced) }))

test('an age is that of the name it stands behind', () => {
  expect(
    others(
      '[Nordwind] übernimmt [Seestern]. Vorständin Anna [Kern] (58) zahlt 80 Millionen Euro für [Seestern]. [Nordwind] freut sich.',
    ),
  ).toEqual([{ text: '58', company: 'Kern' }])
})

test('a premium is paid on the price of what is bought', () => {
  expect(
    others('[Nordwind] übernimmt [Seestern] für 80 Millionen Euro. [Nordwind] zahlt einen Aufschlag von 26 Prozent.'),
  ).toEqual([{ text: '26 Prozent', company: 'Seestern' }])
})

test('a condition of an offer is set on the shares of what is bought', () => {
  expect(
    others(
      '[Nordwind] übernimmt [Seestern] für 80 Millionen Euro. [Nordwind] ist zufrieden. Die Mindestannahmeschwelle lag bei 50 Prozent.',
    ),
  ).toEqual([{ text: '50 Prozent', company: 'Seestern' }])
})

test('a figure is of whom its own words name, not of who acts', () => {
  expect(
    others(
      '[Nordwind] hat Sorgen. Der Umsatz von [Nordwind] fiel um 3 Prozent. [Nordwind] prüft 70 Prozent des [Seestern-Bestands]. [Nordwind] kauft 35 Züge von [Felsberg].',
    ),
  ).toEqual([
    { text: '70 Prozent', company: 'Seestern' },
    { text: '35 Züge', company: 'Nordwind' },
  ])
})

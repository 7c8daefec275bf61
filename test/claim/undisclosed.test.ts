import { expect, test } from 'vitest'
import { claimsOf, rolesOf } from './claim-kit.ts'

const claims = (text: string): Record<string, string>[] =>
  claimsOf(text).map((traced) => ({ type: traced.claim.type, ...rolesOf(traced) }))

test('the sum behind a price that nobody tells is that price', () => {
  const deal = '[Nordwind] übernimmt [Seestern].'
  const sum = 'Insider sprechen von 300 Millionen Euro.'
  const price = { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' }
  expect(claims(`${deal} Über den Kaufpreis wurde Stillschweigen vereinbart. ${sum}`)).toEqual([price])
  expect(claims(`${deal} Zum Preis machten beide keine Angaben. ${sum}`)).toEqual([price])
  expect(claims(`${deal} Zum Umsatz machten beide keine Angaben. ${sum}`).map(({ type }) => type)).toEqual(['other'])
})

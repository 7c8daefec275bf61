import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Who plays which role in the last sum that a text tells. */
const partiesOf = (marked: string): Record<string, string> => {
  const roles =
    claimsOf(marked)
      .filter(({ claim }) => claim.figure.kind === 'money')
      .at(-1)?.claim.roles ?? {}
  return Object.fromEntries(Object.entries(roles).map(([role, { name }]) => [role, name]))
}

test.each([
  'Käufer ist [Nordwind].',
  'Käuferin war die [Nordwind].',
  'Erwerber wird der Finanzinvestor [Nordwind].',
  'Als Käufer tritt [Nordwind] auf.',
  'Käufer ist eine Gruppe um die Fonds [Nordwind] und [Felsberg].',
])('a sentence of its own says who buys: %s', (told) => {
  expect(partiesOf(`[Seestern] wird verkauft. ${told} Der Kaufpreis beträgt 17 Millionen Euro.`)).toEqual({
    buyer: 'Nordwind',
    company: 'Seestern',
  })
})

test('and who sells', () => {
  expect(
    partiesOf('[Seestern] wird verkauft. Verkäufer ist [Altmann]. Der Kaufpreis beträgt 17 Millionen Euro.'),
  ).toEqual({ seller: 'Altmann', company: 'Seestern' })
})

test('who only wanted to pay is not who buys', () => {
  const text =
    '[Seestern] wird verkauft. Käufer ist [Nordwind]. Der Kaufpreis beträgt 17 Millionen Euro. [Ostkap] wollte 15 Millionen Euro für [Seestern] zahlen.'
  const [price, bid] = claimsOf(text)
  expect(price?.claim.roles).toMatchObject({ buyer: { name: 'Nordwind' }, company: { name: 'Seestern' } })
  expect(bid?.claim.roles).toMatchObject({ buyer: { name: 'Ostkap' }, company: { name: 'Seestern' } })
})

test.each([
  'Der Kaufpreis liegt nach Angaben von [Nordwind] bei 17 Millionen Euro.',
  'Der Kaufpreis wird [Nordwind] zufolge 17 Millionen Euro betragen.',
])('who only says so plays no part in it: %s', (told) => {
  expect(partiesOf(`[Altmann] verkauft [Seestern] an [Kranich]. ${told}`)).toEqual({
    company: 'Seestern',
    buyer: 'Kranich',
    seller: 'Altmann',
  })
})

test('a part of a company buys nothing, and is what somebody without a name buys', () => {
  expect(
    partiesOf('2014 hatte die Gründerfamilie das Kaffeegeschäft von [Altmann] für 17 Millionen Euro gekauft.'),
  ).toEqual({
    company: 'Kaffeegeschäft',
    seller: 'Altmann',
  })
})

test('who sells pays no price that is agreed on next', () => {
  const [price] = claimsOf(
    '[Nordwind] verkauft seine Tochter [Seestern] an [Altmann]. Vereinbart wurde ein Preis von 300 Millionen Euro.',
  )
  expect(price?.claim.roles.buyer?.name).toBe('Altmann')
})

test('the adjective of a home before a name is no people that acts', () => {
  expect(partiesOf('[Nordwind] übernimmt die Schweizer [Seestern] für 17 Millionen Euro.')).toEqual({
    buyer: 'Nordwind',
    company: 'Seestern',
  })
})

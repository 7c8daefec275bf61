import { expect, test } from 'vitest'
import { claimsOf, rolesOf } from './claim-kit.ts'

const claims = (text: string): Record<string, string>[] =>
  claimsOf(text)
    .filter(({ claim }) => claim.figure.kind === 'percent' || claim.figure.kind === 'money')
    .map((traced) => ({ type: traced.claim.type, ...rolesOf(traced) }))

test('of what "daran" is a part stands last before it, and whom a pronoun means did something before', () => {
  expect(
    claims(
      '[Ostkap] hält 40 Prozent an [Seestern]. 15 Prozent daran besitzt [Altmann], 10 Prozent gehören [Felsberg].',
    ),
  ).toEqual([
    { type: 'stake', holder: 'Ostkap', company: 'Seestern' },
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
    { type: 'stake', holder: 'Felsberg', company: 'Seestern' },
  ])
  expect(claims('Neuer Großaktionär ist [Nordwind]. Ihr gehören 12 Prozent an [Seestern].')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
  ])
})

test('shares of votes and what must come together are no stakes', () => {
  for (const vote of [
    'Mit 94 Prozent sprachen sich die Aktionäre von [Seestern] für den Verkauf an [Nordwind] aus.',
    'Es müssen 75 Prozent aller Aktien von [Seestern] zusammenkommen.',
  ])
    expect(claims(vote).map(({ type }) => type)).toEqual(['other'])
})

test('whoever brings its daughter to the exchange sells, and nobody holds the free float', () => {
  expect(
    claims(
      '[Grosswerk] bringt seine Tochter [Kleinwerk] an die Börse. [Grosswerk] nimmt mit dem Börsengang 80 Millionen Euro ein. Der Streubesitz liegt dann bei 23 Prozent.',
    ),
  ).toEqual([
    { type: 'share_sale', company: 'Kleinwerk', seller: 'Grosswerk' },
    { type: 'stake', company: 'Kleinwerk' },
  ])
})

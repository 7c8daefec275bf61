import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Holder of the last share that a text tells. */
const holderIn = (marked: string): string | undefined =>
  claimsOf(marked)
    .filter(({ claim }) => claim.figure.kind === 'percent')
    .at(-1)?.claim.roles.holder?.name

test('"der Bieter" is who buys in the article, whoever else holds shares', () => {
  const offer =
    '[Nordwind] will [Seestern] übernehmen und bietet 300 Millionen Euro. Großaktionär von [Seestern] ist [Altmann] mit 25 Prozent. '
  for (const told of [
    'Zehn Prozent besitzt der Bieter schon.',
    'Zehn Prozent der Anteile gehören dem Bieter schon.',
    'Der Käufer hält zehn Prozent.',
  ])
    expect(holderIn(offer + told)).toBe('Nordwind')
})

test('an owner that is called a mere noun is no party of the deal', () => {
  const deal = '[Nordwind] übernimmt [Seestern] für 300 Millionen Euro. '
  expect(holderIn(`${deal}Profiteur ist die Holding, der 53 Prozent gehören.`)).toBeUndefined()
})

test('whose a company is makes nobody a seller in a deal that is only told besides', () => {
  const [, other] = claimsOf(
    '[Nordwind] übernimmt [Seestern] von [Altmann] für 300 Millionen Euro. [Nordwind] legt [Seestern] mit der Tochter [Felsberg] zusammen. Auch [Ostkap] bot für [Felsberg] schon 20 Millionen Euro.',
  )
  expect(other?.claim.roles).toMatchObject({ company: { name: 'Felsberg' } })
  expect(other?.claim.roles.seller).toBeUndefined()
})

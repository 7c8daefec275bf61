import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

const companies = (marked: string): (string | undefined)[] =>
  claimsOf(marked).map(({ claim }) => claim.roles.company?.name)

test('of several price targets each is for whom it is told last before it', () => {
  for (const told of [
    'Das Kursziel für [Nordwind] steigt auf 49 Euro, für [Seestern] auf 31 Euro.',
    'Die Bank hob das Kursziel für die Aktien von [Nordwind] auf 49 Euro und jenes für [Seestern] auf 31 Euro.',
    'Die Experten senkten das Kursziel für die Titel der [Nordwind] auf 49 Euro und für die Papiere von [Seestern] auf 31 Euro.',
    'Die Experten heben das Kursziel für die [Nordwind-Aktie] auf 49 Euro und für die Titel der [Seestern] auf 31 Euro.',
  ])
    expect(companies(told)).toEqual(['Nordwind', 'Seestern'])
})

test('a noun with a name that nobody listed is who acts, and the name behind the verb is no subject', () => {
  const [claim] = claimsOf('Der Sattler Tessmer kauft [Seestern] für 40 Millionen Euro.')
  expect(claim?.claim.roles).toMatchObject({ company: { name: 'Seestern' } })
  expect(claim?.claim.roles.buyer).toBeUndefined()
})

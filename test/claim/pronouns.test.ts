import { expect, test } from 'vitest'
import { claimsOf, moneyIn, rolesOf } from './claim-kit.ts'

const lastRoles = (text: string): Record<string, string> | undefined => claimsOf(text).map(rolesOf).at(-1)

test('a pronoun is whom its gender fits, not who acted last', () => {
  expect(
    lastRoles(
      'Die Reederei [Nordwind] verkauft ihre Tochter [Kleinwerk] an den Konzern [Seestern]. Er zahlt 40 Millionen Euro.',
    ),
  ).toEqual({ buyer: 'Seestern', company: 'Kleinwerk', seller: 'Nordwind' })
  expect(lastRoles('Der Konzern [Nordwind] kauft die Firma [Seestern]. Sie beschäftigt 900 Menschen.')).toEqual({
    company: 'Seestern',
  })
})

test('"dieser" is who was named last and did not act', () => {
  expect(lastRoles('Der Konzern [Nordwind] kauft den Anbieter [Seestern]. Dieser beschäftigt 900 Menschen.')).toEqual({
    company: 'Seestern',
  })
})

test('"wir" is the company whose voice the speaker of the sentence is', () => {
  expect(
    lastRoles(
      'Der Konzern [Nordwind] kauft [Seestern]. „Wir beschäftigen 900 Menschen“, sagte [Seestern-Chefin] Kern.',
    ),
  ).toEqual({ company: 'Seestern' })
})

test('an article right before the verb of a sentence stands for who was named last, and who is named for saying so for nobody', () => {
  expect(
    claimsOf(
      'Hinter [Seestern] steckt der Fonds [Nordwind]\n\nHinter [Seestern] steckt der Fonds [Nordwind]. Der hat [Seestern] für 900 Millionen Euro gekauft.',
    ).map(rolesOf),
  ).toEqual([{ buyer: 'Nordwind', company: 'Seestern' }])
})

test('"man" of what is retold, and "wir", is the company that says so; several who act are not who is named behind', () => {
  const contract = { type: 'contract', customer: 'Nordwind', supplier: 'Seestern' }
  expect(moneyIn('Man habe für 80 Millionen Euro Züge von [Seestern] bestellt, so [Nordwind].')).toEqual([contract])
  expect(moneyIn('„Wir haben für 80 Millionen Euro Züge von [Seestern] bestellt“, teilte [Nordwind] mit.')).toEqual([
    contract,
  ])
  expect(moneyIn('Gründer bauten das Haus auf. Sie hatten [Seestern] für 80 Millionen Euro gekauft.')).toEqual([
    { type: 'acquisition', company: 'Seestern' },
  ])
})

test('several who act in a list are passed over by "diese", and none of them is meant by what they have together', () => {
  const holders = 'Die [Nordwind] und die [Ostland] halten je 50 Prozent an der Pumpenfirma [Seestern].'
  expect(lastRoles(`${holders} Diese beschäftigt 900 Menschen.`)).toEqual({ company: 'Seestern' })
  const together = claimsOf(
    'Die Kette [Nordwind] wirbt um die Kette [Seestern]. Gemeinsam setzen sie 3 Milliarden Euro um.',
  )
  expect(together.map(({ claim }) => claim.type)).toEqual(['other'])
})

test('a name of several words has the gender of the noun that closes it', () => {
  expect(lastRoles('Die [Grüne Bank] kauft die Plattform [Seestern]. Dafür zahlt sie 40 Millionen Euro.')).toEqual({
    buyer: 'Grüne Bank',
    company: 'Seestern',
  })
})

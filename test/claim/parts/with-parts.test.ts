import { expect, test } from 'vitest'
import { claimsOf } from '../claim-kit.ts'

/** Type and parties of each figure but dates. */
const told = (marked: string): string[] =>
  claimsOf(marked)
    .filter(({ claim }) => claim.type !== 'date')
    .map(({ claim: { type, roles } }) =>
      [type, ...Object.entries(roles).map(([role, { name }]) => `${role}=${name}`)].sort().join(' '),
    )

const sold = (part: string): string =>
  `acquisition buyer=Nordwind company=${part} seller=Altmann`.split(' ').sort().join(' ')

test('a part of a company that is sold or bought is a company of its own, called by the words of the text', () => {
  for (const text of [
    '[Altmann] verkauft seine Pumpensparte für 120 Millionen Euro an [Nordwind].',
    '[Nordwind] übernimmt die Pumpensparte von [Altmann] für 120 Millionen Euro.',
    'Die Pumpensparte des Konzerns [Altmann] geht für 120 Millionen Euro an [Nordwind].',
    '[Nordwind] kauft [Altmanns] Pumpensparte für 120 Millionen Euro.',
    '[Nordwind] kauft [Altmann] die Pumpensparte für 120 Millionen Euro ab.',
    'Für die Pumpensparte von [Altmann] zahlt [Nordwind] 120 Millionen Euro.',
    '[Altmann] erhält von [Nordwind] 120 Millionen Euro für seine Pumpensparte.',
    'Die Pumpensparte von [Altmann] wurde von [Nordwind] für 120 Millionen Euro übernommen.',
  ])
    expect(told(text)).toEqual([sold('Pumpensparte')])
})

test('a part that nobody deals in is told of as its company', () => {
  expect(
    told('Die Pumpensparte von [Altmann] beschäftigt 300 Menschen. Die Sparte setzt 80 Millionen Euro um.'),
  ).toEqual(['company=Altmann headcount', 'company=Altmann revenue'])
  expect(told('[Altmann] wendet 5 Millionen Euro für die Pumpensparte auf.')).toEqual(['company=Altmann spending'])
})

test('what is told of it later is its own, by any name, and what is told of its company is not', () => {
  const sale = '[Altmann] verkauft seine Pumpensparte an [Nordwind]. '
  for (const later of ['Die Sparte', 'Das Pumpengeschäft', 'Der Geschäftsbereich', 'Der Bereich'])
    expect(told(`${sale}${later} beschäftigt 300 Menschen.`)).toEqual(['company=Pumpensparte headcount'])
  expect(told(`${sale}[Altmann] beschäftigt 300 Menschen.`)).toEqual(['company=Altmann headcount'])
  expect(told(`${sale}[Altmann] behält 20 Prozent an der Sparte.`)).toEqual([
    'company=Pumpensparte holder=Altmann stake',
  ])
})

test('a part with a name of its own is that one', () => {
  expect(told('[Altmann] verkauft seine Pumpensparte [Seestern] für 120 Millionen Euro an [Nordwind].')).toEqual([
    sold('Seestern'),
  ])
})

test('a part is called by what it deals in, where its noun does not say it', () => {
  expect(
    told('[Nordwind] kauft dem Konzern [Altmann] das Geschäft mit Heizungen für 120 Millionen Euro ab.').join(),
  ).toContain('Geschäft mit Heizungen')
  expect(
    told('[Altmann] verkauft sein Heizungs- und Klimageschäft für 120 Millionen Euro an [Nordwind].').join(),
  ).toContain('Heizungs- und Klimageschäft')
})

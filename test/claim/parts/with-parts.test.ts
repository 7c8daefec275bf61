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

test('a works that is sold is a company of its own, by any of its nouns', () => {
  const sale = '[Altmann] verkauft sein Reifenwerk in Ulm an [Nordwind]. '
  expect(told('[Altmann] verkauft sein Reifenwerk in Ulm für 120 Millionen Euro an [Nordwind].')).toEqual([
    sold('Reifenwerk'),
  ])
  for (const later of ['In dem Werk arbeiten', 'Am Standort arbeiten', 'Die Fabrik beschäftigt'])
    expect(told(`${sale}${later} 300 Menschen.`)).toEqual(['company=Reifenwerk headcount'])
  expect(told(`${sale}Der Umsatz des Werks lag bei 80 Millionen Euro.`)).toEqual(['company=Reifenwerk revenue'])
  expect(told(`${sale}[Altmann] schließt ein Werk in Hof mit 90 Beschäftigten.`)).toEqual(['company=Altmann headcount'])
})

test('a works is called by its town, and by the noun that says most', () => {
  expect(
    told('[Altmann] verkauft seine Fabrik in Ulm. Dort arbeiten viele. Die Fabrik setzt 80 Millionen Euro um.'),
  ).toEqual(['company=Fabrik in Ulm revenue'])
  expect(
    told('[Altmann] trennt sich vom Sägewerk in Ulm. [Altmann] gibt das Werk ab. Das Werk beschäftigt 300 Menschen.'),
  ).toEqual(['company=Sägewerk headcount'])
})

test('the headline and the text may call what is sold by different words', () => {
  expect(
    told(
      '[Altmann] verkauft Pumpengeschäft\n\n[Altmann] verkauft sein Geschäft mit Kreiseln an [Nordwind]. Das verkaufte Geschäft setzt 80 Millionen Euro um.',
    ),
  ).toEqual(['company=Pumpengeschäft revenue'])
})

test('where a part sits is not what it deals in', () => {
  expect(
    told('[Altmann] verkauft seine Pumpensparte an [Nordwind]. Die Sparte mit Sitz in Ulm setzt 80 Millionen Euro um.'),
  ).toEqual(['company=Pumpensparte revenue'])
})

import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Who plays which role in the last sum that a text tells, where it is the price of a company. */
const sides = (marked: string): Record<string, string> | null => {
  const claim = claimsOf(marked)
    .filter(({ claim: { figure } }) => figure.kind === 'money')
    .at(-1)?.claim
  return claim?.type === 'acquisition'
    ? Object.fromEntries(Object.entries(claim.roles).map(([role, { name }]) => [role, name]))
    : null
}

const ALL = { buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' }

test.each([
  '[Nordwind] hat mit [Altmann] den Kauf von [Seestern] für 17 Millionen Euro vereinbart.',
  '[Nordwind] hat mit [Altmann] einen Vertrag über den Kauf des Händlers [Seestern] unterzeichnet, der Preis beläuft sich auf 17 Millionen Euro.',
  '[Nordwind] verhandelt mit [Altmann] über die Übernahme von [Seestern]. Der Kaufpreis liegt bei 17 Millionen Euro.',
  '[Altmann] hat mit [Nordwind] einen Vertrag über den Verkauf von [Seestern] unterschrieben. Der Kaufpreis liegt bei 17 Millionen Euro.',
  '[Altmann] führt mit [Nordwind] Gespräche über den Verkauf von [Seestern]. Der Kaufpreis liegt bei 17 Millionen Euro.',
])('with whom somebody deals over a third is the other side: %s', (text) => {
  expect(sides(text)).toEqual(ALL)
})

test.each([
  '[Altmann] will sich von [Seestern] trennen. Dafür erhofft sich der Konzern 17 Millionen Euro.',
  '[Altmann] prüft den Verkauf von [Seestern]. Damit ließen sich 17 Millionen Euro erlösen.',
  '[Altmann] sucht einen Käufer für [Seestern]. Die Firma soll 17 Millionen Euro einbringen.',
  '[Altmann] will [Seestern] verkaufen. Das könnte 17 Millionen Euro bringen.',
  '[Altmann] verlangt für [Seestern] 17 Millionen Euro.',
])('who hopes for a price sells, and buys nothing: %s', (text) => {
  expect(sides(text)).toEqual({ company: 'Seestern', seller: 'Altmann' })
})

test.each([
  'Es ist die größte Übernahme in der Geschichte von [Nordwind]: Der Kauf von [Seestern] kostet 17 Millionen Euro.',
  '[Nordwind] wächst durch Zukäufe. Jüngstes Beispiel ist [Seestern], das der Konzern für 17 Millionen Euro übernimmt.',
  'Das Bieterrennen um [Seestern] ist entschieden. [Nordwind] setzte sich mit einem Gebot von 17 Millionen Euro gegen [Ostland] durch.',
  '[Seestern] wurde 2019 von [Nordwind] übernommen, für 17 Millionen Euro.',
  '[Seestern] gehört künftig zum Händler [Nordwind]. Der Preis liegt bei 17 Millionen Euro.',
])('who buys is told beside the sum: %s', (text) => {
  expect(sides(text)).toEqual({ buyer: 'Nordwind', company: 'Seestern' })
})

test('what a company yields its owner is put into nobody', () => {
  expect(claimsOf('[Seestern] bringt der [Altmann] 17 Millionen Euro ein.').at(-1)?.claim.type).not.toBe('investment')
})

test.each([
  '[Nordwind] hat eine Offerte für die Aktien der [Seestern] angekündigt. [Altmann] spricht von einem Affront. Der Preis liegt bei 17 Millionen Euro.',
  '[Nordwind] will den Aktionären von [Seestern] ein Angebot machen. [Altmann] spricht von einem Affront. Der Preis liegt bei 17 Millionen Euro.',
  'Die Offerte von [Nordwind] an die Anteilseigner der [Seestern] läuft. [Altmann] spricht von einem Affront. Der Preis liegt bei 17 Millionen Euro.',
  '[Nordwind] bietet für die Papiere der [Seestern Hafen und Logistik AG]. [Altmann] spricht von einem Affront. Der Preis liegt bei 17 Millionen Euro.',
])('whose shares an offer is for is bought: %s', (text) => {
  expect(sides(text)).toMatchObject({ company: expect.stringMatching(/^Seestern/), buyer: 'Nordwind' })
})

import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

const orders = (text: string): unknown[] =>
  claimsOf(text)
    .filter(({ claim }) => claim.figure.kind === 'money')
    .map(({ claim: { type, roles } }) => [type, roles.customer?.name, roles.supplier?.name])

const ORDER = ['contract', 'Nordwind', 'Seestern']

test.each([
  '[Nordwind] lässt ihre Züge bis 2031 von [Seestern] warten. Über die Laufzeit fließen 44 Millionen Euro.',
  '[Seestern] liefert Züge an [Nordwind]. Die Vereinbarung läuft fünf Jahre und bringt jährlich 60 Millionen Euro ein.',
  '[Nordwind] kauft bei [Seestern] 40 Züge. Der Preis liegt bei 180 Millionen Euro.',
  '[Seestern] baut 40 Züge für [Nordwind]. 180 Millionen Euro stehen im Vertrag.',
  '[Nordwind] vergab den Bau von 40 Zügen an [Seestern]. Das Angebot lag bei 180 Millionen Euro.',
  '[Seestern] übernimmt für den Reeder [Nordwind] die Wartung der Boote und bekommt dafür 180 Millionen Euro.',
  '[Nordwind] lagert die Wartung an [Seestern] aus. Über die Laufzeit kommen so 180 Millionen Euro zusammen.',
  '[Nordwind] überträgt [Seestern] den Betrieb der Boote. Der Vertrag ist 180 Millionen Euro wert.',
  '[Nordwind] hat sich für [Seestern] entschieden. Der Vertragswert liegt bei 180 Millionen Euro.',
  '[Nordwind] verlängert den Vertrag mit [Seestern] und zahlt dafür 180 Millionen Euro.',
  '[Seestern] wird Lieferant der [Nordwind]. Der Auftrag hat einen Wert von 180 Millionen Euro.',
  '[Seestern] baut für den Reeder [Nordwind] ein Dock, das Auftragsvolumen beträgt 180 Millionen Euro.',
  '[Seestern] baut 40 Züge für [Nordwind]. Volumen: 180 Millionen Euro.',
  '[Nordwind] bekommt neue Boote. [Seestern] erhielt den Zuschlag, die Kosten liegen bei 180 Millionen Euro.',
  'Die [Nordwind] erneuert ihre Flotte. Der Auftrag ging an [Seestern], der Preis beträgt 180 Millionen Euro.',
])('a sum told behind an order is what it costs: %s', (text) => {
  expect(orders(text)).toEqual([ORDER])
})

test.each([
  '[Seestern] baut 40 Züge für [Nordwind]. In das Werk fließen 180 Millionen Euro Fördermittel.',
  '[Seestern] baut 40 Züge für [Nordwind]. Der Umsatz liegt bei 180 Millionen Euro.',
  '[Seestern] baut 40 Züge für [Nordwind]. [Altmann] zahlt 180 Millionen Euro.',
  '[Nordwind] bestellte vier Boote bei [Seestern]. Das Auftragsbuch hat damit einen Wert von 11 Milliarden Euro.',
])('what another noun says, or another company pays, is none of it: %s', (text) => {
  expect(orders(text)).not.toContainEqual(ORDER)
})

test('of an order of which one side alone is told a price is its price, and that of another thing is not', () => {
  expect(orders('[Seestern] hat einen Auftrag gewonnen. Das Volumen liegt bei 180 Millionen Euro.')).toEqual([
    ['contract', undefined, 'Seestern'],
  ])
  expect(
    orders('[Seestern] hat einen Auftrag gewonnen. Die Kosten des Werks liegen bei 180 Millionen Euro.'),
  ).not.toContainEqual(['contract', undefined, 'Seestern'])
})

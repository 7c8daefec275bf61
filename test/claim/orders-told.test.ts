import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

const orders = (text: string): unknown[] =>
  claimsOf(text)
    .filter(({ claim }) => claim.figure.kind === 'money')
    .map(({ claim: { type, roles } }) => [type, roles.customer?.name, roles.supplier?.name])

const ORDER = ['contract', 'Nordwind', 'Seestern']

test.each([
  '[Seestern] beliefert [Nordwind] seit 2019. Der neue Vertrag hat ein Volumen von 44 Millionen Euro.',
  '[Nordwind] wird seit 2019 von [Seestern] beliefert. Der Vertrag ist 44 Millionen Euro schwer.',
  '[Seestern] arbeitet künftig für [Nordwind]. Der Auftrag hat einen Wert von 44 Millionen Euro.',
  '[Nordwind] setzt beim Umbau auf den Kranbauer [Seestern]. Die Bestellung bringt 44 Millionen Euro ein.',
  '[Nordwind] hat [Seestern] als Lieferanten ausgewählt. Der Vertrag ist 44 Millionen Euro wert.',
  '[Seestern] hat [Nordwind] als Kunden gewonnen. Der Vertrag umfasst 44 Millionen Euro.',
  '[Nordwind] löst eine Option bei [Seestern] ein. Die zusätzlichen Boote kosten 44 Millionen Euro.',
  '[Seestern] sticht bei [Nordwind] die Konkurrenz um den Auftrag aus. Der Vertrag ist 44 Millionen Euro wert.',
  'Das Rennen um den Auftrag der [Nordwind] machte [Seestern]. Das Volumen liegt bei 44 Millionen Euro.',
  '[Seestern] verhandelt mit [Nordwind] über einen Auftrag. Dem Vernehmen nach geht es um 44 Millionen Euro.',
  '[Seestern] hat einen Auftrag von [Nordwind] verloren. Der Vertrag war 44 Millionen Euro wert.',
])('who works for whom is told by the verb, whatever it is: %s', (text) => {
  expect(orders(text)).toEqual([ORDER])
})

test.each([
  '[Seestern] hat einen Auftrag an Land gezogen. [Nordwind] zahlt 44 Millionen Euro.',
  '[Nordwind] hat den Auftrag vergeben. [Seestern] bekommt 44 Millionen Euro für den Neubau.',
  '[Seestern] hat den Zuschlag erhalten. [Nordwind] überweist 44 Millionen Euro.',
])('of an order of which one side is told, who pays or is paid is the other: %s', (text) => {
  expect(orders(text)).toEqual([ORDER])
})

test.each([
  '[Altkapital] setzt auf [Seestern]. Der Preis liegt bei 44 Millionen Euro.',
  '[Nordwind] zieht die Option auf die Aktien von [Seestern]. Der Preis liegt bei 44 Millionen Euro.',
])('who puts money in, or takes shares, orders nothing: %s', (text) => {
  expect(orders(text)).not.toContainEqual(['contract', 'Nordwind', 'Seestern'])
  expect(orders(text)).not.toContainEqual(['contract', 'Altkapital', 'Seestern'])
})

test.each([
  '[Seestern] wartet künftig die Züge der [Nordwind]. Der Auftrag hat einen Wert von 44 Millionen Euro.',
  '[Seestern] soll die Halle der [Nordwind] planen. Der Vertrag im Wert von 44 Millionen Euro wurde unterzeichnet.',
  'Die Boote der [Nordwind] werden von [Seestern] gestrichen. Der Auftrag ist 44 Millionen Euro wert.',
])('who does anything with what is another’s works for him, where an order is spoken of: %s', (text) => {
  expect(orders(text)).toEqual([ORDER])
})

test.each([
  'Für [Seestern] ist es der größte Auftrag seit Jahren: [Nordwind] bestellt Züge für 44 Millionen Euro.',
  'Der Vorstand hat den Vertrag von [Nordwind] mit [Seestern] gebilligt, der ein Volumen von 44 Millionen Euro hat.',
])('for whom it is an order, or with whom a contract is, is told with it: %s', (text) => {
  expect(orders(text)).toEqual([ORDER])
})

test.each([
  '[Seestern] arbeitet künftig für [Nordwind]. Das Werk liegt am Hafen. Vereinbart sind Lieferungen für 44 Millionen Euro.',
  '[Nordwind] bestellt vier Boote bei [Seestern]. Am Hafen wird gefeiert. Das Gesamtvolumen liegt bei 44 Millionen Euro.',
  '[Nordwind] gibt den Bau an [Seestern] ab. Er beläuft sich auf 44 Millionen Euro.',
  '[Seestern] baut für [Nordwind] eine Halle. Die Kosten werden auf 44 Millionen Euro geschätzt.',
])('what goes on about an order and names nobody is of the one told last: %s', (text) => {
  expect(orders(text)).toEqual([ORDER])
})

test('an order whose sides nothing tells is one all the same', () => {
  expect(orders('[Seestern] und [Nordwind] arbeiten zusammen. Der neue Vertrag ist 44 Millionen Euro wert.')).toEqual([
    ['contract', undefined, undefined],
  ])
})

test('what subscribers of a bond order is none', () => {
  expect(
    orders('[Seestern] begibt eine Anleihe. Zeichnungsaufträge für 44 Millionen Euro lagen vor.'),
  ).not.toContainEqual(['contract', undefined, undefined])
})

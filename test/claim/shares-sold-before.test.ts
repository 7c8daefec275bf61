import { expect, test } from 'vitest'
import { claimsOf, rolesOf } from './claim-kit.ts'

/** Types and parties of the sums of a text. */
const sumsOf = (marked: string) =>
  claimsOf(marked)
    .filter(({ claim }) => claim.figure.kind === 'money')
    .map((one) => ({ type: one.claim.type, ...rolesOf(one) }))

test.each([
  '[Nordwind] hat Aktien der [Seestern] verkauft. Der Erlös beträgt 30 Millionen Euro.',
  '[Nordwind] hat seine Beteiligung an [Seestern] verringert. Der Paketverkauf spülte 30 Millionen Euro in die Kasse.',
  '[Nordwind] trennt sich von einem Teil seiner Anteile an [Seestern]. Das bringt 30 Millionen Euro.',
  '[Nordwind] macht bei [Seestern] Kasse: Der Verkauf eines Aktienpakets brachte 30 Millionen Euro.',
  '[Nordwind] steigt bei [Seestern] aus. Der Verkauf der restlichen Aktien brachte 30 Millionen Euro.',
  '[Nordwind] verkauft Aktien der [Seestern]: 30 Millionen Euro Erlös',
  '[Nordwind] will [Seestern] an die Börse bringen. Die Emission könnte ein Volumen von 30 Millionen Euro haben.',
  '[Nordwind] prüft einen Börsengang von [Seestern]. Das Emissionsvolumen könnte bei 30 Millionen Euro liegen.',
])('who sold shares, or brings them to the exchange, sells them in the next clause too: %s', (text) => {
  expect(sumsOf(text)).toEqual([{ type: 'share_sale', seller: 'Nordwind', company: 'Seestern' }])
})

test.each([
  '[Seestern] gibt neue Aktien aus. 30 Millionen Euro sollen so zusammenkommen.',
  '[Seestern] gibt junge Aktien aus. Das Unternehmen will damit 30 Millionen Euro einnehmen.',
  '[Seestern] hat sich Eigenkapital von 30 Millionen Euro besorgt und dafür neue Aktien ausgegeben.',
])('new shares are sold by who issues them: %s', (text) => {
  expect(sumsOf(text)).toEqual([{ type: 'share_sale', seller: 'Seestern', company: 'Seestern' }])
})

test('what a listing brings is no turnover', () => {
  expect(sumsOf('[Seestern] wagt den Börsengang. Die Einnahmen von 30 Millionen Euro fließen in den Ausbau.')).toEqual([
    { type: 'share_sale', company: 'Seestern' },
  ])
})

test('other takings are', () => {
  expect(sumsOf('[Seestern] baut um. Die Einnahmen von 30 Millionen Euro reichen nicht.')).toEqual([
    { type: 'revenue', company: 'Seestern' },
  ])
})

test.each([
  '[Nordwind] trennt sich von Aktien der [Seestern]. Das Paket wurde über Nacht bei Fonds untergebracht. Der Erlös: 30 Millionen Euro.',
  '[Nordwind] denkt über den Verkauf von Aktien der [Seestern] nach. Entschieden ist nichts. Das Paket könnte 30 Millionen Euro einbringen.',
  '[Nordwind] steigt bei [Seestern] teilweise aus. Der Kurs ist hoch. Der Verkäufer nahm damit 30 Millionen Euro ein.',
  '[Nordwind] macht Kasse. Der Großaktionär hat Aktien von [Seestern] im Wert von 30 Millionen Euro abgestoßen.',
])('a sale of shares is gone on about some sentences later, and "the owner" is who was named: %s', (text) => {
  expect(sumsOf(text)).toEqual([{ type: 'share_sale', seller: 'Nordwind', company: 'Seestern' }])
})

test.each([
  '[Seestern] plant den Gang aufs Parkett. Die Banken stehen fest. Es geht um 30 Millionen Euro.',
  '[Seestern] verschiebt den Börsengang. Das Umfeld ist schlecht. Eigentlich hatten 30 Millionen Euro eingesammelt werden sollen.',
])('so is what a listing brings: %s', (text) => {
  expect(sumsOf(text)).toEqual([{ type: 'share_sale', company: 'Seestern' }])
})

test('after a listing a company turns over money again', () => {
  expect(
    sumsOf('[Seestern] ging an die Börse. Der Umsatz wuchs. Im ersten Halbjahr nahm die Firma 30 Millionen Euro ein.'),
  ).toEqual([{ type: 'revenue', company: 'Seestern' }])
})

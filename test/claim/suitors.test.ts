import { expect, test } from 'vitest'
import { moneyIn, stakesIn } from './claim-kit.ts'

const deal = { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' }

test.each([
  '[Nordwind] gewinnt den Bieterstreit um [Seestern].',
  '[Nordwind] geht als Sieger aus dem Bieterkrieg um [Seestern] hervor.',
  '[Nordwind] bestreitet jedes Interesse an [Seestern].',
  '[Nordwind] ist an [Seestern] interessiert.',
  '[Nordwind] umwirbt [Seestern].',
  '[Nordwind] liebäugelt mit [Seestern].',
  '[Nordwind] verstärkt sich mit [Seestern].',
  '[Nordwind] ergänzt das Portfolio um [Seestern].',
  '[Nordwind] gliedert [Seestern] ein.',
  '[Nordwind] unterzeichnet den Kaufvertrag für [Seestern].',
  '[Seestern] ist ein Übernahmekandidat für [Nordwind].',
])('who gets a company or would like to is told by many words: %s', (lead) => {
  expect(moneyIn(`${lead} Der Kaufpreis liegt bei 30 Millionen Euro.`)).toEqual([deal])
})

test('a company in new hands is bought, whoever buys it', () => {
  expect(moneyIn('[Seestern] kommt in neue Hände. Der Kaufpreis liegt bei 30 Millionen Euro.')).toEqual([
    { type: 'acquisition', company: 'Seestern' },
  ])
})

test('what is paid for a takeover just told is its price, for things an outlay', () => {
  expect(moneyIn('[Nordwind] verleibt sich [Seestern] ein und gibt dafür 65 Millionen Euro aus.')).toEqual([deal])
  expect(moneyIn('[Nordwind] übernimmt [Seestern]. Dafür sind 65 Millionen Euro vorgesehen.')).toEqual([deal])
  expect(moneyIn('[Nordwind] erneuert die Kräne und gibt dafür 65 Millionen Euro aus.')).toEqual([
    { type: 'spending', company: 'Nordwind' },
  ])
})

test('what several fought for is not to whom it went', () => {
  expect(moneyIn('Für 30 Millionen Euro ging [Seestern] nach langem Tauziehen an [Nordwind].')).toEqual([deal])
})

test('in whose hands shares are holds them, be it that other shares are in other hands', () => {
  expect(stakesIn('[Seestern] baut Pumpen. 12 Prozent der Anteile sind im Besitz von [Nordwind].')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
  ])
  expect(
    stakesIn('[Nordwind] hält 29 Prozent der Anteile der [Seestern], die übrigen sind im Besitz der [Altmann].'),
  ).toEqual([{ type: 'stake', holder: 'Nordwind', company: 'Seestern' }])
})

test('a purchase that is worth something to who buys costs so much', () => {
  expect(moneyIn('[Nordwind] übernimmt [Seestern]. Der Zukauf ist dem Konzern 30 Millionen Euro wert.')).toEqual([deal])
})

test('a sum that who is called the buyer has to find is a price', () => {
  expect(
    moneyIn(
      '[Nordwind] übernimmt [Seestern]. Die Belegschaft wurde informiert. Für das Geschäft muss der Käufer 30 Millionen Euro aufbringen.',
    ),
  ).toEqual([deal])
})

test('how many times the turnover a price is says nothing of turnover', () => {
  expect(
    moneyIn(
      '[Nordwind] übernimmt [Seestern]. Der Konzern zahlt 30 Millionen Euro und damit das Dreifache des Umsatzes.',
    ),
  ).toEqual([deal])
})

test('who allows a sale puts no money in', () => {
  expect(
    moneyIn(
      'Die [Bundesnetzagentur] hat den 30 Millionen Euro schweren Verkauf der [Seestern] an [Nordwind] freigegeben.',
    ),
  ).toEqual([deal])
})

test('who is worth something after a purchase is not what was bought; of two who agree on a worth it is neither', () => {
  const worth = (company: string) => expect.objectContaining({ type: 'valuation', company })
  expect(moneyIn('Nach dem Kauf von [Seestern] ist [Nordwind] 3 Milliarden Euro wert.')).toEqual([worth('Nordwind')])
  expect(
    moneyIn(
      'Beim Kauf von [Seestern] einigten sich [Nordwind] und [Altmann] auf einen Unternehmenswert von 80 Millionen Euro.',
    ),
  ).toEqual([worth('Seestern')])
})

test('who enlarges what he offers with another need not buy it', () => {
  expect(
    moneyIn('[Nordwind] erweitert das Portfolio mit [Seestern]. Der Kaufpreis liegt bei 30 Millionen Euro.'),
  ).not.toEqual([deal])
})

import { expect, test } from 'vitest'
import { moneyIn, stakesIn } from './claim-kit.ts'

const bought = { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' }

test('a price with debts goes on about the price without', () => {
  for (const text of [
    '[Nordwind] lässt sich den Konzern [Seestern] 9 Milliarden Euro kosten, einschließlich Schulden 12 Milliarden Euro.',
    '[Nordwind] kauft [Seestern] für 9 Milliarden Euro, mit Schulden für 12 Milliarden Euro.',
    '[Nordwind] kauft [Seestern]. Der Preis: 9 Milliarden Euro, einschließlich Schulden 12 Milliarden Euro.',
    '[Seestern] geht für 9 Milliarden Euro an [Nordwind], davon 2 Milliarden in Aktien.',
  ])
    expect(moneyIn(text)).toEqual([bought, bought])
  expect(moneyIn('[Nordwind] kauft [Seestern]. Preis inklusive Schulden: 12 Milliarden Euro.')).toEqual([bought])
})

test('whoever does anything with an offer of a sum bids it', () => {
  expect(moneyIn('Im Bieterkampf um [Seestern] unterlag [Talbach] mit einem Gebot von 170 Millionen Euro.')).toEqual([
    { type: 'acquisition', buyer: 'Talbach', company: 'Seestern' },
  ])
  expect(
    moneyIn('[Nordwind] übernimmt [Seestern]. [Talbach] war mit einem Gebot von 170 Millionen Euro unterlegen.'),
  ).toEqual([{ type: 'acquisition', buyer: 'Talbach', company: 'Seestern' }])
})

test('what the sale just told of brings is its price, and from whom somebody buys off sells', () => {
  const sold = [{ ...bought, seller: 'Altmann' }]
  expect(moneyIn('[Altmann] verkauft [Seestern] an [Nordwind]. Das bringt 585 Millionen Euro in die Kasse.')).toEqual(
    sold,
  )
  expect(moneyIn('[Nordwind] hatte [Seestern] 2018 für 62 Millionen Euro der Familie [Altmann] abgekauft.')).toEqual(
    sold,
  )
  expect(
    moneyIn(
      '[Seestern], bislang eine Tochter von [Altmann], gehört künftig [Nordwind]. Der Kaufpreis beträgt 3 Milliarden Euro.',
    ),
  ).toEqual(sold)
})

test('what a bidder adds to the price is no move of it', () => {
  expect(
    stakesIn('[Nordwind] bietet 62 Euro je Aktie für [Seestern], was einem Aufschlag von 54 Prozent entspricht.').map(
      ({ type }) => type,
    ),
  ).toEqual(['share_price', 'other'])
})

test('what something else is surpassed by lends it no company', () => {
  expect(
    moneyIn(
      '[Seestern] geht an die Börse. Mit 80 Millionen Euro ist es die zweitgrößte Emission, übertroffen nur vom Börsengang der [Nordwind].',
    ),
  ).toEqual([{ type: 'share_sale', company: 'Seestern' }])
})

test('beside a price of issue stands what the issue brings', () => {
  expect(
    moneyIn(
      '[Seestern] wagte sich aufs Parkett, bei einem Ausgabepreis von 27 Euro und einem Erlös von 935 Millionen Euro.',
    ),
  ).toEqual([
    { type: 'share_price', company: 'Seestern' },
    { type: 'share_sale', company: 'Seestern' },
  ])
})

test('above its price of issue a share stands, and a text that opens with who issues it is about that one', () => {
  const told = stakesIn(
    'Endlich an der Börse\n\nAuf der Tafel stehen 17,50 Euro, als die Chefin von [Seestern] läutet, 17 Prozent mehr als der Ausgabepreis. Es regnet. Fondsmanager mieden solche Werte lange. Die Welt hat sich geändert. Auch die Gewerkschaft ist da. Es gibt Brezeln. Bis zum Abend werden es 18,90 Euro.',
  )
  expect(told).toEqual([
    { type: 'share_price', company: 'Seestern' },
    { type: 'share_price', company: 'Seestern' },
    { type: 'share_price', company: 'Seestern' },
  ])
})

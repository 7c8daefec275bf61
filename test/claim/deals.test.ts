import { expect, test } from 'vitest'
import { moneyIn } from './claim-kit.ts'

test('a price without names belongs to the deal that other sentences tell, seller included', () => {
  expect(
    moneyIn(
      '[Nordwind] übernimmt [Seestern]. Noch gehört [Seestern] der [Altmann]. Der Kaufpreis beträgt 80 Millionen Euro.',
    ),
  ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' }])
})

test('the owner is named by its daughter', () => {
  expect(
    moneyIn('[Nordwind] kauft die [Altmann-Tochter] [Seestern]. Der Kaufpreis beträgt 80 Millionen Euro.'),
  ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' }])
})

test('an older deal has a target of its own and takes no seller from the main one', () => {
  expect(
    moneyIn(
      '[Nordwind] kauft die [Altmann-Tochter] [Seestern]. Der Kaufpreis beträgt 80 Millionen Euro. Für [Felsberg] hatte [Nordwind] 2019 rund 12 Millionen Euro bezahlt.',
    ),
  ).toEqual([
    { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
    { type: 'acquisition', buyer: 'Nordwind', company: 'Felsberg' },
  ])
})

test('whose daughter changes hands is not what changes hands', () => {
  expect(moneyIn('[Nordwind] bekommt die Sparte der [Altmann]. Der Kaufpreis beträgt 80 Millionen Euro.')).toEqual([
    { type: 'acquisition', buyer: 'Nordwind', seller: 'Altmann' },
  ])
})

test('whoever what is sold belongs to, answers to or is in the hands of sells it', () => {
  for (const owned of ['hört [Seestern] auf [Altmann]', 'ist [Seestern] im Besitz von [Altmann]'])
    expect(
      moneyIn(`[Nordwind] übernimmt [Seestern]. Bislang ${owned}. Der Kaufpreis beträgt 80 Millionen Euro.`),
    ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' }])
})

test('who refuses an offer is its target, and with whom it stands is who makes it', () => {
  expect(moneyIn('[Seestern] ließ das Angebot der [Nordwind] über 80 Millionen Euro liegen.')).toEqual([
    { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' },
  ])
})

test('"es geht" moves nothing', () => {
  expect(
    moneyIn('[Nordwind] kauft [Seestern]. Der [Altmann] geht es um Schulden. Der Kaufpreis beträgt 80 Millionen Euro.'),
  ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' }])
})

test('what is paid without a word of a takeover is no price', () => {
  expect(moneyIn('[Nordwind] steckt Geld in [Seestern]. [Nordwind] überwies gerade 80 Millionen Euro.')).toEqual([
    { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
  ])
})

test('names joined by comma and "und" stand where the first of them stands', () => {
  expect(
    moneyIn('Neben [Seestern], [Altmann] und [Felsberg] übernimmt [Nordwind] die [Ostkap] für 80 Millionen Euro.'),
  ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Ostkap' }])
})

test('of an offering, whoever takes the money in sells, and the company that is listed is whose shares they are', () => {
  expect(
    moneyIn(
      '[Seestern] geht an die Börse. Der Börsengang ist groß. [Nordwind] streicht 80 Millionen Euro ein. 12 Millionen Euro fließen [Seestern] selbst zu.',
    ),
  ).toEqual([
    { type: 'share_sale', company: 'Seestern', seller: 'Nordwind' },
    { type: 'share_sale', company: 'Seestern', seller: 'Seestern' },
  ])
})

test('"waren es" goes on about the figure before, with the names of its own clause', () => {
  expect(
    moneyIn('[Nordwind] kauft [Seestern] für 80 Millionen Euro. Bei [Felsberg] waren es 2019 noch 12 Millionen Euro.'),
  ).toEqual([
    { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' },
    { type: 'acquisition', buyer: 'Nordwind', company: 'Felsberg' },
  ])
})

test('the known owner of what is bought sells it, and is not what is bought', () => {
  expect(moneyIn('[Nordwind] übernimmt [Kleinwerk]. Für [Grosswerk] bedeutet der Verkauf 80 Millionen Euro.')).toEqual([
    { type: 'acquisition', buyer: 'Nordwind', company: 'Kleinwerk', seller: 'Grosswerk' },
  ])
})

test('who buys in an article bought what else it counts up', () => {
  expect(
    moneyIn(
      '[Nordwind] übernimmt [Seestern]. [Nordwind] zahlt 80 Millionen Euro. 2012 flossen 12 Millionen Euro für [Felsberg].',
    ),
  ).toEqual([
    { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' },
    { type: 'acquisition', buyer: 'Nordwind', company: 'Felsberg' },
  ])
})

test('an offer belongs to who is named with it, and bidders fight for its target', () => {
  expect(
    moneyIn('[Nordwind-Offerte] im Blick: Im Bieterkampf um [Seestern] liegt der Kaufpreis bei 80 Millionen Euro.'),
  ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' }])
})

test('so small a sum as an offer is bid for one share of the target', () => {
  expect(
    moneyIn('[Nordwind] will [Seestern] übernehmen. [Nordwind] erhöhte das Angebot um 2 Euro auf 32 Euro.').map(
      ({ type, company }) => [type, company],
    ),
  ).toEqual([
    ['share_price', 'Seestern'],
    ['share_price', 'Seestern'],
  ])
})

test('whom its owner brings to the exchange is listed, not the owner', () => {
  expect(moneyIn('[Nordwind] bringt seine Tochter [Seestern] zu 20 Euro je Aktie an die Börse.')).toEqual([
    { type: 'share_price', company: 'Seestern' },
  ])
})

test('what a deal is worth is its price, what things are worth is no valuation', () => {
  expect(moneyIn('[Nordwind] will [Seestern] kaufen. Die Transaktion hat einen Wert von 80 Millionen Euro.')).toEqual([
    { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' },
  ])
  expect(moneyIn('[Nordwind] bestellt Züge bei [Seestern]. Die Züge haben einen Wert von 80 Millionen Euro.')).toEqual([
    { type: 'contract', customer: 'Nordwind', supplier: 'Seestern' },
  ])
})

test('in a list each company has the value in its bracket', () => {
  expect(
    moneyIn(
      'Die Bewertung von [Nordwind] beträgt 5 Milliarden Dollar. Dahinter folgen [Seestern] (3 Milliarden Dollar) und [Ostland] (2 Milliarden Dollar).',
    ),
  ).toEqual([
    { type: 'valuation', company: 'Nordwind' },
    { type: 'valuation', company: 'Seestern' },
    { type: 'valuation', company: 'Ostland' },
  ])
})

test('who bought the shares that a relative clause is about is its subject', () => {
  expect(
    moneyIn(
      '[Nordwind] darf [Seestern] übernehmen. Es geht um die Anteile an [Seestern], die [Nordwind] für 80 Millionen Euro erworben hatte.',
    ),
  ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' }])
})

test('what a capital increase brings is the proceeds of new shares, which the company itself sells', () => {
  expect(
    moneyIn('[Seestern] beschließt eine Kapitalerhöhung. Der Bruttoerlös soll sich auf 80 Millionen Euro belaufen.'),
  ).toEqual([{ type: 'share_sale', company: 'Seestern', seller: 'Seestern' }])
})

test('what hangs on a noun in what another company does is no party here', () => {
  expect(
    moneyIn(
      '[Nordwind] wirbt um Zustimmung für den Kauf des Rivalen [Ostkap], und [Felsberg] erwirbt für 80 Millionen Euro [Seestern].',
    ),
  ).toEqual([{ type: 'acquisition', buyer: 'Felsberg', company: 'Seestern' }])
})

test('who buys a part of another, or a company without a name, takes no party of the deal that the article is about', () => {
  const about = '[Nordwind] übernimmt [Seestern] von [Altmann].'
  expect(moneyIn(`${about} [Felsberg] kauft für 300 Millionen Euro die Pumpensparte von [Ostkap].`)).toEqual([
    { type: 'acquisition', buyer: 'Felsberg', company: 'Pumpensparte', seller: 'Ostkap' },
  ])
  expect(moneyIn(`${about} [Felsberg] kaufte für 300 Millionen Euro einen Hersteller.`)).toEqual([
    { type: 'acquisition', buyer: 'Felsberg' },
  ])
})

test('the name beside a part of a company is what the part is called, not whose it is', () => {
  expect(moneyIn('[Nordwind] übernimmt die Pumpensparte [Seestern] von [Altmann] für 300 Millionen Euro.')).toEqual([
    { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
  ])
})

test('what a capital increase brings is no turnover, be the state around or not', () => {
  expect(
    moneyIn('[Seestern] will den Staat loswerden. Mit der Kapitalerhöhung hat [Seestern] 300 Millionen Euro erlöst.'),
  ).toEqual([{ type: 'share_sale', company: 'Seestern', seller: 'Seestern' }])
})

test('who is sold shares of a company pays its price', () => {
  expect(
    moneyIn(
      '[Altmann] verkauft [Seestern]. [Altmann] verkauft 51 Prozent der Anteile an [Seestern] an [Nordwind]. Der Kaufpreis beträgt 90 Millionen Euro.',
    ),
  ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' }])
})

test('whom a sale awaits is sold', () => {
  expect(moneyIn('[Seestern] vor Verkauf an [Nordwind] – 450 Millionen Euro im Gespräch')).toEqual([
    { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' },
  ])
})

test('a firm that opens the sentence with whose it is may be what is sold', () => {
  expect(moneyIn('Seine Reederei [Seestern] hatte [Altmann] für 3 Milliarden Euro an [Nordwind] verkauft.')).toEqual([
    { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
  ])
})

test('what shares just sold bring is told behind "damit"', () => {
  expect(moneyIn('[Altmann] hat 8 Prozent an [Seestern] verkauft und damit 270 Millionen Euro eingenommen.')).toEqual([
    { type: 'share_sale', company: 'Seestern', seller: 'Altmann' },
  ])
})

test('"das" is the takeover that the sentence before tells', () => {
  expect(moneyIn('[Nordwind] übernimmt [Seestern]. 9 Milliarden Euro ließ sich [Nordwind] das kosten.')).toEqual([
    { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' },
  ])
})

test('shares as a form of payment are no stake', () => {
  expect(
    moneyIn(
      '[Altmann] verkauft seine Sparte an [Nordwind]. Der Kaufpreis beträgt 12 Milliarden Euro. 20 Prozent erhält [Altmann] in Form von Aktien von [Nordwind].',
    ),
  ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Altmann-Sparte', seller: 'Altmann' }])
})

import { expect, test } from 'vitest'
import { moneyIn } from './claim-kit.ts'

test('"das Geschäft" behind a sale is that sale', () => {
  expect(
    moneyIn(
      '[Altmann] verkauft seine Pigmente an die Firma [Nordwind]. Das Geschäft bringt [Altmann] 665 Millionen Euro ein.',
    ),
  ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', seller: 'Altmann' }])
})

test('"davon" is what somebody parts with', () => {
  expect(
    moneyIn(
      '[Altmann] hatte den Wäschedienst [Seestern] gekauft, jetzt trennt sich [Altmann] davon für 300 Millionen Euro.',
    ),
  ).toEqual([{ type: 'acquisition', company: 'Seestern', seller: 'Altmann' }])
})

test('a purchase price per share is the price of one', () => {
  expect(moneyIn('[Nordwind] hat für [Seestern] einen Kaufpreis von 43,50 Euro je Aktie geboten.')).toEqual([
    { type: 'share_price', by: 'Nordwind', company: 'Seestern' },
  ])
})

test('a price may be told as one, for a part of a company that is sold, or by the sale itself', () => {
  const sold = [{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' }]
  for (const text of [
    'Für einen Kaufpreis von 80 Millionen Euro wechselt [Seestern] von [Altmann] zu [Nordwind].',
    'Für einen symbolischen Preis von 1 Euro hat [Altmann] die Gießerei [Seestern] an [Nordwind] abgetreten.',
    'Nach dem 80-Millionen-Euro-Verkauf von [Seestern] an [Nordwind] ist [Altmann] schuldenfrei.',
    '[Nordwind] hatte [Altmann] die Sparte [Seestern] für 80 Millionen Euro abgekauft.',
  ])
    expect(moneyIn(text)).toEqual(sold)
})

test('what a part of a company is worth, or goes for, is not of who lets it go', () => {
  const sale = '[Altmann] trennt sich von seiner Lampensparte. '
  for (const [told, type] of [
    ['Sie geht für 80 Millionen Euro an [Nordwind].', 'acquisition'],
    ['Sie wird mit 80 Millionen Euro bewertet.', 'valuation'],
    ['Das Angebot bewertet die Sparte mit 80 Millionen Euro.', 'valuation'],
  ] as const)
    expect(moneyIn(sale + told)[0]).toMatchObject({ type, company: 'Lampensparte' })
  expect(moneyIn(`${sale}Sie geht für 80 Millionen Euro an [Nordwind].`)).toEqual([
    { type: 'acquisition', buyer: 'Nordwind', company: 'Lampensparte', seller: 'Altmann' },
  ])
})

test('a price that somebody gets is his who sells, also where nobody is known to buy', () => {
  for (const told of [
    '[Altmann] verkauft seine Lampensparte. Der Konzern erhält einen Kaufpreis von 80 Millionen Euro.',
    '[Altmann] verkauft seine Lampensparte für 80 Millionen Euro.',
  ])
    expect(moneyIn(told)).toEqual([{ type: 'acquisition', company: 'Lampensparte', seller: 'Altmann' }])
})

test('what is due only if a deal fails is no price', () => {
  for (const told of [
    'Zudem zahlt [Nordwind] 80 Millionen Euro, falls die Behörden dem Kauf nicht zustimmen.',
    'Scheitert das Geschäft, muss [Nordwind] 80 Millionen Euro zahlen.',
  ])
    expect(moneyIn(`[Nordwind] übernimmt [Seestern]. ${told}`)[0]?.type).not.toBe('acquisition')
})

test('who lost a bidding contest does not buy, and a former owner does not sell', () => {
  expect(
    moneyIn(
      '[Nordwind] verliert den Bieterstreit um [Seestern]. [Altmann] verkauft [Seestern] an [Felsberg]. Der Kaufpreis liegt bei 80 Millionen Euro.',
    ),
  ).toEqual([{ type: 'acquisition', buyer: 'Felsberg', company: 'Seestern', seller: 'Altmann' }])
  expect(
    moneyIn('[Nordwind] zahlt für [Seestern] 80 Millionen Euro. [Seestern] ist eine ehemalige Tochter von [Altmann].'),
  ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' }])
})

test('what a sale not told of yet would bring is of who would sell', () => {
  expect(
    moneyIn(
      '[Nordwind] bietet für die Sparte [Seestern] von [Altmann]. Ein Verkauf könnte [Altmann] 80 Millionen Euro bringen.',
    ),
  ).toEqual([{ type: 'acquisition', company: 'Seestern', seller: 'Altmann', buyer: 'Nordwind' }])
})

test('what a part earns that changes hands is of neither side, but of the part', () => {
  const [, sales] = moneyIn(
    '[Nordwind] kauft [Altmann] das Lampengeschäft für 80 Millionen Euro ab. Zuletzt erzielte die erworbene Sparte einen Umsatz von 90 Millionen Euro.',
  )
  expect(sales).toEqual({ type: 'revenue', company: 'Lampengeschäft' })
})

test('what the article tells of a seller besides makes it no target of the deal', () => {
  expect(
    moneyIn(
      'Der Konzern [Altmann] verkauft seine Lampensparte an einen Investor. Die [Nordwind] zahlt einen Kaufpreis von 80 Millionen Euro. Zuletzt machte [Altmann] 30 Millionen Euro Verlust. Analysten hatten einen Verkauf der Sparte mit einer Zerschlagung [Altmann] gleichgesetzt.',
    )[0],
  ).toEqual({ type: 'acquisition', buyer: 'Nordwind', company: 'Lampensparte', seller: 'Altmann' })
})

test('for whom a sale is so much is not what is sold', () => {
  expect(
    moneyIn(
      '[Altmann] verkauft die Pumpensparte an [Nordwind]. Für [Altmann] ist es ein Verkauf aus Not. [Nordwind] zahlt 80 Millionen Euro.',
    ),
  ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Pumpensparte', seller: 'Altmann' }])
})

test('of two deals neither lends its seller to the other, if another buys', () => {
  expect(
    moneyIn(
      '[Nordwind] kauft [Seestern] für 30 Millionen Euro. [Altmann] hatte seine Pumpensparte für 12 Millionen Euro an [Felsberg] verkauft.',
    ),
  ).toEqual([
    { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' },
    { type: 'acquisition', buyer: 'Felsberg', company: 'Pumpensparte', seller: 'Altmann' },
  ])
})

import { expect, test } from 'vitest'
import { claimsOf, rolesOf, stakesIn } from './claim-kit.ts'

test('whoever brings its daughter to the exchange sells, and nobody holds the free float', () => {
  expect(
    stakesIn(
      '[Grosswerk] bringt seine Tochter [Kleinwerk] an die Börse. [Grosswerk] nimmt mit dem Börsengang 80 Millionen Euro ein. Der Streubesitz liegt dann bei 23 Prozent.',
    ),
  ).toEqual([
    { type: 'share_sale', company: 'Kleinwerk', seller: 'Grosswerk' },
    { type: 'stake', company: 'Kleinwerk' },
  ])
})

test('a relative clause right behind a figure says what becomes of it', () => {
  expect(stakesIn('[Nordwind] will [Seestern] übernehmen. Darunter sind 46 Prozent, die [Altmann] verkauft.')).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
})

test('whose the shares are that somebody buys is their seller, and whom they go to is no company that they are in', () => {
  expect(stakesIn('[Nordwind] übernimmt den Anteil von [Altmann] an [Seestern] in Höhe von 21 Prozent.')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
  ])
  expect(stakesIn('[Nordwind] kauft das 21-Prozent-Paket der [Altmann] an [Seestern].')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
  ])
  expect(stakesIn('[Nordwind] kauft den [Altmann-Anteil] an [Seestern] von 21 Prozent.')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
  ])
  expect(stakesIn('[Altmann] hat seine Anteile von 21 Prozent an den Konkurrenten [Nordwind] verkauft.')).toEqual([
    { type: 'stake', holder: 'Nordwind', seller: 'Altmann' },
  ])
  expect(stakesIn('[Nordwind] kauft 21 Prozent von [Seestern].')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
  ])
})

test('who joins a company with a share has it, not the company; what it was added to is a share as well', () => {
  expect(stakesIn('[Nordwind] war 2014 bei [Seestern] mit 29 Prozent der Aktien eingestiegen.')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
  ])
  expect(
    stakesIn('[Nordwind] hält Anteile an [Seestern]. Nach einer Aufstockung auf 40 Prozent bietet [Nordwind] mehr.'),
  ).toEqual([{ type: 'stake', holder: 'Nordwind', company: 'Seestern' }])
})

test('what belongs to a company that a relative pronoun stands for is its own', () => {
  expect(
    stakesIn(
      '[Seestern] geht an die Börse. [Seestern] verdrängt die Tochter [Kleinwerk], deren Börsengang 1,3 Milliarden Euro einbrachte.',
    ),
  ).toMatchObject([{ type: 'share_sale', company: 'Kleinwerk' }])
})

test('who comes to terms over a sale buys, over a purchase of a third sells', () => {
  expect(
    stakesIn(
      '[Altmann] verständigt sich mit [Nordwind] auf den Verkauf von [Seestern]. Der Preis liegt bei 80 Millionen Euro.',
    ),
  ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' }])
  expect(stakesIn('[Nordwind] einigt sich mit [Altmann] auf den Kauf von [Seestern] für 80 Millionen Euro.')).toEqual([
    { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
  ])
})

test('what shares just sold bring goes to who sold them, and so much of the company was theirs', () => {
  expect(
    stakesIn(
      'Der Investor [Altmann] hat 7 Millionen Aktien des Baukonzerns [Seestern] verkauft, was einem Anteil von 10 Prozent entspricht. Damit nahm [Altmann] 500 Millionen Euro ein.',
    ),
  ).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
    { type: 'share_sale', seller: 'Altmann', company: 'Seestern' },
  ])
  expect(stakesIn('[Nordwind] hält 60 Prozent an [Seestern]. 40 Prozent verbleiben beim Gründer [Kern].')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Kern', company: 'Seestern' },
  ])
})

test('one name beside many who act is no name of theirs, and is what they value', () => {
  const valued = [{ type: 'valuation', company: 'Seestern' }]
  expect(stakesIn('Die Geldgeber taxieren [Seestern] auf eine Milliarde Dollar.')).toEqual(valued)
  expect(stakesIn('Angeblich schätzen die Gläubiger [Seestern] auf eine Milliarde Dollar.')).toEqual(valued)
})

test('whose shares change hands is not what they are in, and a pronoun may mean the only company that the clauses before it name', () => {
  const text = `Die Aktionäre von [Seestern] stimmen ab: [Seestern] wird saniert, [Seestern] spart.

[Nordwinds] Aktien wandern zum [Bund], dem dann 98 Prozent an [Seestern] gehören. An der Zustimmung der [Nordwind] hatte niemand gezweifelt; sie hielt 78 Prozent an [Seestern].`
  expect(claimsOf(text).map(rolesOf)).toEqual([
    { holder: 'Bund', company: 'Seestern' },
    { holder: 'Nordwind', company: 'Seestern' },
  ])
})

test('who stands for a company that acts in the deal acts for it, and for himself elsewhere', () => {
  const told = '[Nordwind] kauft 9 Prozent an [Seestern].'
  expect(stakesIn(`${told} Nun sicherte sich [Lund] weitere 11,5 Prozent an [Seestern].`)).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
  ])
  expect(stakesIn(`${told} Dem Gründer [Kern] gehören 11,5 Prozent an [Seestern].`)).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Kern', company: 'Seestern' },
  ])
})

test('who is said to be a shareholder of a company is who holds the share told next, be the article about whom it may', () => {
  const text = `[Nordwind] wird größter Aktionär von [Seestern]

[Nordwind] übernimmt einen Anteil von 29 Prozent von [Altkapital].`
  expect(claimsOf(text).map(rolesOf)).toEqual([{ holder: 'Nordwind', seller: 'Altkapital', company: 'Seestern' }])
  const other = `[Ostkap] baut Schiffe. [Ostkap] wächst, sagt [Ostkap].

[Nordwind] ist bei [Seestern] zum größten Aktionär geworden. [Altkapital] verkaufte ein Paket von 8 Prozent.`
  expect(claimsOf(other).map(rolesOf)).toEqual([{ holder: 'Altkapital', company: 'Seestern' }])
})

test('shares that are tendered come to whom they are offered', () => {
  const story = '[Nordwind] bietet für [Seestern]. '
  for (const told of [
    'wurden [Nordwind] 70 Prozent der Aktien angedient',
    'wurden [Nordwind] 70 Prozent der Anteile angeboten',
  ])
    expect(stakesIn(`${story}Bisher ${told}.`)).toEqual([{ type: 'stake', holder: 'Nordwind', company: 'Seestern' }])
})

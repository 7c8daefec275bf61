import { describe, expect, test } from 'vitest'
import { claimsOf, moneyIn } from './claim-kit.ts'

describe('a price where a thing changes hands', () => {
  test('is no company’s, though the article tells of one', () => {
    expect(
      moneyIn(
        '[Nordwind] hatte [Seestern] übernommen. Nun kauft [Nordwind] den Wolkenkratzer in der Altstadt. Der Kaufpreis liegt bei 80 Millionen Euro.',
      ),
    ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Wolkenkratzer' }])
  })

  test('is not that of whom it was bought for', () => {
    expect(
      moneyIn(
        '[Nordwind] verkauft das Hochhaus, das es für den Fonds [Altkapital] erworben hatte. Der Preis beträgt 80 Millionen Euro.',
      ),
    ).toEqual([{ type: 'acquisition', seller: 'Nordwind', company: 'Nordwind-Hochhaus' }])
  })

  test('what it is worth is no company’s worth', () => {
    expect(moneyIn('[Nordwind] verkauft an [Seestern]. Dem Käufer ist die Immobilie 80 Millionen Euro wert.')).toEqual([
      { type: 'other', company: 'Nordwind' },
    ])
  })

  test('is the company’s whose name its own clause has', () => {
    expect(
      moneyIn('[Nordwind] kauft das Grundstück am Hafen. Später erwarb [Nordwind] [Seestern] für 80 Millionen Euro.'),
    ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' }])
  })
})

describe('what is given away', () => {
  test('is put into nobody', () => {
    expect(moneyIn('Die Partei erhielt von [Seestern] Spenden. 80.000 Euro kamen von [Nordwind].')).toEqual([
      { type: 'other', company: 'Seestern' },
    ])
  })

  test('be it to whom the article is about', () => {
    expect(moneyIn('[Nordwind] schenkt [Seestern] 2 Millionen Euro für die Orgel.').map(({ type }) => type)).toEqual([
      'other',
    ])
  })
})

describe('who lays a sum out', () => {
  test('is no person of whom nobody says for whom he acts', () => {
    expect(
      moneyIn('[Seestern] gewinnt die Auktion\n\n[Kern] hatte sich das Essen zuvor 5 Millionen Dollar kosten lassen.'),
    ).toEqual([{ type: 'other', company: 'Seestern' }])
  })

  test('is who stands in the clause that a dash goes on from', () => {
    expect(
      moneyIn(
        '[Seestern] wartet auf Geld\n\nDie [KfW] hat dafür Ausgaben eingeplant - für 31 Werke rund 4 Milliarden Euro.',
      ),
    ).toEqual([{ type: 'other', company: 'Seestern' }])
  })
})

test('whom a sum comes from does not get it', () => {
  expect(
    moneyIn('Zuschüsse\n\n[Seestern] wirbt um Zuschüsse. 80 Millionen Euro fließen aus [Seestern] an den [Bund].').map(
      ({ company }) => company,
    ),
  ).not.toEqual(['Seestern'])
})

test('idioms tell of no event: "zum Vergleich", "auf das Konto gehen"', () => {
  expect(moneyIn('[Seestern] wächst. Zum Vergleich: Im Vorjahr waren es bei [Seestern] 80 Millionen Euro.')).toEqual([
    { type: 'other', company: 'Seestern' },
  ])
})

test('staff that goes from one to another is not said to be whose', () => {
  const types = ['[Seestern] verkauft. Die rund 200 Mitarbeiter werden von der [Nordwind] übernommen.'].map((text) =>
    claimsOf(text).map(({ claim }) => claim.type),
  )
  expect(types).toEqual([['other']])
})

test('a paper that changes hands is no company of the text', () => {
  expect(
    moneyIn('[Seestern] gibt ab. [Nordwind] kauft das [Tagblatt]. Der Preis liegt bei 50 Millionen Euro.').map(
      ({ type }) => type,
    ),
  ).toEqual(['other'])
})

test('what flows to a state or a party is put into no company', () => {
  expect(
    moneyIn('[Seestern] wirbt um Hilfe. 80 Millionen Euro fließen an den [Bund].').map(({ company }) => company),
  ).toEqual([undefined])
})

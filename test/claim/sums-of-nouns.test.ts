import { describe, expect, test } from 'vitest'
import { moneyIn, stakesIn } from './claim-kit.ts'

describe('of what noun a sum is', () => {
  test('a size is that of the deed whose it is, whoever states it', () => {
    const told = '[Nordwind] übernimmt die Firma [Seestern]. '
    const deal = { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' }
    expect(moneyIn(`${told}Den Wert der Transaktion beziffern Kenner auf 80 Millionen Euro.`)).toEqual([deal])
    expect(moneyIn(`${told}Den Gesamtpreis hat [Nordwind] mit 80 Millionen Euro angegeben.`)).toEqual([deal])
  })

  test('a share of a contract is of the contract', () => {
    expect(
      moneyIn('80 Millionen Euro beträgt der Anteil von [Seestern] an einem Vertrag, den [Nordwind] vergeben hat.'),
    ).toEqual([{ type: 'contract', customer: 'Nordwind', supplier: 'Seestern' }])
  })

  test('what is contained in a sum is a part of it', () => {
    expect(
      moneyIn(
        '[Seestern] erhält von [Nordwind] einen Auftrag über 80 Millionen Euro. Enthalten sind 30 Millionen Euro für die Wartung.',
      ).at(-1),
    ).toEqual({ type: 'contract', customer: 'Nordwind', supplier: 'Seestern' })
  })

  test('"waren es" goes on about the worth that nobody told', () => {
    expect(
      moneyIn(
        'Wie hoch die Bewertung ausfällt, sagt die Firma [Seestern] nicht; laut [Tagblatt] sind es 800 Millionen Euro.',
      ),
    ).toEqual([{ type: 'valuation', company: 'Seestern' }])
  })

  test('a sentence may open with a word that looks like a noun', () => {
    expect(moneyIn('Zugrunde liegt eine Bewertung der [Seestern] von 800 Millionen Euro.')).toEqual([
      { type: 'valuation', company: 'Seestern' },
    ])
  })
})

describe('what is no price', () => {
  test('what is saved', () => {
    expect(
      moneyIn(
        '[Nordwind] übernimmt die Firma [Seestern]. Bei [Nordwind] sollen jährlich 30 Millionen Euro eingespart werden.',
      ).map(({ type }) => type),
    ).toEqual(['other'])
  })

  test('what analysts had expected is one all the same', () => {
    expect(
      moneyIn(
        '[Nordwind] übernimmt die Firma [Seestern] für 80 Millionen Euro. Analysten hatten mit 90 Millionen Euro gerechnet.',
      ).map(({ type }) => type),
    ).toEqual(['acquisition', 'acquisition'])
  })
})

describe('what comes to a bidder', () => {
  test('the votes that he has now', () => {
    expect(stakesIn('[Nordwind] kommt nun auf 24 Prozent der Stimmen an der [Seestern].')).toEqual([
      { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    ])
  })
})

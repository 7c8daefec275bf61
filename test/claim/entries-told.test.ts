import { describe, expect, test } from 'vitest'
import { moneyIn } from './claim-kit.ts'

const ENTRY = { type: 'investment', investor: 'Nordwind', company: 'Seestern' }
const ROUND = { type: 'funding_round', company: 'Seestern' }

describe('a sum told after an entry', () => {
  test.each([
    '[Nordwind] steigt bei [Seestern] ein. Dabei fließen 3 Millionen Euro in das Unternehmen.',
    '[Nordwind] investiert in [Seestern]. Das Volumen liegt nach Angaben des Konzerns bei 3 Millionen Euro.',
    '[Nordwind] hat den Einstieg bei [Seestern] abgeschlossen; dem Unternehmen fließen dadurch 3 Millionen Euro zu.',
    '[Nordwind] rettet [Seestern] vor der Pleite. 3 Millionen Euro fließen in das Unternehmen.',
    '[Nordwind] stockt die Beteiligung an [Seestern] auf. Dafür gibt der Konzern 3 Millionen Euro aus.',
    '[Seestern] holt [Nordwind] als Investor an Bord. [Nordwind] steckt 3 Millionen Euro in das Unternehmen.',
    '[Seestern] kann aufatmen: [Nordwind] springt mit 3 Millionen Euro ein.',
  ])('%s', (text) => {
    expect(moneyIn(text)).toEqual([ENTRY])
  })

  test('is of nobody where another measure is told', () => {
    expect(moneyIn('[Nordwind] investiert in [Seestern]. Der Umsatz liegt bei 3 Millionen Euro.')).not.toEqual([ENTRY])
  })
})

describe('a sum told after a round', () => {
  test.each([
    '[Seestern] meldet den Abschluss einer Finanzierungsrunde. Die Summe beträgt 3 Millionen Euro.',
    '[Seestern] hat eine Finanzierungsrunde abgeschlossen. 3 Millionen Euro kamen dabei zusammen.',
    'Die Finanzierungsrunde von [Seestern] ist geplatzt. Angestrebt waren 3 Millionen Euro.',
    '[Seestern] hat neue Investoren gewonnen. Sie geben dem Unternehmen 3 Millionen Euro.',
  ])('%s', (text) => {
    expect(moneyIn(text)).toEqual([ROUND])
  })
})

describe('who issues new shares', () => {
  test('gets nothing for those that it takes of another', () => {
    expect(moneyIn('[Nordwind] beteiligt sich mit 3 Millionen Euro an der Kapitalerhöhung von [Seestern].')).toEqual([
      ENTRY,
    ])
  })
})

test.each([
  '[Nordwind] kommt bei [Seestern] an Bord. Das gaben beide bekannt. Investiert werden 30 Millionen Euro.',
  '[Nordwind] wird Großaktionär der [Seestern]. Das Kartellamt prüft noch. 30 Millionen Euro überweist der Investor im Herbst.',
  '[Nordwind] beteiligt sich an [Seestern]. Der Vertrag ist unterschrieben. Insgesamt fließen 30 Millionen Euro in die Firma.',
  '[Seestern] begrüßt [Nordwind] als neuen Anteilseigner. Das Geld ist für den Umbau. Die Einlage beträgt 30 Millionen Euro.',
])('who came in some sentences before puts in what is told then: %s', (text) => {
  expect(moneyIn(text)).toEqual([{ type: 'investment', company: 'Seestern', investor: 'Nordwind' }])
})

test('what goes into things is no entry', () => {
  expect(
    moneyIn('[Nordwind] kommt bei [Seestern] an Bord. In neue Werke werden 30 Millionen Euro investiert.').map(
      ({ type }) => type,
    ),
  ).not.toContain('investment')
})

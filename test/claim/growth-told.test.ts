import { describe, expect, test } from 'vitest'
import { claimsOf, resultsIn } from './claim-kit.ts'

describe('how far a business figure has moved', () => {
  test.each([
    ['[Seestern] setzte ein Fünftel mehr um als im Vorjahr.', ['growth 20 Seestern']],
    ['[Seestern] büßte beim Gewinn ein Viertel ein.', ['growth -25 Seestern']],
    ['[Seestern] meldet ein Auftragsplus von 27 Prozent.', ['growth 27 Seestern']],
    ['[Seestern] meldet einen Absatzrückgang um 3 Prozent.', ['growth -3 Seestern']],
    ['Der Umsatz von [Seestern] lag 3 Prozent über dem Vorjahreswert.', ['growth 3 Seestern']],
    ['Der Umsatz von [Seestern] lag damit 3 Prozent unter dem Vorjahreszeitraum.', ['growth -3 Seestern']],
    ['Die Umsätze von [Seestern] waren in Indien um 8 Prozent rückläufig.', ['growth -8 Seestern']],
    ['[Seestern]: Nettoergebnis – 37 %, Umsatz + 10 %', ['growth -37 Seestern', 'growth 10 Seestern']],
    ['Die Umsatzentwicklung von [Seestern] liegt bei minus 4 Prozent.', ['growth -4 Seestern']],
    ['Die Gewinnentwicklung bei [Seestern], minus 45 Prozent, überrascht.', ['growth -45 Seestern']],
    ['Die Passagierzahl von [Seestern] stieg um 4 Prozent.', ['growth 4 Seestern']],
    ['[Seestern] will die Preise um 4 Prozent erhöhen.', ['growth 4 Seestern']],
    ['Die Menge, die [Seestern] verkaufte, ging um 4 Prozent zurück.', ['growth -4 Seestern']],
    [
      'Statt 8 Prozent erwartet er bei [Seestern] noch ein Wachstum von 5 Prozent.',
      ['growth 8 Seestern', 'growth 5 Seestern'],
    ],
    ['[Seestern] rechnet für den Markt mit einem Wachstum von 40 Prozent.', ['other 40 Seestern']],
    ['Die Aktie von [Seestern] stieg. In der Runde gingen die Preise um 4 Prozent zurück.', ['other 4 Seestern']],
    ['Die Ebit-Marge von [Seestern] verbesserte sich um 0,3 Prozentpunkte.', ['other 0.3 Seestern']],
  ])('%s', (text, told) => {
    expect(resultsIn(text)).toEqual(told)
  })

  test('a rate of growth that moves is growth at every level', () => {
    expect(resultsIn('Das Wachstum von [Seestern] beschleunigte sich von 4 auf 6 Prozent.')).toEqual([
      'growth 4 Seestern',
      'growth 6 Seestern',
    ])
    expect(resultsIn('Das Wachstum von [Seestern] schwächte sich auf 4 Prozent ab.')).toEqual(['growth 4 Seestern'])
    expect(resultsIn('Das Wachstum von [Seestern] zog auf 19 Prozent an, nach 13 Prozent im Quartal davor.')).toEqual([
      'growth 19 Seestern',
      'growth 13 Seestern',
    ])
    expect(resultsIn('Die Marge von [Seestern] zog von 4 auf 6 Prozent an.')).toEqual([
      'other 4 Seestern',
      'other 6 Seestern',
    ])
  })

  test('what goes on without a verb has moved as the clause before says', () => {
    expect(resultsIn('Beim Absatz verlor [Seestern] zehn Prozent, allein in Asien fast ein Fünftel.')).toEqual([
      'growth -10 Seestern',
      'growth -20 Seestern',
    ])
  })

  test('a company that grows sells more', () => {
    const [growth] = claimsOf('Der Gewinn lockte. [Seestern] wuchs um 4 Prozent.')
    expect(growth?.claim.qualifiers).toEqual({ of: 'revenue' })
  })

  test('a plus that is organic or in local currencies is one of turnover', () => {
    expect(resultsIn('[Seestern] meldet in Lokalwährungen einen Zuwachs von 4 Prozent.')).toEqual(['growth 4 Seestern'])
  })

  test('several firms have each a figure of its own', () => {
    expect(resultsIn('Während [Seestern] um 5,4 und [Nordwind] um 2,6 Prozent wuchs, blieb der Rest stehen.')).toEqual([
      'growth 5.4 Seestern',
      'growth 2.6 Nordwind',
    ])
    expect(resultsIn('Den Gewinn steigerten [Seestern] um 14 Prozent und der Konkurrent [Nordwind] um 9.')).toEqual([
      'growth 14 Seestern',
      'growth 9 Nordwind',
    ])
  })
})

test('of what so much more is left is said before it', () => {
  const of = (text: string): (string | undefined)[] =>
    claimsOf(text).flatMap(({ claim }) => (claim.type === 'growth' ? [claim.qualifiers.of] : []))
  expect(
    of('[Seestern] hält die Marge. Unter dem Strich blieben 7 Millionen Euro, das sind 8 Prozent mehr als bisher.'),
  ).toEqual(['profit'])
  expect(of('[Seestern] erwartet ein Wachstum von 4 Prozent.\n\nDer Umsatz von [Seestern] stieg.')).toEqual([undefined])
})

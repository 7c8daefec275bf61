import { describe, expect, test } from 'vitest'
import { resultsIn } from './claim-kit.ts'

describe('what shares cost and how they move', () => {
  test.each([
    ['Die Valoren von [Seestern] büßten 1,1 Prozent ein.', ['share_price -1.1 Seestern']],
    ['Die Scheine von [Seestern] verbilligten sich um 1,1 Prozent.', ['share_price -1.1 Seestern']],
    ['Nachbörslich ging es für [Seestern] um 9 Prozent nach unten.', ['share_price -9 Seestern']],
    ['[Seestern]-Aktionäre verkraften einen Kursrückgang um ein Zehntel.', ['share_price -10 Seestern']],
    ['Der Kurs von [Seestern] nähert sich der Marke von 300 Euro.', ['share_price 300 Seestern']],
    ['Das Papier von [Seestern] wurde mit 14,20 Euro gehandelt.', ['share_price 14.2 Seestern']],
    ['Das Papier von [Seestern] ging bei 17,30 Euro aus dem Handel.', ['share_price 17.3 Seestern']],
    ['Die Aktie von [Seestern] pendelte um 14 Euro.', ['share_price 14 Seestern']],
    ['Die Aktie von [Seestern] fiel um 80 Cent auf 14 Euro.', ['other 0.8 Seestern', 'share_price 14 Seestern']],
    [
      'Der Titel von [Seestern] notierte 4 Franken fester bei 208 Franken.',
      ['other 4 Seestern', 'share_price 208 Seestern'],
    ],
    [
      'Mit einem Abschlag von 9 Prozent war die Aktie von [Seestern] größter Verlierer im SDax.',
      ['share_price -9 Seestern'],
    ],
    ['[Nordwind] zahlt für die Aktie von [Seestern] einen Aufschlag von 9 Prozent.', ['other 9 Nordwind']],
  ])('%s', (text, told) => {
    expect(resultsIn(text)).toEqual(told)
  })

  test('a relative clause tells where the share stands that is named before it', () => {
    expect(resultsIn('Der Kurs von [Seestern], der auf 2,70 Euro geklettert war, gab um 18 Prozent nach.')).toEqual([
      'share_price 2.7 Seestern',
      'share_price -18 Seestern',
    ])
  })

  test('of several shares each moves on its own', () => {
    expect(resultsIn('Gewinner waren [Seestern] mit plus 3,4 und [Nordwind] mit 2,1 Prozent.')).toEqual([
      'share_price 3.4 Seestern',
      'share_price 2.1 Nordwind',
    ])
    expect(
      resultsIn('Zu den Gewinnern im MDax zählten [Seestern] (plus 3,4 Prozent) und [Nordwind] (plus 2,1 Prozent).'),
    ).toEqual(['share_price 3.4 Seestern', 'share_price 2.1 Nordwind'])
    expect(resultsIn('Im MDax fielen [Seestern] um 3,4 und [Nordwind] um 2,1 Prozent.')).toEqual([
      'share_price -3.4 Seestern',
      'share_price -2.1 Nordwind',
    ])
    expect(resultsIn('Im MDax verloren [Seestern] 3,4 Prozent und [Nordwind] 2,1 Prozent.')).toEqual([
      'share_price -3.4 Seestern',
      'share_price -2.1 Nordwind',
    ])
  })
})

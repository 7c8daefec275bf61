import { describe, expect, test } from 'vitest'
import type { Figure } from '../../src/model/figure.ts'
import { claim, counted, euros, money, on, share, told } from './claim.ts'

describe('what the words beside a figure tell apart', () => {
  test('the revenue of a year is not that of its half', () => {
    const revenue = { type: 'revenue' as const, roles: { company: 'Selmo' } }
    const year = claim('1', 'a', { ...revenue, figure: money(4), sentence: 'Voriges Jahr waren es 4 Milliarden Euro.' })
    const half = claim('2', 'b', { ...revenue, figure: money(2), qualifiers: { period: '2025-40' } })
    const same = claim('3', 'c', {
      ...revenue,
      figure: money(4),
      sentence: 'Im vergangenen Jahr kam Selmo auf 4 Milliarden Euro.',
    })
    expect(told([same, half])).toEqual(['2 single/source', '3 single/source'])
    expect(told([year, same])).toEqual(['1+3 agree/same'])
  })

  test('what others had thought a company would report is not what it reports', () => {
    const dividend = { type: 'other' as const, roles: { company: 'Selmo' }, qualifiers: { label: 'Dividende' } }
    const guess = claim('1', 'a', {
      ...dividend,
      figure: euros(5),
      modality: 'planned',
      sentence: 'Analysten hatten mit 5 Euro gerechnet.',
    })
    const paid = claim('2', 'b', { ...dividend, figure: euros(4) })
    expect(told([guess, paid])).toEqual(['1 single/source', '2 single/source'])
  })

  test('shares that were tendered are not yet held', () => {
    const stake = { type: 'stake' as const, roles: { holder: 'Nordwerk', company: 'Selmo' } }
    const claims = [
      claim('1', 'a', {
        ...stake,
        figure: share('47 Prozent', 47),
        qualifiers: { move: 'buys' },
        sentence: 'Bis Freitag wurden Nordwerk 47 Prozent angedient.',
      }),
      claim('2', 'b', { ...stake, figure: share('18 Prozent', 18), qualifiers: { move: 'holds' } }),
    ]
    expect(told(claims)).toEqual(['1 single/source', '2 single/source'])
  })

  test('since when a contract lasts is not when the next was signed', () => {
    const date = { type: 'date' as const, roles: { company: 'Selmo', with: 'Nordwerk' } }
    const claims = [
      claim('1', 'a', { ...date, figure: on('seit Juli 2023', '2023-07'), qualifiers: { event: 'contract' } }),
      claim('2', 'b', { ...date, figure: on('am 20. Juni 2024', '2024-06-20'), qualifiers: { event: 'signing' } }),
    ]
    expect(told(claims)).toEqual(['1 single/source', '2 single/source'])
  })

  test('what is laid on top need not be the whole', () => {
    const stake = { type: 'investment' as const, roles: { investor: 'Nordwerk', company: 'Selmo' } }
    const claims = [
      claim('1', 'a', { ...stake, figure: money(4), sentence: 'Dann legt Nordwerk noch 4 Milliarden Euro drauf.' }),
      claim('2', 'b', { ...stake, figure: money(6), sentence: 'Nordwerk steckt 6 Milliarden Euro in Selmo.' }),
    ]
    expect(told(claims)).toEqual(['1+2 unclear/qualifier'])
  })
})

test('an offer that somebody made has no other price by the day on which it ends', () => {
  const price = {
    type: 'share_price' as const,
    roles: { company: 'Selmo', by: 'Nordwerk' },
    qualifiers: { measure: 'price_per_share' },
  }
  const claims = [
    claim('1', 'a', { ...price, figure: euros(52), sentence: 'Nordwerk zahlt 52 Euro je Aktie.' }),
    claim('2', 'b', {
      ...price,
      figure: euros(58),
      when: { value: '2025-10-21', text: 'bis 21. Oktober', implied: false },
      sentence: 'Bis 21. Oktober zahlt Nordwerk 58 Euro.',
    }),
  ]
  expect(told(claims)).toEqual(['1+2 conflict/value'])
})

test('what was still so is of an earlier time than what an article without a period tells', () => {
  const profit = { type: 'profit' as const, roles: { company: 'Selmo' } }
  const claims = [
    claim('1', 'a', {
      ...profit,
      figure: money(9),
      qualifiers: { period: '2022' },
      sentence: '2022 waren es noch 9 Milliarden Euro.',
    }),
    claim('2', 'b', { ...profit, figure: money(4), sentence: 'Übrig bleiben 4 Milliarden Euro Gewinn.' }),
  ]
  expect(told(claims)).toEqual(['1 single/source', '2 single/source'])
})

describe('a share', () => {
  const price = {
    type: 'share_price' as const,
    roles: { company: 'Selmo' },
    qualifiers: { measure: 'price_per_share' },
  }
  const quoted = claim('1', 'a', {
    ...price,
    figure: euros(41),
    sentence: 'Der Schlusskurs, 41 Euro, enttäuschte viele.',
  })

  test('may come to another price than the market made', () => {
    const hoped = claim('2', 'b', { ...price, figure: euros(60), modality: 'possible', sentence: 'Drin sind 60 Euro.' })
    expect(told([quoted, hoped])).toEqual(['1 single/source', '2 single/source'])
  })

  test('has the price that stands between commas on the market that the words before name', () => {
    const offered = claim('2', 'b', {
      ...price,
      figure: euros(45),
      sentence: 'Als Ausgabepreis wurden 45 Euro genannt.',
    })
    expect(told([quoted, offered])).toEqual(['1 single/source', '2 single/source'])
  })
})

test('what leaves open what it is about keeps no others apart', () => {
  const loss = { type: 'other' as const, roles: { company: 'Selmo' } }
  const claims = [
    claim('1', 'a', {
      ...loss,
      figure: money(6),
      qualifiers: { label: 'abschreibung' },
      sentence: 'Die Werke in Emden und Leer sind verloren: 6 Milliarden Euro Abschreibung.',
    }),
    claim('2', 'b', {
      ...loss,
      figure: money(7),
      sentence: 'Die Werke in Emden und Leer: 7 Milliarden Euro sind verloren.',
    }),
    claim('3', 'c', {
      ...loss,
      figure: { ...money(8), text: '8 Mrd.' },
      qualifiers: { label: 'abschreibung' },
      sentence: 'Bei Selmo steht nun eine Abschreibung an: 8 Mrd.',
    }),
  ]
  expect(told(claims)).toEqual(['1+2+3 conflict/value'])
})

test('shops that close are none of those that stay open', () => {
  const shops = (text: string, value: number): Figure => counted(text, value, 'Filialen')
  const other = { type: 'other' as const, roles: { company: 'Selmo' }, qualifiers: { label: 'filialen' } }
  const claims = [
    claim('1', 'a', { ...other, figure: shops('131 Filialen', 131), sentence: 'Selmo betreibt 131 Filialen.' }),
    claim('2', 'b', { ...other, figure: shops('40 Filialen', 40), sentence: 'Selmo schließt 40 Filialen.' }),
    claim('3', 'c', { ...other, figure: shops('45 Filialen', 45), sentence: 'Das Aus trifft 45 Filialen.' }),
  ]
  expect(told(claims)).toEqual(['1 single/source', '2+3 unclear/qualifier'])
})

test('free float is nobody’s stake', () => {
  const stake = { type: 'stake' as const, roles: { company: 'Selmo' }, qualifiers: { move: 'holds' } }
  const claims = [
    claim('1', 'a', { ...stake, figure: share('24 Prozent', 24), sentence: 'Im Streubesitz sind 24 Prozent.' }),
    claim('2', 'b', { ...stake, roles: { ...stake.roles, holder: 'Nordwerk' }, figure: share('51 Prozent', 51) }),
  ]
  expect(told(claims)).toEqual(['1 single/source', '2 single/source'])
})

test('what a clause with "davon" lists are all parts', () => {
  const cut = { type: 'headcount' as const, roles: { company: 'Selmo' }, qualifiers: { move: 'cut' } }
  const sentence = 'Davon entfallen 5400 auf die Verwaltung und 1750 auf die Entwicklung.'
  const people = (value: number): Figure => counted(`${value}`, value, 'Stellen')
  const claims = [
    claim('1', 'a', { ...cut, figure: people(1750), sentence }),
    claim('2', 'b', { ...cut, figure: people(7150), sentence: 'Selmo streicht 7150 Stellen.' }),
  ]
  expect(told(claims)).toEqual(['1+2 unclear/qualifier'])
})

test('planes of one name are not yet planes of one order', () => {
  const planes = { type: 'other' as const, roles: { company: 'Selmo' }, qualifiers: { label: 'flugzeuge' } }
  const claims = [
    claim('1', 'a', {
      ...planes,
      figure: counted('300 Flugzeuge', 300, 'Flugzeuge'),
      sentence: 'Für die Strecken nach Asien hat Selmo 300 Flugzeuge geordert.',
    }),
    claim('2', 'b', {
      ...planes,
      figure: counted('180 Flugzeuge', 180, 'Flugzeuge'),
      sentence: 'Aus der Messe in Paris nimmt Selmo 180 Flugzeuge mit.',
    }),
  ]
  expect(told(claims)).toEqual(['1+2 unclear/qualifier'])
})

test('what an extension costs comes on top', () => {
  const order = { type: 'contract' as const, roles: { customer: 'Nordwerk', supplier: 'Selmo' } }
  const claims = [
    claim('1', 'a', { ...order, figure: money(2.5), sentence: 'Der Auftrag ist 2,5 Milliarden Euro wert.' }),
    claim('2', 'b', { ...order, figure: money(0.5), sentence: 'Die Erweiterung ist 0,5 Milliarden Euro wert.' }),
  ]
  expect(told(claims)).toEqual(['1+2 unclear/qualifier'])
})

test('the rest of the shares is not what somebody is said to hold, unless somebody holds the rest', () => {
  const stake = { type: 'stake' as const, qualifiers: { move: 'holds' } }
  const rest = { ...stake, figure: share('6 Prozent', 6), sentence: 'Die restlichen 6 Prozent bleiben an der Börse.' }
  const held = { ...stake, roles: { holder: 'Nordwerk', company: 'Selmo' } }
  expect(
    told([
      claim('1', 'a', { ...rest, roles: { company: 'Selmo' } }),
      claim('2', 'b', { ...held, figure: share('54 Prozent', 54) }),
    ]),
  ).toEqual(['1 single/source', '2 single/source'])
  const other = { ...held, figure: share('46 Prozent', 46) }
  expect(
    told([
      claim('1', 'a', { ...other, sentence: 'Die übrigen 46 Prozent hält Nordwerk.' }),
      claim('2', 'b', { ...other, sentence: 'Nordwerk hält 46 Prozent an Selmo.' }),
    ]),
  ).toEqual(['1+2 agree/same'])
})

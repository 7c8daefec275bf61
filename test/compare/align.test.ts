import { describe, expect, test } from 'vitest'
import { unitsOf } from '../../src/compare/align/unit.ts'
import { compareClaims } from '../../src/compare/compare-claims.ts'
import { settingsOf } from '../../src/compare/judge/settings.ts'
import { questionsOf } from '../../src/compare/question/question.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Figure } from '../../src/model/figure.ts'
import { claim, euroSpan, euros, money, on, share, told } from './claim.ts'

describe('a date whose event is not named', () => {
  const company = { company: 'Selmo' }
  const named = (id: string, source: string, day: string, sentence: string): Claim =>
    claim(id, source, { type: 'date', roles: company, figure: on(day, `2026-${day.slice(-2)}`), sentence })
  const opening = named('1', 'a', 'bis 09', 'Die neue Lackiererei in Emden eröffnet Selmo bis 09.')
  const other = named('2', 'a', 'bis 04', 'Bis 04 sucht der Aufsichtsrat einen Nachfolger für den Vorstandschef.')

  test('is known by the words it stands with', () => {
    const again = named('3', 'b', 'bis 09', 'In Emden soll die Lackiererei bis 09 eröffnet sein.')
    expect(told([opening, other, again])).toEqual(['1+3 agree/same', '2 single/source'])
  })

  test('is never the ground of a conflict', () => {
    const later = named('3', 'b', 'bis 11', 'In Emden soll die Lackiererei bis 11 eröffnet sein.')
    expect(told([opening, other, later])).toEqual(['1 single/source', '2 single/source', '3 single/source'])
  })
})

test('since when something is done is no answer to until when', () => {
  const lease = { type: 'date', roles: { company: 'Selmo' }, qualifiers: { event: 'lease' } } as const
  const claims = [
    claim('1', 'a', { ...lease, figure: on('seit 2019', '2019') }),
    claim('2', 'b', { ...lease, figure: on('bis Ende 2026', '2026') }),
    claim('3', 'c', { ...lease, figure: on('seit 2019', '2019') }),
  ]
  expect(told(claims)).toEqual(['1+3 agree/same', '2 single/source'])
})

test('of two answers of one article, that which states the same goes before that which has the same figure', () => {
  const deal = { roles: { buyer: 'Nordwerk', company: 'Selmo' } }
  const claims = [
    claim('1', 'a', { ...deal, figure: money(4) }),
    claim('2', 'a', { ...deal, figure: money(5), qualifiers: { basis: 'with_debt' } }),
    claim('3', 'b', { ...deal, figure: money(5) }),
  ]
  expect(told(claims)).toEqual(['1+3 conflict/value', '2 single/source'])
})

test('one poor pair does not keep two good groups apart', () => {
  const round = (id: string, source: string, basis: string, roles: Record<string, string>): Claim =>
    claim(id, source, { type: 'valuation', roles, figure: money(3), ...(basis && { qualifiers: { basis } }) })
  const claims = [
    round('1', 'a', 'round', { company: 'Selmo', by: 'Nordwerk' }),
    round('2', 'b', 'round', { company: 'Selmo' }),
    round('3', 'c', '', { company: 'Selmo' }),
    round('4', 'd', '', { company: 'Selmo', by: 'Nordwerk' }),
  ]
  expect(told(claims)).toEqual(['1+2+3+4 agree/same'])
})

describe('what the words beside a figure say', () => {
  const staff = (id: string, source: string, sentence: string, text: string, value: number): Claim =>
    claim(id, source, {
      type: 'headcount',
      roles: { company: 'Selmo' },
      figure: { kind: 'count', text, value, min: value, max: value, hedge: 'exact', unit: 'Stellen' },
      sentence,
    })

  const here = staff('1', 'a', 'In Deutschland hat Selmo 4000 Stellen.', '4000 Stellen', 4000)

  test('the home of a company is not where its staff is', () => {
    const all = staff('2', 'b', 'Der deutsche Hersteller zählt 9000 Stellen.', '9000 Stellen', 9000)
    expect(told([here, all])).toEqual(['1+2 unclear/qualifier'])
  })

  test('an adjective beside what is counted says where it is', () => {
    const german = staff('2', 'b', 'Von den 3000 deutschen Stellen fällt keine weg.', '3000 deutschen Stellen', 3000)
    const world = staff('3', 'b', 'Weltweit sind es 7000 Stellen.', '7000 Stellen', 7000)
    expect(told([here, german, world])).toEqual(['1+2 conflict/value', '3 single/source'])
  })

  test('moves of a share on two weekdays, or since the start of the year, are not one', () => {
    const move = (id: string, source: string, sentence: string, text: string, value: number): Claim =>
      claim(id, source, { type: 'share_price', roles: { company: 'Selmo' }, figure: share(text, value), sentence })
    const claims = [
      move('1', 'a', 'Am Montag stieg die Aktie um 4 Prozent.', '4 Prozent', 4),
      move('2', 'b', 'Die Aktie verlor am Freitag 6 Prozent.', '6 Prozent', -6),
      move('3', 'c', 'Seit Jahresbeginn hat die Aktie 40 Prozent gewonnen.', '40 Prozent', 40),
    ]
    expect(told(claims)).toEqual(['1 single/source', '2 single/source', '3 single/source'])
  })
})

describe('a claim that was misread', () => {
  const papers: Record<string, string> = { a: 'zahlte der Käufer', b: 'waren fällig:', c: 'gab Nordwerk' }
  const sentence = (source: string, text: string): string => `Für die Lackiererei in Emden ${papers[source]} ${text}.`
  const price = (id: string, source: string, given: Parameters<typeof claim>[2]): Claim =>
    claim(id, source, {
      sentence: sentence(source, given.figure.text),
      roles: { buyer: 'Nordwerk', company: 'Selmo' },
      ...given,
    })
  const clear = [price('1', 'a', { figure: money(4) }), price('2', 'b', { figure: money(4) })]

  test('as being of no type confirms what is told in the same words', () => {
    expect(told([...clear, price('3', 'c', { type: 'other', figure: money(4) })])).toEqual(['1+2+3 agree/same'])
  })

  test('never contradicts it', () => {
    expect(told([...clear, price('3', 'c', { type: 'other', figure: money(5) })])).toEqual([
      '1+2 agree/same',
      '3 single/source',
    ])
  })

  test('of a company that its article does not share is another fact', () => {
    const other = price('3', 'c', { roles: { buyer: 'Nordwerk', company: 'Talis' }, figure: money(4) })
    expect(told([...clear, other])).toEqual(['1+2 agree/same', '3 single/source'])
  })

  test('is no claim of a type that nobody takes for the other', () => {
    const revenue = price('3', 'c', { type: 'revenue', roles: { company: 'Selmo' }, figure: money(4) })
    expect(told([...clear, revenue])).toEqual(['1+2 agree/same', '3 single/source'])
  })
})

describe('what money is spent on', () => {
  const outlay = (id: string, source: string, amount: number, purpose: string, words: string): Claim => {
    const figure = money(amount, 'mehr als')
    const sentence = `Selmo ${words} ${figure.text} aus.`
    return claim(id, source, {
      type: 'spending',
      roles: { company: 'Selmo' },
      figure,
      qualifiers: { purpose },
      sentence,
    })
  }
  const decade = outlay('1', 'a', 40, 'Rechenleistung', 'gibt in den nächsten zehn Jahren')

  test('may be called by another word of its field', () => {
    const bound = outlay('2', 'b', 45, 'Infrastruktur-Verpflichtungen', 'gibt vertraglich gebunden')
    expect(told([decade, bound])).toEqual(['1+2 compatible/vaguer'])
  })

  test('is told apart by the head of a compound', () => {
    const plant = outlay('2', 'b', 45, 'Chip-Werk', 'gibt')
    expect(told([decade, plant])).toEqual(['1 single/source', '2 single/source'])
  })

  test('in one year is none of what it takes over many', () => {
    const year = {
      ...outlay('2', 'b', 5, 'Rechenzentren', 'gibt'),
      when: { value: '2025', text: '2025', implied: false },
    }
    expect(told([decade, year])).toEqual(['1 single/source', '2 single/source'])
  })

  test('is open where a word only says that it is spent', () => {
    const open = outlay('2', 'b', 45, 'Investitionssumme', 'gibt')
    expect(told([decade, open])).toEqual(['1+2 compatible/vaguer'])
  })
})

describe('the day of what comes again and again', () => {
  const contract = {
    type: 'date' as const,
    roles: { company: 'Selmo', with: 'Nordwerk' },
    qualifiers: { event: 'contract' },
  }
  const was = claim('1', 'a', { ...contract, figure: on('2024', '2024') })

  test('is not the day by which it must be done', () => {
    const end = claim('2', 'b', { ...contract, figure: on('bis 2026', '2026') })
    expect(told([was, end])).toEqual(['1 single/source', '2 single/source'])
  })
})

test('facts of several articles that share two parties and a telling number are one, though read as different types', () => {
  const roles = { buyer: 'Nordwerk', company: 'Selmo' }
  const price = (id: string): Claim =>
    claim(id, id, { roles, figure: money(4.7), sentence: `Für 4,7 Milliarden Euro ging Selmo an Nordwerk, ${id}.` })
  const claims = [
    price('a'),
    price('b'),
    ...[price('c'), price('d')].map((one): Claim => ({ ...one, type: 'investment' })),
  ]
  expect(told(claims)).toEqual(['a+b+c+d agree/same'])
})

test('what opens the next figure says nothing of this one', () => {
  const sales = (id: string, words: string): Claim =>
    claim(id, id, {
      type: 'revenue',
      roles: { company: 'Selmo' },
      figure: money(4),
      qualifiers: { period: '2024' },
      sentence: `Selmo kam auf ${money(4).text} ${words}.`,
    })
  expect(
    compareClaims([sales('a', 'Umsatz und weltweit auf 900 Leute'), sales('b', 'in Europa')]).map(
      ({ claims }) => claims.length,
    ),
  ).toEqual([2])
})

describe('what goes without saying keeps nothing apart', () => {
  test('a sum that is told as a whole is one, with or without "insgesamt"', () => {
    const order = { type: 'contract', roles: { customer: 'Nordwerk', supplier: 'Selmo' } } as const
    const claims = [
      claim('1', 'a', { ...order, figure: money(1.35), sentence: 'Der Auftrag bringt 1,35 Milliarden Euro.' }),
      claim('2', 'a', { ...order, figure: money(0.6), sentence: 'Die Option hat einen Wert von 0,6 Milliarden Euro.' }),
      claim('3', 'b', { ...order, figure: money(13.5), sentence: 'Selmo bekommt insgesamt 13,5 Milliarden Euro.' }),
    ]
    expect(told(claims)).toEqual(['1+3 conflict/value', '2 single/source'])
  })

  test('who gives with others gives no sum of both', () => {
    const round = { type: 'funding_round', roles: { company: 'Selmo' } } as const
    const claims = [
      claim('1', 'a', { ...round, figure: money(2) }),
      claim('2', 'b', {
        ...round,
        figure: money(2, '', 'USD'),
        sentence: 'Zusammen mit Nordwerk kommen 2 Milliarden Dollar zusammen.',
      }),
    ]
    expect(told(claims)).toEqual(['1+2 conflict/currency'])
  })

  test('the date of a beginning is one, whether it is named or begun from', () => {
    const start = { type: 'date', roles: { company: 'Selmo' }, qualifiers: { event: 'delivery start' } } as const
    const claims = [
      claim('1', 'a', { ...start, figure: on('2028', '2028') }),
      claim('2', 'b', { ...start, figure: { ...on('ab 2028', '2028'), hedge: 'at_least' } as Figure }),
    ]
    expect(told(claims)).toEqual(['1+2 agree/same'])
  })

  test('"Gruppe" behind a name means the house, and its daughter may act for it', () => {
    const deal = (id: string, source: string, buyer: string): Claim =>
      claim(id, source, { roles: { buyer, company: 'Kettritz' }, figure: money(3) })
    expect(told([deal('1', 'a', 'Selmo Gruppe'), deal('2', 'b', 'Selmo Polen')])).toEqual(['1+2 agree/same'])
  })
})

test('a relative clause is told of the noun before it: the span that was offered is no price of the market', () => {
  const price = { type: 'share_price', roles: { company: 'Selmo' } } as const
  const claims = [
    claim('1', 'a', {
      ...price,
      figure: euroSpan(24, 29),
      sentence: 'Es ist die Mitte der Spanne, die von 24 bis 29 Euro reichte.',
    }),
    claim('2', 'b', { ...price, figure: euros(28), sentence: 'Der erste Kurs wurde mit 28 Euro notiert.' }),
  ]
  expect(told(claims)).toEqual(['1 single/source', '2 single/source'])
})

test('a part of a sum is not what the other article calls the sum', () => {
  const outlay = { type: 'spending', roles: { company: 'Selmo' } } as const
  const claims = [
    claim('1', 'a', {
      ...outlay,
      figure: money(0.5),
      sentence: 'Damit sind 0,5 Milliarden Euro der nötigen 6 Milliarden gedeckt.',
    }),
    claim('2', 'b', { ...outlay, figure: money(0.6), sentence: 'Selmo braucht 0,6 Milliarden Euro.' }),
  ]
  expect(told(claims)).toEqual(['1+2 unclear/qualifier'])
})

test('a headline is told of what its article says below, and not of another quarter elsewhere', () => {
  const profit = { type: 'profit', roles: { company: 'Selmo' } } as const
  const claims = [
    claim('1', 'a', { ...profit, figure: money(4.5), zone: 'title', sentence: 'Selmo verdient 4,5 Milliarden Euro' }),
    claim('2', 'a', { ...profit, figure: money(5.4), qualifiers: { period: '2025-34' } }),
    claim('3', 'b', { ...profit, figure: money(3.1), qualifiers: { period: '2025-35' } }),
  ]
  expect(told(claims)).toEqual(['1+2 unclear/qualifier', '3 single/source'])
})

test('a figure that no label names is one with its copies, and with nothing else', () => {
  const unnamed = (id: string, source: string, about: string): Claim =>
    claim(id, source, { type: 'other', roles: { company: 'Selmo' }, figure: euros(4), sentence: `${about}: 4 Euro.` })
  const claims = [unnamed('1', 'a', 'Lackiererei'), unnamed('2', 'b', 'Lackiererei'), unnamed('3', 'c', 'Familie')]
  const units = unitsOf(questionsOf(claims), settingsOf({}))
  expect(units.map(({ questions }) => questions.map(({ claim: { id } }) => id))).toEqual([['c:3'], ['c:1', 'c:2']])
})

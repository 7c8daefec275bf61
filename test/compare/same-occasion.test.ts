import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import type { Figure } from '../../src/model/figure.ts'
import { claim, counted, money, on, share, told } from './claim.ts'

describe('what is told of long ago', () => {
  const offer = {
    type: 'stake' as const,
    roles: { holder: 'Nordwerk', company: 'Selmo' },
    qualifiers: { move: 'holds' },
  }
  const then = claim('1', 'a', {
    ...offer,
    figure: share('24 Prozent', 24),
    published: '2025-03-03',
    sentence: 'Nordwerk hielt 2019 nur 24 Prozent und gab auf.',
  })

  test('is not today’s news', () => {
    const now = claim('2', 'b', { ...offer, figure: share('40 Prozent', 40), published: '2025-05-05' })
    expect(told([then, now])).toEqual(['1 single/source', '2 single/source'])
  })

  test('may be what another article looks back at', () => {
    const back = claim('2', 'b', {
      ...offer,
      figure: share('24 Prozent', 24),
      published: '2025-05-05',
      sentence: 'Damals kam Nordwerk auf 24 Prozent.',
    })
    expect(told([then, back])).toEqual(['1+2 agree/same'])
  })
})

describe('a party', () => {
  const cut = { type: 'headcount' as const, qualifiers: { move: 'cut' } }
  const jobs = (text: string, value: number): Figure => counted(text, value, 'Stellen')
  const group = claim('1', 'a', { ...cut, roles: { company: 'Selmo' }, figure: jobs('900 Stellen', 900) })

  test('may be named as the group or as the daughter that bears its name', () => {
    const daughter = { ...cut, roles: { company: 'Selmo Stahl' } }
    const same = claim('2', 'b', { ...daughter, figure: jobs('900 Stellen', 900) })
    const other = claim('3', 'c', { ...daughter, figure: jobs('700 Stellen', 700) })
    expect(told([group, same])).toEqual(['1+2 agree/same'])
    expect(told([group, other])).toEqual(['1+3 unclear/qualifier'])
  })

  test('is not the joint venture that bears its name and another’s', () => {
    const paid = { type: 'investment' as const, qualifiers: {} }
    const claims = [
      claim('1', 'a', { ...paid, roles: { investor: 'Nordwerk', company: 'Selmo' }, figure: money(5) }),
      claim('2', 'b', {
        ...paid,
        roles: { investor: 'Nordwerk', company: 'Selmo Nordwerk Technik' },
        figure: money(2),
      }),
    ]
    expect(told(claims)).toEqual(['1 single/source', '2 single/source'])
  })

  test('that is sold may have been taken for who sells', () => {
    const claims = [
      claim('1', 'a', { roles: { buyer: 'Nordwerk', seller: 'Selmo' }, figure: money(6) }),
      claim('2', 'b', { roles: { buyer: 'Nordwerk', company: 'Selmo', seller: 'Talis' }, figure: money(5) }),
    ]
    expect(told(claims)).toEqual(['1+2 unclear/qualifier'])
  })
})

test('orders of two years are two, and of two weeks may be', () => {
  const order = { type: 'contract' as const, roles: { customer: 'Nordwerk', supplier: 'Selmo' } }
  const first = claim('1', 'a', { ...order, figure: money(4), published: '2024-03-03' })
  const later = (published: string): Claim => claim('2', 'b', { ...order, figure: money(6), published })
  expect(told([first, later('2025-04-04')])).toEqual(['1 single/source', '2 single/source'])
  expect(told([first, later('2024-03-17')])).toEqual(['1+2 unclear/moment'])
  expect(told([first, later('2024-03-04')])).toEqual(['1+2 conflict/value'])
})

test('a date whose event only one article names is of another day another', () => {
  const day = { type: 'date' as const, roles: { company: 'Selmo' }, sentence: '' }
  const sentence = (when: string): string => `Die Aktionäre von Selmo stimmen in Leer ${when} über das Angebot ab.`
  const claims = (text: string, value: string): Claim[] => [
    claim('1', 'a', {
      ...day,
      figure: on('am 3. März 2026', '2026-03-03'),
      qualifiers: { event: 'offer' },
      sentence: sentence('am 3. März 2026'),
    }),
    claim('2', 'b', { ...day, figure: on(text, value), sentence: `${sentence(text)} Endlich.` }),
  ]
  expect(told(claims('im März 2026', '2026-03'))).toEqual(['1+2 compatible/vaguer'])
  expect(told(claims('am 5. Mai 2026', '2026-05-05'))).toEqual(['1 single/source', '2 single/source'])
})

test('prices worlds apart are no conflict, unless a scale word slipped', () => {
  const deal = { roles: { buyer: 'Nordwerk', company: 'Selmo' } }
  const price = (id: string, billions: number): Claim => claim(id, id, { ...deal, figure: money(billions) })
  expect(told([price('a', 16), price('b', 0.15)])).toEqual(['a+b unclear/qualifier'])
  expect(told([price('a', 16), price('c', 12)])).toEqual(['a+c conflict/value'])
  expect(told([price('d', 298), price('e', 0.3)])).toEqual(['d+e conflict/value'])
})

test('jobs cut in an office are not those cut in all', () => {
  const cut = { type: 'headcount' as const, roles: { company: 'Selmo' }, qualifiers: { move: 'cut' } }
  const jobs = (id: string, value: number, where: string): Claim => {
    const text = `${value} Stellen`
    return claim(id, id, {
      ...cut,
      figure: counted(text, value, 'Stellen'),
      sentence: `Selmo streicht ${text}${where}.`,
    })
  }
  const [office, all] = [jobs('a', 540, ' in der Verwaltung'), jobs('b', 710, '')]
  expect(told([office, all])).toEqual(['a+b unclear/qualifier'])
  expect(told([office, jobs('c', 175, ' in der Entwicklung')])).toEqual(['a single/source', 'c single/source'])
})

test('a date that begins a time is none that ends it', () => {
  const saving = { type: 'date' as const, roles: { company: 'Selmo' }, qualifiers: { event: 'job cuts' } }
  const claims = [
    claim('1', 'a', { ...saving, figure: on('ab 2023', '2023') }),
    claim('2', 'b', { ...saving, figure: on('bis 2025', '2025') }),
  ]
  expect(told(claims)).toEqual(['1 single/source', '2 single/source'])
})

test('deadlines of two days are two, though "bis" holds all days before', () => {
  const offer = {
    type: 'date' as const,
    roles: { company: 'Selmo', with: 'Nordwerk' },
    qualifiers: { event: 'deadline' },
    modality: 'planned' as const,
  }
  const claims = [
    claim('1', 'a', { ...offer, figure: on('Am 4. Mai 2026', '2026-05-04') }),
    claim('2', 'b', {
      ...offer,
      figure: { ...on('Bis zum 21. Mai 2026', '2026-05-21'), hedge: 'up_to' } as Figure,
    }),
  ]
  expect(told(claims)).toEqual(['1 single/source', '2 single/source'])
})

test('"davon" says no more than whose part it is, where that is named; a slipped scale word is found', () => {
  const sale = { type: 'share_sale' as const, roles: { company: 'Selmo', seller: 'Selmo' } }
  const claims = [
    claim('1', 'a', { ...sale, figure: money(0.495), sentence: 'Davon fließen 0,495 Milliarden Euro an Selmo.' }),
    claim('2', 'b', { ...sale, figure: money(500, 'rund') }),
  ]
  expect(told(claims)).toEqual(['1+2 conflict/value'])
})

test('days of a deed are of one occasion where two articles tell it with the same figures', () => {
  const bought = { type: 'date' as const, roles: { company: 'Selmo', with: 'Nordwerk' } }
  const telling = (id: string, day: string): Claim[] => {
    const sentence = `${day} gab Nordwerk 3 Milliarden Euro für 8,6 Prozent an Selmo (${id}).`
    const parties = { roles: { investor: 'Nordwerk', company: 'Selmo' }, sentence }
    return [
      claim(`${id}1`, id, { ...bought, figure: on(day, day), qualifiers: { event: 'investment' }, sentence }),
      claim(`${id}2`, id, { ...parties, type: 'investment', figure: money(3) }),
      claim(`${id}3`, id, {
        ...parties,
        type: 'stake',
        roles: { holder: 'Nordwerk', company: 'Selmo' },
        figure: share('8,6 Prozent', 8.6),
      }),
    ]
  }
  const dates = told([...telling('a', '2023'), ...telling('b', '2024')]).filter((fact) => fact.startsWith('a1'))
  expect(dates).toEqual(['a1+b1 conflict/date'])
})

test('"2000 Stellen" and "der 2005 gegründete Händler" name no year of the telling', () => {
  const price = { roles: { buyer: 'Nordwerk', company: 'Selmo' }, published: '2025-03-03' }
  const claims = ['Selmo, das 2000 Stellen hat,', 'Der 2005 gegründete Händler'].map((who, index) =>
    claim(`${index}`, `${index}`, { ...price, figure: money(4), sentence: `${who} kostet 4 Milliarden Euro.` }),
  )
  const now = claim('2', '2', { ...price, figure: money(5), sentence: 'Selmo kostet 5 Milliarden Euro.' })
  expect(told([...claims, now])).toEqual(['0+1+2 conflict/value'])
})

describe('a bare weekday', () => {
  const signing = {
    type: 'date' as const,
    roles: { company: 'Selmo', with: 'Nordwerk' },
    qualifiers: { event: 'contract' },
  }
  const monday: Figure = {
    kind: 'date',
    text: 'am Montag',
    value: null,
    min: null,
    max: null,
    hedge: 'exact',
    timex3: 'XXXX-WXX-1',
  }

  test('says the same as the day that it is', () => {
    const claims = [
      claim('1', 'a', { ...signing, figure: monday, published: '2025-04' }),
      claim('2', 'b', { ...signing, figure: on('am 28. April', '2025-04-28') }),
    ]
    expect(told(claims)).toEqual(['1+2 agree/same'])
  })

  test('is none of months ago', () => {
    const claims = [
      claim('1', 'a', { ...signing, figure: monday, published: '2025-12' }),
      claim('2', 'b', { ...signing, figure: on('im September', '2025-09') }),
    ]
    expect(told(claims)).toEqual(['1 single/source', '2 single/source'])
  })
})

test('a day is no way to put the year of what comes again', () => {
  const payment = {
    type: 'date' as const,
    roles: { company: 'Selmo', with: 'Nordwerk' },
    qualifiers: { event: 'investment' },
  }
  const claims = [
    claim('1', 'a', { ...payment, figure: on('2025', '2025') }),
    claim('2', 'b', { ...payment, figure: on('am 30. Juni 2025', '2025-06-30') }),
  ]
  expect(told(claims)).toEqual(['1 single/source', '2 single/source'])
})

test('what is told of a year long past is not what comes again in an article of an unknown day', () => {
  const issue = { type: 'share_sale', roles: { company: 'Selmo' } } as const
  const claims = [
    claim('1', 'a', {
      ...issue,
      figure: money(46),
      published: '2025-09-14',
      when: { value: '2021', text: 'im Jahr 2021', implied: false },
    }),
    claim('2', 'b', { ...issue, figure: money(1) }),
  ]
  expect(told(claims)).toEqual(['1 single/source', '2 single/source'])
})

test('rounds that are told as news months apart are two rounds', () => {
  const round = (id: string, source: string, billions: number, published: string): Claim =>
    claim(id, source, { type: 'funding_round', roles: { company: 'Selmo' }, figure: money(billions), published })
  expect(told([round('1', 'a', 0.27, '2025-10-12'), round('2', 'b', 0.2, '2026-06-14')])).toEqual([
    '1 single/source',
    '2 single/source',
  ])
  expect(told([round('1', 'a', 0.27, '2025-10-12'), round('2', 'b', 0.27, '2025-11-30')])).toEqual(['1+2 agree/same'])
})

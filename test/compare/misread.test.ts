import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import type { Figure } from '../../src/model/figure.ts'
import { claim, counted, money, on, share, told } from './claim.ts'

test('what was read apart is confirmed by one number, not by a bound that holds nearly all', () => {
  const sentence = (id: string, text: string): string => `Selmo (${id}) gibt für das Glaswerk in Emden ${text}.`
  const read = (id: string, type: Claim['type'], figure: Figure): Claim =>
    claim(id, id, { type, roles: { company: 'Selmo' }, figure, sentence: sentence(id, figure.text) })
  const upTo: Figure = { ...money(100), hedge: 'up_to', text: 'bis zu 100 Milliarden Euro' }
  expect(told([read('1', 'investment', money(7)), read('2', 'spending', upTo)])).toEqual([
    '1 single/source',
    '2 single/source',
  ])
  expect(told([read('1', 'investment', money(7)), read('3', 'spending', money(7))])).toEqual(['1+3 agree/same'])
})

test('the same number in a denial confirms nothing that was read apart', () => {
  const read = (id: string, type: Claim['type'], modality: Claim['modality']): Claim =>
    claim(id, id, { type, modality, roles: { company: 'Selmo' }, figure: money(7), sentence: `Selmo in Emden: ${id}.` })
  expect(told([read('1', 'investment', 'denied'), read('2', 'spending', 'denied')])).toEqual([
    '1 single/source',
    '2 single/source',
  ])
})

describe('what may have been misread', () => {
  test('is not what was earned, taken for what was spent', () => {
    const claims = [
      claim('1', 'a', {
        type: 'spending',
        roles: { company: 'Selmo' },
        figure: money(5),
        sentence: 'Ins Glaswerk von Emden steckt Selmo 5 Milliarden Euro.',
      }),
      claim('2', 'b', {
        type: 'other',
        roles: { company: 'Selmo' },
        figure: money(5),
        sentence: 'Das Glaswerk von Emden bringt Selmo 5 Milliarden Euro Umsatz.',
      }),
    ]
    expect(told(claims)).toEqual(['1 single/source', '2 single/source'])
  })

  test('is one party of whom the other article knows, not two', () => {
    const loan = { type: 'investment' as const, figure: money(5) }
    const lent = (id: string, investor: string, company: string, also = ''): Claim =>
      claim(id, id, {
        ...loan,
        roles: { investor, company },
        sentence: `Für das Glaswerk von Emden und Leer: ${investor} leiht ${company} 5 Milliarden Euro${also}.`,
      })
    const known = lent('a', 'Nordwerk', 'Selmo', ', nicht Talis')
    expect(told([known, lent('b', 'Talis', 'Selmo')])).toEqual(['a+b agree/same'])
    expect(told([lent('a', 'Nordwerk', 'Selmo'), lent('b', 'Talis', 'Selmo')])).toEqual([
      'a single/source',
      'b single/source',
    ])
    expect(told([lent('a', 'Nordwerk', 'Selmo'), lent('c', 'Selmo', 'Talis')])).toEqual([
      'a single/source',
      'c single/source',
    ])
  })
})

test('two events that both are named are not one because they fell on one day', () => {
  const day = { type: 'date' as const, roles: { company: 'Selmo', with: 'Nordwerk' } }
  const on3 = on('am 3. März 2026', '2026-03-03')
  const claims = [
    claim('1', 'a', {
      ...day,
      figure: on3,
      qualifiers: { event: 'contract signing' },
      sentence: 'Den Rahmenvertrag für das Glaswerk von Emden schlossen beide am 3. März 2026.',
    }),
    claim('2', 'b', {
      ...day,
      figure: on3,
      qualifiers: { event: 'closing' },
      sentence: 'Den Rahmenvertrag für das Glaswerk von Emden vollzogen beide am 3. März 2026.',
    }),
  ]
  expect(told(claims)).toEqual(['1 single/source', '2 single/source'])
})

test('a telling number of one company is one thing, whatever its type was read as', () => {
  const figure = money(1.45)
  const loan = claim('1', 'a', {
    type: 'investment',
    roles: { investor: 'Nordwerk', company: 'Selmo' },
    figure,
    sentence: 'Dazu steuert Nordwerk 1,45 Milliarden Euro bei.',
  })
  const other = { type: 'other' as const, figure, sentence: 'So viel kam zusammen.' }
  expect(told([loan, claim('2', 'b', { ...other, roles: { company: 'Selmo' } })])).toEqual(['1+2 agree/same'])
  const round = claim('2', 'b', { ...other, roles: { company: 'Selmo' }, figure: money(2) })
  expect(told([{ ...loan, figure: money(2) }, round])).toEqual(['1 single/source', '2 single/source'])
  const cash = { ...other, roles: { company: 'Nordwerk' }, qualifiers: { label: 'Barmittel' } }
  expect(told([loan, claim('2', 'b', cash)])).toEqual(['1 single/source', '2 single/source'])
})

test('who names another buyer of the same company, and knows nothing of the first, confirms nothing but contradicts', () => {
  const sold = (id: string, source: string, buyer: string): Claim =>
    claim(id, source, {
      roles: { buyer, company: 'Kettritz' },
      figure: money(0.32),
      sentence: `Die Möbelkette Kettritz geht für 0,32 Milliarden Euro an ${buyer}.`,
    })
  expect(told([sold('1', 'a', 'Nordwerk'), sold('2', 'b', 'Selmo')])).toEqual(['1+2 conflict/party'])
})

describe('a time that is not that of the figure', () => {
  test('what is held was bought some day', () => {
    const part = (id: string, move: string, words: string): Claim =>
      claim(id, id, {
        type: 'stake',
        roles: { holder: 'Nordwerk', company: 'Selmo' },
        figure: share('60 Prozent', 60),
        qualifiers: { move },
        published: '2025-03-10',
        sentence: `${words} Nordwerk 60 Prozent an Selmo.`,
        ...(move === 'buys' && { when: { value: '2021', text: '2021', implied: false } }),
      })
    expect(told([part('1', 'holds', 'Heute besitzt'), part('2', 'buys', '2021 erwarb')])).toEqual(['1+2 agree/same'])
  })

  test('what a plant is to bring is told with the day that it opens, or that it is begun', () => {
    const output = (id: string, year: string): Claim =>
      claim(id, id, {
        type: 'other',
        roles: { company: 'Selmo' },
        modality: 'planned',
        figure: counted('40.000 Tonnen', 40_000, 'Tonnen'),
        qualifiers: { label: 'Kapazität' },
        when: { value: year, text: year, implied: false },
        sentence: `Das Glaswerk in Emden kommt ${id} auf 40.000 Tonnen.`,
      })
    expect(told([output('1', '2027'), output('2', '2029')])).toEqual(['1+2 agree/same'])
  })
})

test('the total of a round is not the part of an investor whom its sentence does not name', () => {
  const put = (id: string, type: Claim['type'], roles: Record<string, string>, who: string): Claim =>
    claim(id, id, {
      type,
      roles,
      figure: money(100),
      sentence: `Für Rechenzentren bekommt Selmo ${who} 100 Milliarden Euro.`,
    })
  const part = put('1', 'investment', { investor: 'Nordwerk', company: 'Selmo' }, 'von Nordwerk')
  const round = put('2', 'funding_round', { company: 'Selmo' }, 'frische')
  const named = put('3', 'funding_round', { company: 'Selmo' }, 'auch von Nordwerk')
  expect(told([part, round])).toEqual(['1 single/source', '2 single/source'])
  expect(told([part, named])).toEqual(['1+3 agree/same'])
})

test('one number in telling words is confirmed though one article says more of it', () => {
  const parks = (id: string, sentence: string, modality: Claim['modality'], when: Claim['when'] = null): Claim =>
    claim(id, id, {
      type: 'other',
      roles: { company: 'Selmo' },
      modality,
      when,
      figure: counted('40 Speicherparks', 40, 'Speicherparks'),
      qualifiers: { label: 'Speicherparks' },
      sentence,
    })
  const year = { value: '2028', text: 'bis 2028', implied: false }
  const claims = [
    parks('1', 'Gebaut werden 40 Speicherparks in Deutschland, in Polen und in Dänemark.', 'planned', year),
    parks('2', 'Den Gemeinderat freut es, 40 Speicherparks brauchen aber Platz.', 'fact'),
  ]
  expect(told(claims)).toEqual(['1+2 agree/same'])
})

describe('one number that is paid', () => {
  const sentence = (what: string): string =>
    `Für die Granaten aus dem neuen Werk in Emden: ${what} 0,88 Milliarden Euro.`
  const order = claim('1', 'a', {
    type: 'contract',
    roles: { customer: 'Nordwerk', supplier: 'Selmo' },
    figure: money(0.88),
    sentence: sentence('bestellt'),
  })
  const cost = (company: string): Claim =>
    claim('2', 'b', { type: 'spending', roles: { company }, figure: money(0.88), sentence: sentence('kostet') })

  test('by who is paid in the other article is another one', () => {
    expect(told([order, cost('Selmo')])).toEqual(['1 single/source', '2 single/source'])
  })

  test('by the same, it is one', () => {
    expect(told([order, cost('Nordwerk')])).toEqual(['1+2 agree/same'])
  })
})

describe('figures told together', () => {
  const trains = (id: string, figure: Figure, label: string, company: string, sentence: string): Claim =>
    claim(id, id.charAt(0), { type: 'other', roles: { company }, qualifiers: { label }, figure, sentence })
  const named = 'Selmo Schiene baut 37 Nachtzüge, 52 Regiozüge und 37 Schubloks.'
  const typed = 'Geordert wurden 37 Züge, 52 Lupo und 37 Taurus.'
  const ordered = [
    trains('a1', counted('37 Nachtzüge', 37, 'Nachtzüge'), 'nachtzüge', 'Selmo Schiene', named),
    trains('a2', counted('52 Regiozüge', 52, 'Regiozüge'), 'regiozüge', 'Selmo Schiene', named),
    trains('a3', counted('37 Schubloks', 37, 'Schubloks'), 'schubloks', 'Selmo Schiene', named),
    trains('b1', counted('37 Züge', 37, 'Züge'), 'züge', 'Selmo', typed),
    trains('b2', counted('52 Lupo', 52, 'Lupo'), 'lupo', 'Selmo', typed),
    trains('b3', counted('37 Taurus', 37, 'Taurus'), 'taurus', 'Selmo', typed),
  ]

  test('are of one order, whatever each paper calls what is ordered; one sentence never names one thing twice', () => {
    expect(told(ordered)).toEqual(['a1+b1 agree/same', 'a2+b2 agree/same', 'a3+b3 agree/same'])
  })

  test('a number of things that have one name is one, of whichever company they were taken for', () => {
    const guests = (id: string, company: string, label: string, sentence: string): Claim =>
      claim(id, id, {
        type: 'other',
        roles: { company },
        qualifiers: { label },
        figure: counted('17 Millionen', 17e6, label),
        sentence,
      })
    const both = 'Nordwerk und Selmo Air wachsen: 17 Millionen Fluggäste.'
    const claims = [
      guests('a', 'Nordwerk', 'fluggäste', both),
      guests('b', 'Selmo Air', 'passagiere', 'An Bord von Selmo Air waren 17 Millionen Passagiere.'),
    ]
    expect(told(claims)).toEqual(['a+b agree/same'])
  })

  test('what is called by its own name is no share of another company that has the same round number', () => {
    const claims = [
      claim('a', 'a', {
        type: 'stake',
        roles: { holder: 'Talis', company: 'Selmo' },
        figure: share('40 Prozent', 40),
        sentence: 'An Selmo hält Talis 40 Prozent.',
      }),
      claim('b', 'b', {
        type: 'other',
        roles: { company: 'Nordwerk' },
        qualifiers: { label: 'wachstum' },
        figure: share('40 Prozent', 40),
        sentence: 'Nordwerk hält 40 Prozent Wachstum für möglich.',
      }),
    ]
    expect(told(claims)).toEqual(['a single/source', 'b single/source'])
  })
})

describe('an exact number', () => {
  const profit = (id: string, millions: number, also: Partial<Parameters<typeof claim>[2]>): Claim => {
    const text = `${millions} Millionen Euro`.replace('.', ',')
    const value = millions * 1e6
    return claim(id, id, {
      type: 'profit',
      roles: { company: 'Selmo' },
      figure: { kind: 'money', text, value, min: value, max: value, currency: 'EUR', hedge: 'exact' },
      sentence: `Selmo verdiente ${text} (${id}).`,
      ...also,
    })
  }
  const exact = profit('a', 182.9, { qualifiers: { period: '2024-40' } })

  test('is one thing, whatever period it was taken for', () => {
    const rounded = profit('b', 183, { qualifiers: { period: '2023' } })
    expect(told([exact, rounded])).toEqual(['a+b compatible/rounding'])
  })

  test('is no other one, and a coarse one is of its period', () => {
    const other = profit('b', 184, { qualifiers: { period: '2023' } })
    const coarse = profit('c', 180, { qualifiers: { period: '2023' } })
    expect(told([exact, other])).toEqual(['a single/source', 'b single/source'])
    expect(told([exact, coarse])).toEqual(['a single/source', 'c single/source'])
  })
})

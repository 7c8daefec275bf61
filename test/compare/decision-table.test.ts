import { describe, expect, test } from 'vitest'
import { compareClaims } from '../../src/compare/compare-claims.ts'
import { parseRates } from '../../src/compare/currency/rates.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Figure, PercentFigure } from '../../src/model/figure.ts'
import { claim, euroSpan, euros, money, on, share } from './claim.ts'

const deal = { roles: { buyer: 'Nordwerk', company: 'Selmo' } }
const level = { type: 'debt' as const, roles: { company: 'Selmo' } }
const reasonsOf = (claims: Claim[], options = {}): string[] =>
  compareClaims(claims, options)
    .map(({ reason }) => reason)
    .sort()

type Given = Partial<Parameters<typeof claim>[2]>
const pair = (a: Figure, b: Figure, more: { a?: Given; b?: Given; both?: Given } = {}): Claim[] => [
  claim('1', 'a', { ...deal, ...more.both, ...more.a, figure: a }),
  claim('2', 'b', { ...deal, ...more.both, ...more.b, figure: b }),
]
const percent = (value: number, unit?: PercentFigure['unit']): Figure => ({
  ...share(`${value} ${unit === 'points' ? 'Prozentpunkte' : 'Prozent'}`, value),
  ...(unit && { unit }),
})

describe('the decision table, row by row', () => {
  test('both state a qualifier and the two differ: not one fact', () => {
    const claims = pair(money(4), money(5), {
      a: { qualifiers: { basis: 'equity' } },
      b: { qualifiers: { basis: 'with_debt' } },
    })
    expect(reasonsOf(claims)).toEqual(['single/source', 'single/source'])
  })

  test('one lacks a qualifier that the other has, and values clash: unclear', () => {
    expect(reasonsOf(pair(money(4), money(5), { a: { qualifiers: { basis: 'with_debt' } } }))).toEqual([
      'unclear/qualifier',
    ])
    expect(reasonsOf(pair(money(4), money(4), { a: { qualifiers: { basis: 'with_debt' } } }))).toEqual(['agree/same'])
  })

  test('per cent against points: another unit', () => {
    const growth = {
      type: 'growth' as const,
      roles: { company: 'Selmo' },
      qualifiers: { of: 'revenue', period: '2024' },
    }
    expect(reasonsOf(pair(percent(3), percent(3, 'points'), { both: growth }))).toEqual(['conflict/unit'])
  })

  test('another currency: the same number slipped; another is converted, or left open with the rate that it implies', () => {
    const rates = parseRates('Date,USD\n2025-03-07,1.10\n') ?? undefined
    const dated = { both: { published: '2025-03-07' } }
    expect(reasonsOf(pair(money(4), money(4, '', 'USD')))).toEqual(['conflict/currency'])
    expect(reasonsOf(pair(money(4), money(4.4, '', 'USD'), dated), { rates })).toEqual(['compatible/conversion'])
    expect(reasonsOf(pair(money(4), money(5.9, '', 'USD'), dated), { rates })).toEqual(['conflict/value'])
    expect(reasonsOf(pair(money(4), money(4.4, '', 'USD')))).toEqual(['unclear/rate'])
    expect(reasonsOf(pair(money(4), money(9, '', 'USD')))).toEqual(['conflict/currency'])
  })

  test('what a third article converts by can show that two amounts are one, but not that they are two', () => {
    const conversion = { value: 4.4e9, currency: 'USD', text: '4,4 Milliarden Dollar' }
    const third = claim('3', 'c', { ...level, figure: { ...money(4), conversion } as Figure })
    expect(reasonsOf([...pair(money(8), money(8.8, '', 'USD')), third])).toContain('compatible/conversion')
    expect(reasonsOf([...pair(money(8), money(9.9, '', 'USD')), third])).toContain('unclear/rate')
  })

  test('digits in another order are copied wrong, however far apart the articles came out', () => {
    const apart = { a: { published: '2025-01-10' }, b: { published: '2025-03-10' }, both: level }
    expect(reasonsOf(pair(money(1.35), money(1.53), apart))).toEqual(['conflict/value'])
    expect(reasonsOf(pair(money(1.35), money(1.54), apart))).toEqual(['update/published'])
  })

  test('a span of prices is a plan, and the price of the issue what came of it', () => {
    const issue = { type: 'share_price' as const, roles: { company: 'Selmo' } }
    const claims = pair(euroSpan(24, 29), euros(31), {
      a: { sentence: 'Die Spanne reicht von 24 bis 29 Euro.' },
      b: { sentence: 'Der Ausgabepreis beträgt 31 Euro.' },
      both: issue,
    })
    expect(reasonsOf(claims)).toEqual(['update/plan'])
  })

  test('two amounts without a currency may be of two', () => {
    expect(reasonsOf(pair(money(4, '', null), money(5, '', null)))).toEqual(['unclear/qualifier'])
    expect(reasonsOf(pair(money(4, '', null), money(4, '', null)))).toEqual(['agree/same'])
  })

  test('one asserts, the other denies', () => {
    expect(reasonsOf(pair(money(4), money(4), { b: { modality: 'denied' } }))).toEqual(['conflict/polarity'])
  })

  test('published apart: an update of what moves by itself, a conflict of what was paid', () => {
    const apart = { a: { published: '2025-01-10' }, b: { published: '2025-03-10' } }
    expect(reasonsOf(pair(money(4), money(5), { ...apart, both: level }))).toEqual(['update/published'])
    expect(reasonsOf(pair(money(4), money(5), apart))).toEqual(['conflict/value'])
  })

  test('the text’s own words tell of the change', () => {
    const sentence = (figure: Figure, word: string): Given => ({
      sentence: `Die Schulden lagen ${word} bei ${figure.text}.`,
    })
    const [then, now] = [money(4), money(5)]
    expect(reasonsOf(pair(then, now, { both: level, a: sentence(then, 'zuvor'), b: sentence(now, 'hier') }))).toEqual([
      'update/told',
    ])
  })

  test('a plan, and what came of it', () => {
    expect(reasonsOf(pair(money(4), money(5), { a: { modality: 'planned' } }))).toEqual(['update/plan'])
  })

  test('else the relation of the figures decides', () => {
    expect(reasonsOf(pair(money(4), money(5)))).toEqual(['conflict/value'])
    expect(reasonsOf(pair(money(4), money(4.1)))).toEqual(['compatible/rounding'])
    expect(reasonsOf(pair(money(4), money(4)))).toEqual(['agree/same'])
  })
})

describe('what a clash may come from', () => {
  test('the same digits with another scale are a slip, and no plan that moved on', () => {
    const jobs = { type: 'spending' as const, roles: { company: 'Selmo' }, modality: 'planned' as const }
    expect(reasonsOf(pair(money(4), money(0.4), { both: jobs }))).toEqual(['conflict/value'])
    expect(reasonsOf(pair(money(4), money(6), { both: jobs }))).toEqual(['unclear/moment'])
  })

  test('a time that an article does not name is that of its day', () => {
    const dated = { published: '2025-06-20', when: { value: '2025-06', text: 'im Juni', implied: false } }
    const stake = { type: 'stake' as const, roles: { holder: 'Nordwerk', company: 'Selmo' } }
    const early = { published: '2025-01-10' }
    expect(reasonsOf(pair(percent(21), percent(34), { a: early, b: dated, both: stake }))).toEqual(['update/published'])
    expect(reasonsOf(pair(percent(21), percent(34), { b: dated, both: stake }))).toEqual(['unclear/qualifier'])
  })

  test('a span that is named as such has two ends; a range that puts a number has none', () => {
    const range = (min: number, max: number): Figure => ({
      kind: 'money',
      text: `${min} bis ${max} Euro`,
      value: null,
      min,
      max,
      currency: 'EUR',
      hedge: 'range',
    })
    const wording = (figure: Figure, words: string): Given => ({ sentence: `${words} ${figure.text}.` })
    const [wide, narrow] = [range(44, 49), range(44, 46)]
    const price = (words: string): string[] =>
      reasonsOf(pair(wide, narrow, { a: wording(wide, words), b: wording(narrow, words) }))
    expect(price('Die Preisspanne:')).toEqual(['conflict/value'])
    expect(price('Erwartet werden')).toEqual(['compatible/vaguer'])
  })
})

test('a clash that no order can settle joins the chain of an update', () => {
  const stake = (id: string, published: string | undefined, value: number): Claim =>
    claim(id, id, {
      type: 'stake',
      roles: { holder: 'Nordwerk', company: 'Selmo' },
      ...(published && { published }),
      figure: percent(value),
    })
  const claims = [stake('a', '2025-01-10', 21), stake('b', '2025-04-02', 34), stake('c', undefined, 28)]
  expect(reasonsOf(claims)).toEqual(['update/published'])
})

describe('two dates of one kind of event', () => {
  const day = (text: string, value: string): Figure => ({
    kind: 'date',
    text,
    value,
    min: value,
    max: value,
    hedge: 'exact',
  })
  const dates = (event: string, a: Figure, b: Figure): Claim[] =>
    pair(a, b, { both: { type: 'date', roles: { company: 'Selmo' }, qualifiers: { event } } })
  const [march, may] = [day('am 3. März 2026', '2026-03-03'), day('am 5. Mai 2026', '2026-05-05')]

  test.each([
    ['closing', ['conflict/date']],
    ['insolvency', ['conflict/date']],
    // What comes again on another day is another occasion.
    ['funding round', ['single/source', 'single/source']],
    ['job cuts', ['single/source', 'single/source']],
  ])('%s: %j', (event, reasons) => {
    expect(reasonsOf(dates(event, march, may))).toEqual(reasons)
  })

  test('what lasts until a day has one last day', () => {
    const [until, untilMay] = [day('bis zum 3. März 2026', '2026-03-03'), day('bis zum 5. Mai 2026', '2026-05-05')]
    expect(reasonsOf(dates('financing', until, untilMay))).toEqual(['conflict/date'])
  })
})

describe('an amount without a currency', () => {
  const conversion = { value: 9.2e9, currency: 'EUR', text: '9,2 Milliarden Euro' }
  const converted = { ...money(10, '', 'USD'), conversion } as Figure
  const headline = claim('1', 'a', { ...deal, figure: money(9.2, '', null) })
  const other = claim('3', 'b', { ...deal, figure: money(12, '', 'USD') })

  test('is in the currency that its article names for the number', () => {
    const facts = compareClaims([headline, claim('2', 'a', { ...deal, figure: converted }), other])
    expect(facts.map(({ reason }) => reason)).toEqual(['conflict/value'])
    expect(facts[0]?.readings.map(({ figure }) => figure)).toContainEqual(headline.figure)
  })

  test('stays open where its article counts in nothing else', () => {
    expect(reasonsOf([headline, other])).toEqual(['unclear/qualifier'])
  })
})

test('a limit worlds away from the number is no way to put it', () => {
  expect(reasonsOf(pair(money(84, 'bis zu'), money(1.5)))).toEqual(['unclear/qualifier'])
})

describe('a party that one of two leaves open', () => {
  test('is understood where all others name the same for this event', () => {
    const start = (id: string, year: string, who?: string): Claim =>
      claim(id, id, {
        type: 'date',
        roles: { company: 'Selmo', ...(who !== undefined && { with: who }) },
        figure: on(year, year),
        qualifiers: { event: 'CEO start' },
      })
    const listing = claim('3', 'c', {
      type: 'date',
      roles: { company: 'Selmo', with: 'Nordwerk' },
      figure: on('2023', '2023'),
      qualifiers: { event: 'ipo' },
    })
    expect(reasonsOf([start('1', '2013', 'Ilse Kern'), start('2', '2012'), listing])).toEqual([
      'conflict/date',
      'single/source',
    ])
  })

  test('is the buyer who says what a takeover values a company at', () => {
    const worth = (id: string, billions: number, roles: Record<string, string>, more = {}): Claim =>
      claim(id, id, {
        type: 'valuation',
        roles: { company: 'Selmo', ...roles },
        figure: money(billions),
        qualifiers: { basis: 'round', ...more },
      })
    const measured = { measure: 'enterprise' }
    expect(reasonsOf([worth('1', 3.4, {}, measured), worth('2', 3.9, { by: 'Nordwerk' }, measured)])).toEqual([
      'conflict/value',
    ])
    expect(reasonsOf([worth('1', 3.4, {}), worth('2', 3.9, { by: 'Nordwerk' })])).toEqual(['unclear/qualifier'])
  })
})

test('shares that somebody holds are a conflict where they lie apart, and may have moved where they do not', () => {
  const held = (id: string, value: number): Claim =>
    claim(id, id, {
      type: 'stake',
      roles: { holder: 'Nordwerk', company: 'Selmo' },
      figure: share(`${value} Prozent`, value),
      qualifiers: { move: 'holds' },
    })
  expect(reasonsOf([held('1', 12), held('2', 15)])).toEqual(['conflict/value'])
  expect(reasonsOf([held('1', 27), held('2', 27.6)])).toEqual(['unclear/moment'])
})

import { describe, expect, test } from 'vitest'
import { compareClaims } from '../../src/compare/compare-claims.ts'
import { parseRates } from '../../src/compare/currency/rates.ts'
import type { Claim } from '../../src/model/claim.ts'
import { claim, money, share } from './claim.ts'

const deal = { roles: { buyer: 'Nordwerk', company: 'Selmo' } }
const verdicts = (claims: Claim[], options = {}) =>
  compareClaims(claims, options).map(({ reason, articles, independent }) => ({ reason, articles, independent }))

describe('what is one fact', () => {
  test('the same deal in two articles is one fact, whatever its price', () => {
    const facts = compareClaims([
      claim('1', 'a', { ...deal, figure: money(4) }),
      claim('2', 'b', { ...deal, figure: money(9), modality: 'planned' }),
    ])
    expect(facts.map(({ claims }) => claims.map(({ id }) => id).sort())).toEqual([['c:1', 'c:2']])
  })

  test('other parties, other types, other qualifiers are other facts', () => {
    const facts = compareClaims([
      claim('1', 'a', { ...deal, figure: money(4) }),
      claim('2', 'b', { roles: { buyer: 'Nordwerk', company: 'Talis' }, figure: money(4) }),
      claim('3', 'c', { roles: { company: 'Selmo' }, type: 'revenue', figure: money(4) }),
      claim('4', 'd', { ...deal, qualifiers: { basis: 'with_debt' }, figure: money(4) }),
      claim('5', 'e', { ...deal, qualifiers: { basis: 'equity' }, figure: money(4) }),
    ])
    const together = facts
      .find(({ claims }) => claims.length > 1)
      ?.claims.map(({ id }) => id)
      .sort()
    expect(facts.length).toBe(4)
    expect(together?.filter((id) => id === 'c:4' || id === 'c:5').length).toBe(1)
  })

  test('a table of many figures of one party answers what no other article asks', () => {
    const revenues = (count: number): Claim[] =>
      Array.from({ length: count }, (_, i) =>
        claim(`t${i}`, 'table', { type: 'revenue', roles: { company: 'Selmo' }, figure: money(i + 1) }),
      )
    const other = claim('1', 'a', { type: 'revenue', roles: { company: 'Selmo' }, figure: money(7) })
    const shared = (claims: Claim[]): string[][] =>
      compareClaims(claims)
        .filter(({ articles }) => articles > 1)
        .map((fact) => fact.claims.map(({ id }) => id).sort())
    expect(shared([...revenues(50), other])).toEqual([['c:1', 'c:t6']])
    expect(shared([...revenues(51), other])).toEqual([])
  })

  test('a missing party is unified when nothing speaks against it', () => {
    const facts = compareClaims([
      claim('1', 'a', { roles: { customer: 'Bundeswehr', supplier: 'Panzerbau' }, type: 'contract', figure: money(2) }),
      claim('2', 'b', { roles: { supplier: 'Panzerbau' }, type: 'contract', figure: money(2) }),
    ])
    expect(facts.map(({ reason }) => reason)).toEqual(['agree/same'])
  })

  test('two answers of one article are two questions; another article answers the one it fits', () => {
    const tranche = { type: 'investment' as const, roles: { investor: 'Nordwerk', company: 'Selmo' } }
    const facts = compareClaims([
      claim('1', 'a', { ...tranche, figure: money(1) }),
      claim('2', 'a', { ...tranche, figure: money(5) }),
      claim('3', 'b', { ...tranche, figure: money(5) }),
    ])
    expect(facts.map(({ claims }) => claims.map(({ id }) => id).sort())).toEqual([['c:2', 'c:3'], ['c:1']])
  })

  test('the wrong currency is found where another article gives several answers', () => {
    const worth = { type: 'valuation' as const, roles: { company: 'Selmo' } }
    const facts = compareClaims([
      claim('1', 'a', { ...worth, figure: money(12) }),
      claim('2', 'a', { ...worth, figure: money(6) }),
      claim('3', 'b', { ...worth, figure: money(11.7) }),
      claim('4', 'c', { ...worth, figure: money(11.7, '', 'USD') }),
    ])
    expect(facts.map(({ reason, claims }) => [reason, claims.map(({ id }) => id).sort()])).toEqual([
      ['conflict/currency', ['c:1', 'c:3', 'c:4']],
      ['single/source', ['c:2']],
    ])
  })

  test('moves of a share on different days are never one fact', () => {
    const move = (id: string, source: string, published: string, value: number): Claim =>
      claim(id, source, {
        type: 'share_price',
        roles: { company: 'Selmo' },
        published,
        figure: share(`${value} Prozent`, value),
      })
    expect(verdicts([move('1', 'a', '2025-03-03', 4), move('2', 'b', '2025-03-11', 4)])).toEqual([
      { reason: 'single/source', articles: 1, independent: 1 },
      { reason: 'single/source', articles: 1, independent: 1 },
    ])
  })

  test('an advertisement answers nothing', () => {
    const claims = [
      claim('1', 'a', { ...deal, figure: money(4) }),
      claim('2', 'b', { ...deal, figure: money(9), zone: 'ad' }),
    ]
    expect(verdicts(claims).map(({ reason }) => reason)).toEqual(['single/source', 'single/source'])
  })
})

describe('verdicts', () => {
  const pair = (a: Claim['figure'], b: Claim['figure'], more = {}) => [
    claim('1', 'a', { ...deal, figure: a, ...more }),
    claim('2', 'b', { ...deal, figure: b }),
  ]
  const reasonOf = (claims: Claim[], options = {}) => verdicts(claims, options).map(({ reason }) => reason)

  test.each([
    [money(4), money(4), 'agree/same'],
    [money(4), money(4, 'rund'), 'compatible/vaguer'],
    [money(4), money(4.1), 'compatible/rounding'],
    [money(4), money(9), 'conflict/value'],
    [money(4, 'mehr als'), money(4, 'knapp'), 'conflict/hedge'],
    [money(4), money(4, '', 'USD'), 'conflict/currency'],
    [money(4.11), money(4.52, '', 'USD'), 'unclear/rate'],
    [money(4.1), money(41.3, '', 'USD'), 'conflict/currency'],
    [money(4), money(4, '', null), 'agree/same'],
    [money(4), money(7, '', null), 'unclear/qualifier'],
  ])('%o ~ %o: %s', (a, b, reason) => expect(reasonOf(pair(a, b))).toEqual([reason]))

  test('an article’s own conversion is its rate', () => {
    const own = {
      ...money(4.52, '', 'USD'),
      conversion: { value: 4.11e9, currency: 'EUR', text: '4,11 Milliarden Euro' },
    }
    expect(reasonOf(pair(own as Claim['figure'], money(4.1)))).toEqual(['compatible/conversion'])
    expect(reasonOf(pair(own as Claim['figure'], money(5.9)))).toEqual(['conflict/value'])
  })

  test('a currency left out in the headline is the one named below it', () => {
    const claims = [
      claim('1', 'a', { ...deal, figure: money(4, '', null), zone: 'title' }),
      claim('2', 'a', { ...deal, figure: money(4) }),
      claim('3', 'b', {
        ...deal,
        figure: {
          ...money(4.52, '', 'USD'),
          conversion: { value: 4e9, currency: 'EUR', text: '4 Milliarden Euro' },
        } as Claim['figure'],
      }),
    ]
    expect(reasonOf(claims)).toEqual(['compatible/conversion'])
    expect(reasonOf(claims.filter(({ id }) => id !== 'c:2'))).toEqual(['unclear/qualifier'])
  })

  test('rates are taken of the day of publication, or the last day before it', () => {
    const rates = parseRates('Date,USD,CHF\n2025-03-07,1.10,N/A\n2025-01-02,2.00,0.95\n') ?? undefined
    const claims = (published: string) => pair(money(4), money(4.4, '', 'USD'), { published })
    expect(reasonOf(claims('2025-03-09'), { rates })).toEqual(['compatible/conversion'])
    expect(reasonOf(claims('2025-02-01'), { rates })).toEqual(['conflict/value'])
    expect(reasonOf(claims('2024-12-31'), { rates })).toEqual(['unclear/rate'])
  })

  test('a plan that moved on is an update, in order of time', () => {
    const [fact] = compareClaims([
      claim('2', 'b', { ...deal, figure: money(7), published: '2025-06-01' }),
      claim('1', 'a', { ...deal, figure: money(4), published: '2025-03-01', modality: 'planned' }),
    ])
    expect([fact?.reason, fact?.decidedBy, fact?.readings.map(({ sources }) => sources)]).toEqual([
      'update/plan',
      ['c:1', 'c:2'],
      [['a'], ['b']],
    ])
  })

  test('a stake that grew is an update by publication', () => {
    const stake = (id: string, published: string, value: number): Claim =>
      claim(id, id, {
        type: 'stake',
        roles: { holder: 'Nordwerk', company: 'Selmo' },
        published,
        figure: share(`${value} Prozent`, value),
      })
    expect(reasonOf([stake('a', '2025-01-10', 21), stake('b', '2025-04-02', 34)])).toEqual(['update/published'])
  })

  test.each([
    ['2024-11-04', '2024-11-05', 'conflict/value'],
    ['2023-11-04', '2024-11-05', 'unclear/moment'],
  ])('a count nobody has a type for, told on %s and on %s: %s', (earlier, later, reason) => {
    const ships = (id: string, published: string, value: number): Claim =>
      claim(id, id, {
        type: 'other',
        roles: { company: 'Selmo' },
        qualifiers: { label: 'Container' },
        published,
        figure: {
          kind: 'count',
          text: `${value} Container`,
          unit: 'Container',
          value,
          min: value,
          max: value,
          hedge: 'exact',
        },
      })
    expect(reasonOf([ships('a', earlier, 3_000_000), ships('b', later, 5_800_000)])).toEqual([reason])
  })

  test('headline against body is a conflict of the article with itself', () => {
    const [fact] = compareClaims([
      claim('1', 'a', { ...deal, figure: money(4), zone: 'title' }),
      claim('2', 'a', { ...deal, figure: money(4, '', 'USD') }),
    ])
    expect([fact?.reason, fact?.self, fact?.articles]).toEqual(['conflict/currency', true, 1])
  })

  test('why is one sentence in the language asked for', () => {
    const claims = pair(money(4), money(4, '', 'USD'))
    const [en, de] = (['en', 'de'] as const).map((lang) => compareClaims(claims, { lang })[0])
    expect([en?.question, en?.why]).toEqual([
      'Nordwerk → Selmo: takeover price',
      'same number, other currency: “4 Milliarden Euro” (a) – “4 Milliarden Dollar” (b)',
    ])
    expect([de?.question, de?.why]).toEqual([
      'Nordwerk → Selmo: Kaufpreis',
      'gleiche Zahl, andere Währung: „4 Milliarden Euro“ (a) – „4 Milliarden Dollar“ (b)',
    ])
  })

  test('a date that its words leave to the reader is named', () => {
    const monday = (id: string, source: string, value: string): Claim =>
      claim(id, source, {
        type: 'date',
        roles: { company: 'Selmo' },
        qualifiers: { event: 'closing' },
        figure: { kind: 'date', text: 'am Montag', hedge: 'exact', value, min: value, max: value, implied: true },
      })
    const [fact] = compareClaims([monday('1', 'a', '2026-01-19'), monday('2', 'b', '2026-01-26')])
    expect(fact?.why).toBe('the dates do not fit: “am Montag” (2026-01-19; a) – “am Montag” (2026-01-26; b)')
  })
})

describe('independence', () => {
  const sentence = 'Nordwerk übernimmt den Hersteller Selmo nach langem Ringen für 4 Milliarden Euro.'
  test('the same sentence counts once, and is called one origin', () => {
    const [fact] = compareClaims([
      claim('1', 'a', { ...deal, figure: money(4), sentence }),
      claim('2', 'b', { ...deal, figure: money(4), sentence }),
    ])
    expect([fact?.reason, fact?.articles, fact?.independent, fact?.singleOrigin]).toEqual(['agree/same', 2, 1, true])
  })

  test('the same agency counts once, whether in the outlet’s name or credited', () => {
    const claims = [
      claim('1', 'a', { ...deal, figure: money(4), outlet: 'Abendblatt (dpa)' }),
      claim('2', 'b', { ...deal, figure: money(4), attribution: [{ name: 'dpa', text: 'laut dpa' }] }),
      claim('3', 'c', { ...deal, figure: money(4) }),
    ]
    expect(verdicts(claims)).toEqual([{ reason: 'agree/same', articles: 3, independent: 2 }])
  })
})

import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import type { Figure } from '../../src/model/figure.ts'
import { claim, counted, money, share, told } from './claim.ts'

const of = (id: string, type: Claim['type'], figure: Figure, more: Partial<Parameters<typeof claim>[2]> = {}): Claim =>
  claim(id, id, { type, roles: { company: 'Selmo' }, figure, ...more })

describe('growth', () => {
  const grew = (id: string, percent: number, before: string, what = 'revenue'): Claim =>
    of(id, 'growth', share(`${percent} Prozent`, percent), {
      qualifiers: { of: what, period: '2025' },
      sentence: `${before} um ${percent} Prozent.`,
    })

  test('that is organic is no other, but the same where it is the same number', () => {
    for (const word of ['Organisch', 'Währungsbereinigt', 'In Lokalwährung', 'Auf vergleichbarer Fläche']) {
      const organic = grew('a', 12.4, `${word} legte Selmo zu`)
      expect(told([organic, grew('b', 8.2, 'Selmo wuchs')])).toEqual(['a single/source', 'b single/source'])
      expect(told([organic, grew('b', 12.4, 'Selmo wuchs')])).toEqual(['a+b agree/same'])
    }
  })

  test('of profit before taxes is not that of profit', () => {
    for (const other of ['pre-tax profit', 'operating profit'])
      expect(told([grew('a', 43, 'Es stieg', 'profit'), grew('b', 41.9, 'Es stieg', other)])).toEqual([
        'a single/source',
        'b single/source',
      ])
  })
})

test('what was forecast of a year and what it came to are one fact, and no change where the forecast was met', () => {
  const sales = (id: string, figure: Figure, published: string, modality: Claim['modality'], period = '2025'): Claim =>
    of(id, 'revenue', figure, { qualifiers: { period }, published, modality })
  const forecast = sales('a', money(0.95, 'bis zu'), '2025-02-05', 'planned')
  expect(told([forecast, sales('b', money(0.94), '2026-03-17', 'fact')])).toEqual(['a+b compatible/vaguer'])
  expect(told([forecast, sales('b', money(1.2), '2026-03-17', 'fact')])).toEqual(['a+b update/plan'])
  expect(told([forecast, sales('b', money(0.926), '2025-02-06', 'fact')])).toEqual([
    'a single/source',
    'b single/source',
  ])
  expect(told([forecast, sales('b', money(0.926), '2026-03-17', 'fact', '2024')])).toEqual([
    'a single/source',
    'b single/source',
  ])
})

test('customers and staff counted months later are news, though "mehr als" holds the number', () => {
  const customers = (id: string, figure: Figure, published: string): Claim => of(id, 'users', figure, { published })
  const over = { ...counted('mehr als 5000 Kunden', 5000, 'Kunden'), hedge: 'over' as const, hedgeText: 'mehr als' }
  const more = counted('6000 Kunden', 6000, 'Kunden')
  expect(told([customers('a', over, '2025-01-07'), customers('b', more, '2025-10-07')])).toEqual([
    'a+b update/published',
  ])
  expect(told([customers('a', over, '2025-01-07'), customers('b', more, '2025-01-09')])).toEqual([
    'a+b compatible/vaguer',
  ])
})

describe('what is told of a former time', () => {
  const round = (id: string, published: string, sentence: string, qualifiers = {}): Claim =>
    of(id, 'funding_round', money(0.27), { published, sentence, qualifiers })

  test('and names none looks back, and may be what was news then', () => {
    const news = round('a', '2024-10-12', 'Selmo sammelt 0,27 Milliarden Euro ein.')
    for (const back of [
      'In der letzten Runde kamen 0,27 Milliarden Euro zusammen.',
      'Selmo hatte 0,27 Milliarden Euro eingesammelt.',
      'Zuletzt waren es 0,27 Milliarden Euro.',
    ])
      expect(told([news, round('b', '2026-06-14', back)])).toEqual(['a+b agree/same'])
    expect(told([news, round('b', '2026-06-14', 'Selmo sammelt 0,27 Milliarden Euro ein.')])).toEqual([
      'a single/source',
      'b single/source',
    ])
  })

  test('is not what the market makes a company worth a season later', () => {
    const worth = (id: string, billions: number, published: string): Claim =>
      of(id, 'valuation', money(billions), { qualifiers: { basis: 'market_cap' }, published })
    expect(told([worth('a', 1.8, '2025-02-08'), worth('b', 2.6, '2025-05-17')])).toEqual([
      'a single/source',
      'b single/source',
    ])
    expect(told([worth('a', 1.8, '2025-02-08'), worth('b', 1.9, '2025-02-20')])).toEqual(['a+b update/published'])
  })
})

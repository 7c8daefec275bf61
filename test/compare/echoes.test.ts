import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import type { Figure } from '../../src/model/figure.ts'
import { claim, money, on, told } from './claim.ts'

const range = (text: string, min: number, max: number): Figure => ({
  kind: 'money',
  text,
  value: null,
  min: min * 1e9,
  max: max * 1e9,
  currency: 'EUR',
  hedge: 'range',
})

/** Article a with two figures for what b tells with one. */
const twice = (first: Figure, second: Figure, other: Figure, more: Partial<Claim> = {}): string[] => {
  const order = { type: 'contract' as const, roles: { customer: 'Nordwerk', supplier: 'Selmo' } }
  return told([
    claim('1', 'a', { ...order, figure: first, ...(more as object) }),
    claim('2', 'a', { ...order, figure: second }),
    claim('3', 'b', { ...order, figure: other }),
  ])
}

describe('what an article says again more vaguely is its sharper figure', () => {
  test('a bound, a rounding, a magnitude, a number without its currency', () => {
    expect(twice(money(4, 'bis zu'), money(4), money(4))).toEqual(['1+2+3 agree/same'])
    expect(twice(money(4.2, 'rund'), money(4.2), money(4.2))).toEqual(['1+2+3 agree/same'])
    const headline = { zone: 'title' as const }
    expect(twice(range('ein Milliardenbetrag', 1, 1000), money(4.2), money(4.2), headline)).toEqual([
      '1+2+3 agree/same',
    ])
    expect(twice(money(4.2, '', null), money(4.2), money(4.2, '', null))).toEqual(['1+2+3 agree/same'])
  })

  test('not where another article says no more', () => {
    expect(twice(money(4, 'bis zu'), money(4), money(4, 'bis zu'))).toEqual(['1+2+3 compatible/hedge'])
  })

  test('not where it is another number: a bound, a span with both its ends', () => {
    expect(twice(money(5, 'bis zu'), money(4.8), money(4.8))).toEqual(['1+2+3 compatible/vaguer'])
    expect(twice(range('4 bis 5 Milliarden Euro', 4, 5), money(5), money(5))).toEqual(['1+2+3 compatible/vaguer'])
    expect(twice(money(4, 'mehr als'), money(4), money(4))).toEqual(['1+2+3 compatible/hedge'])
  })

  test('not where it is denied, and not of days', () => {
    expect(twice(money(4, 'rund'), money(4), money(4), { modality: 'denied' })).not.toEqual(['1+2+3 agree/same'])
    const opening = { type: 'date' as const, roles: { company: 'Selmo' }, qualifiers: { event: 'production start' } }
    const claims = [
      claim('1', 'a', { ...opening, figure: on('2026', '2026') }),
      claim('2', 'a', { ...opening, figure: on('im Mai 2026', '2026-05') }),
      claim('3', 'b', { ...opening, figure: on('im Mai 2026', '2026-05') }),
    ]
    expect(told(claims)).toEqual(['1+2+3 compatible/vaguer'])
  })
})

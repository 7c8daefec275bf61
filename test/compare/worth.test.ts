import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { claim, money, told } from './claim.ts'

const worth = (id: string, source: string, billions: number, more: Partial<Parameters<typeof claim>[2]> = {}): Claim =>
  claim(id, source, { type: 'valuation', roles: { company: 'Selmo' }, figure: money(billions), ...more })

describe('what a company is worth months later is another worth', () => {
  const round = (published: string): Claim => worth('1', 'a', 7, { qualifiers: { basis: 'round' }, published })

  test('though one article alone says on what basis, or how it was reckoned', () => {
    expect(told([round('2024-07'), worth('2', 'b', 9, { published: '2025-03' })])).toEqual(['1+2 update/published'])
    const enterprise = { qualifiers: { measure: 'enterprise' }, published: '2025-03-04' }
    const plain = worth('1', 'a', 7, { published: '2024-07-01' })
    expect(told([plain, worth('2', 'b', 9, enterprise)])).toEqual(['1+2 update/published'])
  })

  test('or by whom', () => {
    const by = { roles: { company: 'Selmo', by: 'Nordwerk' }, published: '2024-07' }
    expect(told([worth('1', 'a', 7, by), worth('2', 'b', 9, { published: '2025-03' })])).toEqual([
      '1+2 update/published',
    ])
  })

  test('not within the same weeks, and not where the days are unknown', () => {
    expect(told([round('2025-02'), worth('2', 'b', 9, { published: '2025-03' })])).toEqual(['1+2 unclear/qualifier'])
    expect(told([round('2024-07'), worth('2', 'b', 9)])).toEqual(['1+2 unclear/qualifier'])
  })

  test('not where anything else is left out', () => {
    const partly = { qualifiers: { region: 'europe' }, published: '2025-03' }
    expect(told([worth('1', 'a', 7, { published: '2024-07' }), worth('2', 'b', 9, partly)])).toEqual([
      '1+2 unclear/qualifier',
    ])
  })
})

describe('what its buyer values a company at', () => {
  const by = { roles: { company: 'Selmo', by: 'Nordwerk' }, qualifiers: { basis: 'round' } }
  const price = claim('9', 'c', { roles: { buyer: 'Nordwerk', company: 'Selmo' }, figure: money(22) })

  test('is not what the last round did', () => {
    const round = worth('1', 'a', 7, { qualifiers: { basis: 'round' } })
    expect(told([round, worth('2', 'b', 29, by), price])).toEqual([
      '1 single/source',
      '2 single/source',
      '9 single/source',
    ])
    expect(told([round, worth('2', 'b', 21, by)])).toEqual(['1+2 unclear/qualifier'])
  })

  test('is what others say that it does, and the price where both are one number', () => {
    expect(told([worth('1', 'a', 30, by), worth('2', 'b', 36, by), price])).toContain('1+2 conflict/value')
    const same = claim('9', 'c', { roles: { buyer: 'Nordwerk', company: 'Selmo' }, figure: money(22.4) })
    expect(told([worth('1', 'a', 22.4, by), same])).toEqual(['1+9 agree/same'])
  })

  test('is the price where it comes near it, and no more where it is half as much again, as for a part', () => {
    const paid = { ...price, modality: 'planned' as const }
    expect(told([worth('1', 'a', 20.5, { ...by, modality: 'planned' }), paid])).toEqual(['1+9 conflict/value'])
    expect(told([worth('1', 'a', 33, { ...by, modality: 'planned' }), paid])).toEqual([
      '1 single/source',
      '9 single/source',
    ])
  })

  test('with its debt, or on the market, it is reckoned otherwise', () => {
    const enterprise = worth('1', 'a', 23, { ...by, qualifiers: { basis: 'round', measure: 'enterprise' } })
    const other = worth('2', 'b', 27, { qualifiers: { basis: 'round', measure: 'enterprise' } })
    expect(told([enterprise, other, price])).toContain('1+2 conflict/value')
  })
})

import { describe, expect, test } from 'vitest'
import { claim, counted, money, told } from './claim.ts'

const revenue = { type: 'revenue' as const, qualifiers: { period: '2025' } }
const staff = { type: 'headcount' as const, qualifiers: { move: 'total' } }
const people = counted('9400 Beschäftigte', 9400, 'Beschäftigte')

describe('a party that one article calls by a longer name than another', () => {
  test('is one where both give the same figures', () => {
    const claims = [
      claim('1', 'a', { ...revenue, roles: { company: 'Selmo' }, figure: money(4.5) }),
      claim('2', 'a', { ...staff, roles: { company: 'Selmo' }, figure: people }),
      claim('3', 'b', { ...revenue, roles: { company: 'Selmo Stahl' }, figure: money(4.5) }),
      claim('4', 'b', { ...staff, roles: { company: 'Selmo Stahl' }, figure: people }),
    ]
    expect(told(claims)).toEqual(['1+3 agree/same', '2+4 agree/same'])
  })

  test('is another where an article names both, or the articles have no figure in common', () => {
    const both = [
      claim('1', 'a', { ...revenue, roles: { company: 'Selmo' }, figure: money(4.5) }),
      claim('2', 'a', { ...staff, roles: { company: 'Selmo Stahl' }, figure: people }),
      claim('3', 'b', { ...revenue, roles: { company: 'Selmo Stahl' }, figure: money(1.2) }),
      claim('4', 'b', { ...staff, roles: { company: 'Selmo Stahl' }, figure: people }),
    ]
    expect(told(both)).toEqual(['1 single/source', '2+4 agree/same', '3 single/source'])
    const strangers = [
      claim('1', 'a', { ...revenue, roles: { company: 'Selmo' }, figure: money(4.5) }),
      claim('2', 'b', { ...revenue, roles: { company: 'Selmo Stahl' }, figure: money(1.2) }),
    ]
    expect(told(strangers)).toEqual(['1 single/source', '2 single/source'])
  })
})

import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { claim, money, told } from './claim.ts'

const aim = (id: string, source: string, figure: Claim['figure'], more: object = {}): Claim =>
  claim(id, source, {
    type: 'valuation',
    roles: { company: 'Selmo' },
    qualifiers: { basis: 'ipo' },
    figure,
    modality: 'planned',
    ...more,
  })
const then = (words: string): object => ({ sentence: `Das ist weniger als die ${words}.` })

describe('a plan that another took the place of', () => {
  const march = aim('1', 'a', money(20, 'mehr als'), { published: '2025-03-06' })
  const august = aim('2', 'b', money(18))
  const came = aim('9', 'c', money(20.1), { modality: 'fact', published: '2025-09-14' })

  test('is not what it came to in the end, though the number is nearer', () => {
    const former = aim('3', 'b', money(20, 'mehr als'), then('mehr als 20 Milliarden Euro von Anfang des Jahres'))
    expect(told([march, august, former, came])).toEqual(['1+3 agree/same', '2+9 update/plan'])
  })

  test('it is, where no article calls it the former one, or gives another for it', () => {
    const beside = aim('3', 'b', money(20, 'mehr als'), then('mehr als 20 Milliarden Euro der Banken'))
    expect(told([march, august, beside, came])).toEqual(['1+3+9 compatible/vaguer', '2 single/source'])
    expect(told([march, came])).toEqual(['1+9 compatible/vaguer'])
  })
})

describe('an amount of a former time', () => {
  const debt = (id: string, source: string, figure: Claim['figure'], sentence: string): Claim =>
    claim(id, source, { type: 'debt', roles: { company: 'Selmo' }, figure, sentence })
  const now = debt('1', 'a', money(3), 'Selmo schuldet den Banken 3 Milliarden Euro.')

  test.each([
    'Mehr als die 2 Milliarden Euro von vor zwei Jahren.',
    'Mehr als die 2 Milliarden Euro vom Sommer.',
    'Das sind nicht mehr die 2 Milliarden Euro Schulden aus dem Vorjahr.',
    'Weg von den 2 Milliarden Euro vom vergangenen Herbst.',
  ])('%s', (sentence) => {
    expect(told([now, debt('2', 'b', money(2), sentence)])).toEqual(['1+2 update/told'])
  })

  test.each([
    'Selmo hat 2 Milliarden Euro von der Nordbank geliehen.',
    'Selmo schuldet 2 Milliarden Euro von Mai bis August.',
    'Die Schulden: 2 Milliarden Euro von 2026 bis 2029.',
  ])('not: %s', (sentence) => {
    expect(told([now, debt('2', 'b', money(2), sentence)])).toEqual(['1+2 conflict/value'])
  })
})

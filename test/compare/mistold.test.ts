import { describe, expect, test } from 'vitest'
import { compareClaims } from '../../src/compare/compare-claims.ts'
import type { Claim } from '../../src/model/claim.ts'
import { claim, money, told } from './claim.ts'

const deal = (id: string, buyer: string, billions: number, more: Partial<Parameters<typeof claim>[2]> = {}): Claim =>
  claim(id, id, {
    roles: { buyer, company: 'Selmo' },
    figure: money(billions),
    sentence: `${buyer} zahlt ${`${billions}`.replace('.', ',')} Milliarden Euro für Selmo.`,
    ...more,
  })

describe('one telling number of one deal with two parties', () => {
  test('is a conflict of the party, and says who is named where', () => {
    const [fact] = compareClaims([deal('a', 'Nordwerk', 3.85), deal('b', 'Talis', 3.85)])
    expect(fact).toMatchObject({
      reason: 'conflict/party',
      aspects: ['party'],
      why: 'same number, other party: “3,85 Milliarden Euro” (Nordwerk; a) – “3,85 Milliarden Euro” (Talis; b)',
    })
  })

  test('so is another supplier, company or investor', () => {
    const pair = (type: Claim['type'], x: Record<string, string>, y: Record<string, string>): Claim[] =>
      [x, y].map((roles, index) =>
        claim(`${index}`, `${index}`, {
          type,
          roles,
          figure: money(0.42),
          sentence: `${Object.values(roles).join(' und ')}: 0,42 Milliarden Euro.`,
        }),
      )
    const order = { customer: 'Nordwerk', supplier: 'Selmo' }
    expect(told(pair('contract', order, { ...order, supplier: 'Talis' }))).toEqual(['0+1 conflict/party'])
    const stake = { investor: 'Nordwerk', company: 'Selmo' }
    expect(told(pair('investment', stake, { ...stake, company: 'Talis' }))).toEqual(['0+1 conflict/party'])
    expect(told(pair('investment', stake, { ...stake, investor: 'Talis' }))).toEqual(['0+1 conflict/party'])
    expect(told(pair('revenue', { company: 'Selmo' }, { company: 'Talis' }))).toEqual([
      '0 single/source',
      '1 single/source',
    ])
  })

  const apart = ['a single/source', 'b single/source']

  test('is none where the number is no telling one, or another', () => {
    expect(told([deal('a', 'Nordwerk', 3), deal('b', 'Talis', 3)])).toEqual(apart)
    expect(told([deal('a', 'Nordwerk', 3.85), deal('b', 'Talis', 3.65)])).toEqual(apart)
  })

  test('may be one misread where an article knows of both; it is none where the sentence does not name its own', () => {
    const both = { sentence: 'Nordwerk zahlt wie Talis 3,85 Milliarden Euro für Selmo.' }
    expect(told([deal('a', 'Nordwerk', 3.85, both), deal('b', 'Talis', 3.85)])).toEqual(['a+b agree/same'])
    const unnamed = { sentence: 'Der Konzern zahlt 3,85 Milliarden Euro für Selmo.' }
    expect(told([deal('a', 'Nordwerk', 3.85, unnamed), deal('b', 'Talis', 3.85)])).toEqual(apart)
  })

  test('is none where two names may mean one', () => {
    expect(told([deal('a', 'Nordwerk', 3.85), deal('b', 'Nordische Holding', 3.85)])).toEqual(apart)
    expect(told([deal('a', 'Deutsche Werft', 3.85), deal('b', 'DW', 3.85)])).toEqual(apart)
  })

  test('is none of two months, of three parties, or where it is denied', () => {
    const [may, july] = [{ published: '2025-05-02' }, { published: '2025-07-02' }]
    expect(told([deal('a', 'Nordwerk', 3.85, may), deal('b', 'Talis', 3.85, july)])).toEqual(apart)
    expect(told([deal('a', 'Nordwerk', 3.85), deal('b', 'Talis', 3.85), deal('c', 'Voltra', 3.85)])).toEqual([
      ...apart,
      'c single/source',
    ])
    expect(told([deal('a', 'Nordwerk', 3.85), deal('b', 'Talis', 3.85, { modality: 'denied' })])).toEqual(apart)
  })
})

import { expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { claim, money, told } from './claim.ts'

const price = (id: string, currency: string, also: Partial<Parameters<typeof claim>[2]> = {}): Claim =>
  claim(id, id, {
    type: 'acquisition',
    roles: { seller: 'Selmo', buyer: 'Nordwerk' },
    figure: money(17.2, '', currency),
    sentence: `Selmo verkauft das Glaswerk in Emden für 17,2 Milliarden ${currency} (${id}).`,
    ...also,
  })

test('one telling number in two currencies is one fact, though one was not understood', () => {
  const unread = price('b', 'CHF', { type: 'other', roles: { company: 'Selmo' }, qualifiers: { label: 'zahlung' } })
  expect(told([price('a', 'EUR'), unread])).toEqual(['a+b conflict/currency'])
})

test('a round number of two things is told in two currencies too often', () => {
  const round = (id: string, currency: string): Partial<Parameters<typeof claim>[2]> => ({
    figure: money(20, '', currency),
    sentence: `Für das Glaswerk in Emden: 20 Milliarden ${currency} (${id}).`,
  })
  const other = { type: 'other' as const, roles: { company: 'Selmo' }, qualifiers: { label: 'zahlung' } }
  expect(told([price('a', 'EUR', round('a', 'EUR')), price('b', 'CHF', { ...round('b', 'CHF'), ...other })])).toEqual([
    'a single/source',
    'b single/source',
  ])
})

test('nor are the sums of two companies one', () => {
  const other = price('b', 'CHF', { type: 'other', roles: { company: 'Talis' } })
  expect(told([price('a', 'EUR'), other])).toEqual(['a single/source', 'b single/source'])
})

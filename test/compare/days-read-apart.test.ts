import { expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { claim, on, told } from './claim.ts'

const day = (id: string, text: string, value: string, event: string | null, roles: Record<string, string>): Claim =>
  claim(id, id, {
    type: 'date',
    roles,
    qualifiers: event === null ? {} : { event },
    figure: on(text, value),
    published: '2024-07-05',
    sentence: `${text} unterschrieb man in Emden (${id}).`,
  })

const approval = day('a', 'am 3. Juli', '2024-07-03', 'approval', { company: 'Selmo', with: 'Nordwerk' })

test('one day of one party is one thing, where one article does not say of what, or takes another for its partner', () => {
  expect(told([approval, day('b', 'am Mittwoch', '2024-07-03', null, { company: 'Selmo' })])).toEqual([
    'a+b agree/same',
  ])
  const other = day('c', 'am Mittwoch', '2024-07-03', 'approval', { company: 'Selmo', with: 'Talis' })
  expect(told([approval, other])).toEqual(['a+c agree/same'])
})

test('a day is told by its month or quarter, not by its year', () => {
  expect(told([approval, day('b', 'im Juli', '2024-07', null, { company: 'Selmo' })])).toEqual([
    'a+b compatible/vaguer',
  ])
  expect(told([approval, day('c', '2024', '2024', null, { company: 'Selmo' })])).toEqual([
    'a single/source',
    'c single/source',
  ])
})

test('the day of another party is another', () => {
  expect(told([approval, day('b', 'am Mittwoch', '2024-07-03', null, { company: 'Talis' })])).toEqual([
    'a single/source',
    'b single/source',
  ])
})

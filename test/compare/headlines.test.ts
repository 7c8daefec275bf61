import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { claim, counted, money, told } from './claim.ts'

const order = { type: 'contract' as const, roles: { customer: 'Nordwerk', supplier: 'Selmo' } }
const tells = (id: string, source: string, billions: number, sentence: string, more: object = {}): Claim =>
  claim(id, source, { ...order, figure: money(billions), sentence, ...more })

const title = tells('1', 'a', 3, 'Nordwerk kauft Chips für 3 Milliarden Euro', { zone: 'title' })
const whole = tells('2', 'a', 5, 'Nordwerk bestellt Waren für insgesamt 5 Milliarden Euro.')
const other = tells('4', 'b', 5, 'Nordwerk bestellt bei Selmo für 5 Milliarden Euro.')

describe('a headline that leaves out what its article says of its number', () => {
  test('tells the part that the article tells, and no other total', () => {
    const part = tells('3', 'a', 3, 'Davon entfallen 3 Milliarden Euro auf Chips.')
    expect(told([title, whole, part, other])).toEqual(['1+3 single/source', '2+4 agree/same'])
    const spent = { type: 'spending', roles: { company: 'Nordwerk' } }
    const elsewhere = tells('3', 'a', 3, 'Davon entfallen 3 Milliarden Euro auf Chips.', spent)
    expect(told([title, whole, elsewhere, other])).toEqual(['1 single/source', '2+4 agree/same', '3 single/source'])
  })

  test('and the place', () => {
    const jobs = (id: string, source: string, value: number, sentence: string, more: object = {}): Claim =>
      claim(id, source, {
        type: 'headcount',
        roles: { company: 'Selmo' },
        qualifiers: { move: 'cut' },
        figure: counted(`${value} Stellen`, value, 'Stellen'),
        sentence,
        ...more,
      })
    const claims = [
      jobs('1', 'a', 300, 'Selmo streicht 300 Stellen', { zone: 'title' }),
      jobs('2', 'a', 300, 'In Deutschland streicht Selmo 300 Stellen.'),
      jobs('3', 'b', 900, 'Weltweit streicht Selmo 900 Stellen.'),
    ]
    expect(told(claims)).toEqual(['1+2 single/source', '3 single/source'])
  })

  test('says the same as the other total where the article tells its number as no part', () => {
    const same = tells('3', 'a', 3, 'Nordwerk bestellt Chips für 3 Milliarden Euro.')
    expect(told([title, same, other])).toEqual(['1+3+4 conflict/value'])
    expect(told([title, whole])).toEqual(['1+2 conflict/value'])
  })

  test('says it of itself where the article tells the number once as a part and once not', () => {
    const part = tells('3', 'a', 3, 'Davon entfallen 3 Milliarden Euro auf Chips.')
    const plain = tells('5', 'a', 3, 'Nordwerk bestellt Chips für 3 Milliarden Euro.')
    expect(told([title, part, plain])).toEqual(['1+3+5 single/source'])
  })
})

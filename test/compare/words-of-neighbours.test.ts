import { expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { claim, counted, money, told } from './claim.ts'

const jobs = (id: string, text: string, sentence: string, move = 'cut'): Claim =>
  claim(id, id.charAt(0), {
    type: 'headcount',
    roles: { company: 'Selmo' },
    qualifiers: { move },
    figure: counted(text, Number(text.replace('.', '')), 'Stellen'),
    sentence,
  })

test('what is said of the figure before ends where a conjunction joins the next', () => {
  const inOffices = 'Von 7.000 Stellen fallen 5.400 in der Verwaltung und 1.750 in der Entwicklung weg.'
  const short = 'Selmo streicht 1.750 in der Entwicklung.'
  expect(told([jobs('a', '1.750', inOffices), jobs('b', '1.750', short)])).toEqual(['a+b agree/same'])
})

test('what is said of the whole is not said of its part', () => {
  const ofWorld = 'Rund 700 der weltweit 1.200 Stellen sind in Deutschland.'
  const short = 'In Deutschland sind es 700.'
  expect(told([jobs('a', '700', ofWorld, 'total'), jobs('b', '700', short, 'total')])).toEqual(['a+b agree/same'])
})

test('all that is paid, put together by whomever, is one sum', () => {
  const price = (id: string, sentence: string): Claim =>
    claim(id, id.charAt(0), { roles: { buyer: 'Nordwerk', company: 'Selmo' }, figure: money(3), sentence })
  expect(
    told([
      price('a', 'Alles zusammen zahlt Nordwerk für Selmo 3 Milliarden Euro.'),
      price('b', 'Insgesamt kostet Selmo 3 Milliarden Euro.'),
    ]),
  ).toEqual(['a+b agree/same'])
})

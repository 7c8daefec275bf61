import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { claim, euros, share, told } from './claim.ts'

const move = (id: string, figure: Claim['figure'], sentence: string): Claim =>
  claim(id, id, { type: 'share_price', roles: { company: 'Selmo' }, figure, sentence, published: '2025-09-11' })

describe('where a share stood for a while', () => {
  test.each([
    'Am ersten Handelstag lag Selmo zeitweise 40 Prozent im Plus.',
    'Zwischenzeitlich gewann das Papier am ersten Handelstag 40 Prozent.',
    'Das Papier zog zum Börsendebüt vorübergehend um 40 Prozent an.',
  ])('contradicts no move of the same day: %s', (sentence) => {
    const other = move('1', share('30 Prozent', 30), 'Zum Auftakt gewann die Aktie 30 Prozent.')
    expect(told([other, move('2', share('40 Prozent', 40), sentence)])).toEqual(['1+2 compatible/passing'])
  })

  test('a move of a day that nobody names is open, and so is one that says nothing of the hour', () => {
    const other = move('1', share('30 Prozent', 30), 'Die Aktie gewann 30 Prozent.')
    const passing = move('2', share('40 Prozent', 40), 'Zeitweise gewann die Aktie 40 Prozent.')
    expect(told([other, passing])).toEqual(['1+2 unclear/moment'])
    const first = move('3', share('30 Prozent', 30), 'Zum Auftakt gewann die Aktie 30 Prozent.')
    const second = move('4', share('40 Prozent', 40), 'Am ersten Handelstag gewann die Aktie 40 Prozent.')
    expect(told([first, second])).toEqual(['3+4 unclear/moment'])
  })

  test('what is equal is equal, and no company earns for a while', () => {
    const passing = move('1', share('40 Prozent', 40), 'Am ersten Handelstag lag Selmo zeitweise 40 Prozent im Plus.')
    const same = move('2', share('40 Prozent', 40), 'Zum Auftakt gewann die Aktie 40 Prozent.')
    expect(told([passing, same])).toEqual(['1+2 agree/same'])
    const price = (id: string, value: number, sentence: string): Claim =>
      claim(id, id, { roles: { buyer: 'Nordwerk', company: 'Selmo' }, figure: euros(value), sentence })
    const claims = [price('3', 900, 'Zeitweise bot er 900 Euro.'), price('4', 700, 'Er zahlte 700 Euro.')]
    expect(told(claims)).toEqual(['3+4 conflict/value'])
  })
})

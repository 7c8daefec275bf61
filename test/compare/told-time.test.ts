import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { claim, euros, told } from './claim.ts'

describe('the time of which a figure is told', () => {
  const price = (id: string, value: number, published: string, sentence: string): Claim =>
    claim(id, id, {
      type: 'share_price',
      roles: { company: 'Selmo' },
      qualifiers: { measure: 'price_per_share' },
      figure: euros(value),
      published,
      sentence: sentence.replace('#', `${value} Euro`),
    })
  const issued = price('a', 23, '2024-12-12', 'Im Jahr 2021 zahlten Zeichner #.')

  test('is reckoned back from the day of the article', () => {
    for (const ago of ['dreieinhalb Jahren', 'drei Jahren', 'gut 3 Jahren', '41 Monaten'])
      expect(told([issued, price('b', 23, '2024-12-13', `Vor ${ago} zahlten Zeichner #.`)])).toEqual(['a+b agree/same'])
    for (const ago of ['einem Jahr', 'zehn Jahren', 'zwei Wochen'])
      expect(told([issued, price('b', 29, '2024-12-13', `Vor ${ago} zahlten Zeichner #.`)])).toEqual([
        'a single/source',
        'b single/source',
      ])
  })

  test('is today where the words say so, whatever year the sentence names besides', () => {
    const offered = price('c', 17, '2024-12-14', 'Geboten werden jetzt #.')
    expect(
      told([offered, price('b', 17, '2024-12-13', '2021 kam Selmo an die Börse und wird nun für # verkauft.')]),
    ).toEqual(['b+c agree/same'])
  })
})

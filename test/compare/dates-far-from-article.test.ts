import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { claim, on, told } from './claim.ts'

describe('dates far from that of the article', () => {
  const day = (source: string, event: string, value: string, sentence: string, published = '2026-03-03'): Claim =>
    claim(source, source, {
      type: 'date',
      roles: { company: 'Selmo' },
      qualifiers: event ? { event } : {},
      figure: on(value, value),
      sentence,
      published,
    })

  test('are of one event, named or not, or by names that papers take for one another', () => {
    const founded = day('a', 'founding', '2014', 'Die Gründung fiel ins Jahr 2014.')
    expect(told([founded, day('b', 'launch', '2014', '2014 ging es los.')])).toEqual(['a+b agree/same'])
    expect(told([founded, day('b', '', '2014', 'Seinen Anfang nahm alles 2014.')])).toEqual(['a+b agree/same'])
    expect(
      told([day('a', '', '2031', 'Eine Million muss es 2031 sein.'), day('b', '', '2031', 'Ziel: 2031.')]),
    ).toEqual(['a+b agree/same'])
  })

  test('are of two where both events have names of their own, and in the year of the article', () => {
    const founded = day('a', 'founding', '2014', 'Die Gründung fiel ins Jahr 2014.')
    expect(told([founded, day('b', 'insolvency', '2014', 'Der Antrag folgte noch 2014.')])).toEqual([
      'a single/source',
      'b single/source',
    ])
    expect(
      told([day('a', '', '2026-05', 'Im Mai fällt der Beschluss.'), day('b', '', '2026-05', 'Ende: Mai.')]),
    ).toEqual(['a single/source', 'b single/source'])
  })
})

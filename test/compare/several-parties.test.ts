import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { claim, money, share, told } from './claim.ts'

describe('what several parties hold or pay', () => {
  const held = (id: string, value: number, before: string, after = ''): Claim =>
    claim(id, id, {
      type: 'stake',
      roles: { holder: 'Bund', company: 'Selmo' },
      qualifiers: { move: 'holds' },
      figure: share(`${value} Prozent`, value),
      sentence: `${before} ${value} Prozent an Selmo${after}.`,
    })
  const paid = (id: string, value: number, before: string): Claim =>
    claim(id, id, {
      type: 'investment',
      roles: { investor: 'Bund', company: 'Selmo' },
      figure: money(value),
      sentence: `${before} ${value} Milliarden Euro.`,
    })

  test('together is not what each of them has, in whatever words', () => {
    for (const together of ['Bund und Land halten zusammen', 'Gemeinsam halten Bund und Land'])
      for (const each of ['Bund und Land halten jeweils', 'Bund und Land halten je rund', 'Jeweils gut'])
        expect(told([held('a', 60, together), held('b', 30, each)])).toEqual(['a single/source', 'b single/source'])
    expect(told([paid('a', 6, 'Bund und Land zahlen gemeinsam'), paid('b', 3, 'Bund und Land zahlen je')])).toEqual([
      'a single/source',
      'b single/source',
    ])
  })

  test('is not what one of them has where nothing says so, and no clash with it', () => {
    expect(told([held('a', 60, 'Bund und Land halten zusammen'), held('b', 30, 'Der Bund hält')])).toEqual([
      'a single/source',
      'b single/source',
    ])
  })

  test('is the same where it is told in the same number, with the word or without', () => {
    expect(told([held('a', 61.3, 'Bund und Land halten zusammen'), held('b', 61.3, 'Bund und Land halten')])).toEqual([
      'a+b agree/same',
    ])
  })

  test('words that only begin so add nothing up', () => {
    for (const word of ['Zusammenbruch', 'Zusammenarbeit', 'Zusammenhang', 'Zusammenschluss'])
      expect(told([paid('a', 6, `Vor dem ${word} zahlt der Bund`), paid('b', 9, 'Der Bund zahlt')])).toEqual([
        'a+b conflict/value',
      ])
  })
})

import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { claim, on, told } from './claim.ts'

describe('a day that is reached', () => {
  const day = (source: string, event: string, text: string, value: string, more: Partial<Claim> = {}): Claim => ({
    ...claim(source, source, {
      type: 'date',
      roles: { company: 'Selmo', with: 'Nordwerk' },
      qualifiers: { event },
      figure: on(text, value),
      modality: 'planned',
    }),
    ...more,
  })

  test('is one, by then, from then on or since then', () => {
    for (const event of ['synergies', 'closing', 'exit', 'volume target'])
      expect(told([day('a', event, 'bis 2029', '2029'), day('b', event, 'ab 2029', '2029')])).toEqual([
        expect.stringMatching(/^a\+b (?:agree|compatible)/),
      ])
  })

  test('is not the end of what lasts, nor a bound of what must be done', () => {
    for (const event of ['contract', 'employment', 'deadline'])
      expect(told([day('a', event, 'bis 2029', '2029'), day('b', event, 'ab 2029', '2029')])).toEqual([
        'a single/source',
        'b single/source',
      ])
  })

  test('and was done is not what a later article still plans', () => {
    const source = (id: string, published: string): Claim['source'] => ({
      ...day(id, 'closing', '', '2026').source,
      published,
    })
    const done = day('a', 'closing', 'am 4. Mai 2026', '2026-05-04', {
      modality: 'fact',
      source: source('a', '2026-05-05'),
    })
    const planned = day('b', 'closing', 'Anfang 2028', '2028-01', { source: source('b', '2027-11-02') })
    expect(told([done, planned])).toEqual(['a single/source', 'b single/source'])
    const before = day('b', 'closing', 'im April 2026', '2026-04', { source: source('b', '2026-01-02') })
    expect(told([done, before])).toEqual(['a+b update/plan'])
  })
})

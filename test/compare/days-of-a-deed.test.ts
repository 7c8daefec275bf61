import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import type { Figure } from '../../src/model/figure.ts'
import { claim, money, on, share, told } from './claim.ts'

describe('the day of a deed', () => {
  const day = (id: string, source: string, text: string, company: string, other: string, sentence: string): Claim =>
    claim(id, source, {
      type: 'date',
      roles: { company, with: other },
      qualifiers: { event: 'investment' },
      figure: on(text, text),
      sentence,
    })
  const paid = (source: string, sentence: string): Claim[] => [
    claim(`${source}1`, source, {
      type: 'investment',
      roles: { investor: 'Nordwerk', company: 'Selmo' },
      figure: money(0.35),
      sentence,
    }),
    claim(`${source}2`, source, {
      type: 'stake',
      roles: { holder: 'Nordwerk', company: 'Selmo' },
      figure: share('8,4 Prozent', 8.4),
      sentence,
    }),
  ]
  const midyear: Figure = { ...on('Mitte 2024', '2024'), part: 'mid' } as Figure
  const deed = (year: string): string => `${year} zahlte Nordwerk 0,35 Milliarden Euro für 8,4 Prozent an Selmo.`

  test('is one with another told with the same figures, before one that only has the year in common', () => {
    const claims = [
      day('x', 'a', '2024', 'Selmo', 'Nordwerk', deed('2024')),
      ...paid('a', deed('2024')),
      { ...day('y', 'a', '2024', 'Selmo', 'Nordwerk', 'Das Paket wurde Mitte 2024 geschnürt.'), figure: midyear },
      day('z', 'b', '2023', 'Selmo', 'Nordwerk', deed('2023')),
      ...paid('b', deed('2023')),
    ]
    expect(told(claims)).toContain('x+z conflict/date')
  })

  test('is that of its two parties, whichever stands first', () => {
    const claims = [
      day('x', 'a', '2024', 'Selmo', 'Nordwerk', deed('2024')),
      ...paid('a', deed('2024')),
      day('z', 'b', '2023', 'Nordwerk', 'Selmo', deed('2023')),
      ...paid('b', deed('2023')),
    ]
    expect(told(claims)).toContain('x+z conflict/date')
  })
})

describe('of two answers of one article', () => {
  const worth = (id: string, source: string, billions: number, more: object): Claim =>
    claim(id, source, {
      type: 'valuation',
      roles: { company: 'Selmo' },
      qualifiers: { basis: 'round' },
      figure: money(billions),
      ...more,
    })
  const [autumn, winter] = [{ published: '2025-09-22' }, { published: '2026-01-31' }]
  const was = worth('1', 'a', 20, autumn)
  const aimed = worth('2', 'a', 40, { ...autumn, modality: 'planned' })

  test('a later plan moves on the plan, and what is done the other', () => {
    const plan = worth('3', 'b', 70, { ...winter, modality: 'possible' })
    expect(told([was, aimed, plan])).toEqual(['1 single/source', '2+3 update/published'])
    expect(told([was, aimed, worth('3', 'b', 70, winter)])).toEqual(['1+3 update/published', '2 single/source'])
  })

  test('the one that has its number is meant, planned or not', () => {
    expect(told([was, aimed, worth('3', 'b', 20, { ...winter, modality: 'planned' })])).toEqual([
      '1+3 agree/same',
      '2 single/source',
    ])
  })
})

describe('the day on which a deed is made known', () => {
  const day = (source: string, event: string, value: string): Claim =>
    claim(source, source, {
      type: 'date',
      roles: { company: 'Selmo', with: 'Nordwerk' },
      qualifiers: { event },
      figure: on(`am ${value}`, value),
    })

  test('is that of the deed where both fell on one', () => {
    expect(told([day('a', 'contract signing', '2026-03-03'), day('b', 'announcement', '2026-03-03')])).toEqual([
      'a+b agree/same',
    ])
    expect(told([day('a', 'investment', '2026-03-03'), day('b', 'announcement', '2026-03-03')])).toEqual([
      'a+b agree/same',
    ])
  })

  test('is another where it came later, where no day is known, and where what was done is no deed', () => {
    for (const [event, value] of [
      ['contract signing', '2026-03-02'],
      ['contract signing', '2026-03'],
      ['closing', '2026-03-03'],
    ] as const)
      expect(told([day('a', event, value), day('b', 'announcement', '2026-03-03')])).toEqual([
        'a single/source',
        'b single/source',
      ])
  })
})

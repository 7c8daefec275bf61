import { describe, expect, test } from 'vitest'
import { moneyIn } from './claim-kit.ts'

describe('several sums of one clause', () => {
  test('each is put in by the name before it', () => {
    expect(moneyIn('In [Seestern] investieren [Nordwind] 40 Millionen Euro und [Ostkap] 25 Millionen Euro.')).toEqual([
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
      { type: 'investment', investor: 'Ostkap', company: 'Seestern' },
    ])
  })

  test('a name that no "und" joins does nothing of its own', () => {
    expect(moneyIn('Für 40 Millionen Euro kauft [Nordwind] die [Seestern].')).toEqual([
      { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' },
    ])
  })
})

describe('an investor and a company', () => {
  test('who is called an investor has no round of its own', () => {
    expect(
      moneyIn(
        'Frisches Geld für [Seestern]\n\n[Seestern] wächst. Der Investor [Altkapital] ist wieder dabei. Die Bewertung liegt bei 800 Millionen Euro.',
      ),
    ).toEqual([{ type: 'valuation', company: 'Seestern' }])
  })
})

import { describe, expect, test } from 'vitest'
import { moneyIn } from './claim-kit.ts'

describe('a clause that only says how much goes on about the deed told before', () => {
  const investment = { type: 'investment', investor: 'Nordwind', company: 'Seestern' }

  test('by a pronoun', () => {
    expect(moneyIn('[Nordwind] beteiligt sich an [Seestern]. Das kostet den Konzern 80 Millionen Euro.')).toEqual([
      investment,
    ])
    expect(moneyIn('[Nordwind] beteiligt sich an [Seestern], es geht um 80 Millionen Euro.')).toEqual([investment])
    expect(moneyIn('[Nordwind] baut in Ulm ein Werk. Das kostet 80 Millionen Euro.')).toEqual([
      { type: 'spending', company: 'Nordwind' },
    ])
  })

  test('where whoever was told of there pays for it', () => {
    expect(moneyIn('[Nordwind] beteiligt sich an [Seestern]. Dafür zahlt der Konzern 80 Millionen Euro.')).toEqual([
      investment,
    ])
    expect(moneyIn('[Nordwind] baut in Ulm ein Werk. Dafür zahlt [Altmann] 80 Millionen Euro.')).toEqual([
      { type: 'other', company: 'Altmann' },
    ])
  })
})

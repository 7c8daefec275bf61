import { describe, expect, test } from 'vitest'
import { claimsOf, rolesOf } from './claim-kit.ts'

/** Type and roles of every sum. */
const money = (text: string): Record<string, string>[] =>
  claimsOf(text)
    .filter(({ claim }) => claim.figure.kind === 'money')
    .map((traced) => ({ type: traced.claim.type, ...rolesOf(traced) }))

describe('public money', () => {
  test('comes from the state that does something, not from one that is a mere place', () => {
    expect(
      money(
        'Hilfe für [Seestern]\n\nDer [Bund] will die Werft in [Irland] retten. Die Kapitalerhöhung umfasst 80 Millionen Euro.',
      ),
    ).toEqual([{ type: 'investment', investor: 'Bund', company: 'Seestern' }])
  })

  test('what a firm helps with is no subsidy', () => {
    expect(money('Die [Nordwind] hat der [Seestern] mit 80 Millionen Euro ausgeholfen.')).toEqual([
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
    ])
  })

  test('"bisher waren es" goes on about the clause before', () => {
    expect(money('Die [Nordwind] half der [Seestern] oft aus, bisher waren es 80 Millionen Euro.')).toEqual([
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
    ])
  })
})

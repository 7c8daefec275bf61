import { expect, test } from 'vitest'
import { compareClaims } from '../../src/compare/compare-claims.ts'
import type { Claim } from '../../src/model/claim.ts'
import { manyArticles } from './many-articles.ts'

/** Counts how often the comparison looks at a claim: what it costs, on any machine. */
function looksAt(claims: readonly Claim[]): number {
  let looks = 0
  const watched = claims.map(
    (one) =>
      new Proxy(one, {
        get: (target, key) => {
          looks += 1
          return Reflect.get(target, key)
        },
      }),
  )
  compareClaims(watched)
  return looks
}

test('twice the articles cost about twice the looks, not four times', () => {
  const [small, large] = [looksAt(manyArticles(250)), looksAt(manyArticles(500))]
  expect(large / small).toBeLessThan(2.3)
})

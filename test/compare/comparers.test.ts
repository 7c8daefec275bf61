import { describe, expect, test } from 'vitest'
import { comparers } from '../../src/compare/comparers/comparers.ts'
import type { Comparer } from '../../src/compare/comparers/define-comparer.ts'
import type { FigureKind } from '../../src/model/figure.ts'

const caps = { rho: 0.05, sigma: 0.1 }

/** Runs a comparer's own cases both ways round, and each figure against itself. */
function runCases<K extends FigureKind>(comparer: Comparer<K>): void {
  for (const { a, b, reason, hints = [] } of comparer.cases) {
    test(`${a.text} ~ ${b.text}: ${reason}`, () => {
      const [there, back] = [comparer.judge(a, b, caps), comparer.judge(b, a, caps)]
      expect({ reason: there?.reason, hints: there?.hints }).toEqual({ reason, hints })
      expect(back).toEqual(there)
      expect([comparer.judge(a, a, caps)?.reason, comparer.judge(b, b, caps)?.reason]).toEqual([
        'agree/same',
        'agree/same',
      ])
    })
  }
}

describe('comparers', () => {
  for (const kind of Object.keys(comparers) as FigureKind[]) {
    const comparer = comparers[kind]
    describe(kind, () => {
      test('has cases and is registered under its kind', () => {
        expect(comparer.kind).toBe(kind)
        expect(comparer.cases.length).toBeGreaterThan(0)
      })
      runCases(comparer as unknown as Comparer<FigureKind>)
    })
  }
})

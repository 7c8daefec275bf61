import type { CountFigure, Hedge } from '../../model/figure.ts'
import { defineComparer } from './define-comparer.ts'
import { type HaloOf, judgeNumeric, readNumeric } from './numeric.ts'

/** Nobody rounds 300 people unsaid: a bare count has no halo below 1,000. */
const sharpBelowThousand: HaloOf = (figure, value) =>
  Math.abs(value) < 1000 && figure.hedge !== 'about' ? 0 : undefined

const staff = (
  text: string,
  value: number | null,
  hedge: Hedge = 'exact',
  range: readonly [number, number] | null = null,
): CountFigure => ({
  kind: 'count',
  text,
  value,
  min: range ? range[0] : value,
  max: range ? range[1] : value,
  unit: 'Stellen',
  hedge,
})

/** Counts of people and things of one unit. */
export const count = defineComparer({
  kind: 'count',
  read: (figure, caps) => readNumeric(figure, caps, sharpBelowThousand),
  judge: (a, b, caps) => judgeNumeric(a, b, caps, sharpBelowThousand),
  cases: [
    { a: staff('300 Stellen', 300), b: staff('310 Stellen', 310), reason: 'conflict/value' },
    { a: staff('rund 300 Stellen', 300, 'about'), b: staff('310 Stellen', 310), reason: 'compatible/vaguer' },
    { a: staff('3000 Stellen', 3000), b: staff('3100 Stellen', 3100), reason: 'compatible/rounding' },
    { a: staff('300 Stellen', 300), b: staff('3000 Stellen', 3000), reason: 'conflict/value', hints: ['decimal'] },
    { a: staff('Dutzende Stellen', null, 'range', [12, 100]), b: staff('40 Stellen', 40), reason: 'compatible/vaguer' },
    {
      a: staff('bis zu 2000 Stellen', 2000, 'up_to'),
      b: staff('1600 bis 1900 Stellen', null, 'range', [1600, 1900]),
      reason: 'compatible/vaguer',
    },
  ],
})

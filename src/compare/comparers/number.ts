import { defineComparer } from './define-comparer.ts'
import { judgeNumeric, readNumeric } from './numeric.ts'

/** Bare numbers; no claim has one, but the relation is defined for every kind. */
export const number = defineComparer({
  kind: 'number',
  read: (figure, caps) => readNumeric(figure, caps),
  judge: (a, b, caps) => judgeNumeric(a, b, caps),
  cases: [
    {
      a: { kind: 'number', text: '12', value: 12, min: 12, max: 12, hedge: 'exact' },
      b: { kind: 'number', text: '21', value: 21, min: 21, max: 21, hedge: 'exact' },
      reason: 'conflict/value',
      hints: ['digits'],
    },
  ],
})

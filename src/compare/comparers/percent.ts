import type { Hedge, PercentFigure } from '../../model/figure.ts'
import { defineComparer } from './define-comparer.ts'
import { type HaloOf, judgeNumeric, readNumeric } from './numeric.ts'

/** "ein Drittel" is no measurement: a point either way, three with "rund" (SEMANTICS.md). */
const fractionHalo: HaloOf = (figure) =>
  /\d|\b(prozent|punkte)/i.test(figure.text) || figure.value === null ? undefined : figure.hedge === 'about' ? 3 : 1

const share = (
  text: string,
  value: number | null,
  hedge: Hedge = 'exact',
  range: readonly [number, number] | null = null,
): PercentFigure => ({
  kind: 'percent',
  text,
  value,
  min: range ? range[0] : value,
  max: range ? range[1] : value,
  hedge,
})

/** Shares and changes in per cent; points are another unit and are told apart before. */
export const percent = defineComparer({
  kind: 'percent',
  read: (figure, caps) => readNumeric(figure, caps, fractionHalo),
  judge: (a, b, caps) => judgeNumeric(a, b, caps, fractionHalo),
  cases: [
    { a: share('27 Prozent', 27), b: share('27%', 27), reason: 'agree/same' },
    { a: share('ein Drittel', 33.3333), b: share('33 Prozent', 33), reason: 'compatible/rounding' },
    { a: share('rund ein Drittel', 33.3333, 'about'), b: share('35 Prozent', 35), reason: 'compatible/vaguer' },
    { a: share('die Hälfte', 50), b: share('53 Prozent', 53), reason: 'conflict/value' },
    { a: share('die Mehrheit', null, 'range', [50, 100]), b: share('40 Prozent', 40), reason: 'conflict/value' },
    { a: share('die Mehrheit', null, 'range', [50, 100]), b: share('75 Prozent', 75), reason: 'compatible/vaguer' },
    { a: share('74,9 Prozent', 74.9), b: share('knapp 75 Prozent', 75, 'under'), reason: 'compatible/vaguer' },
    { a: share('27 Prozent', 27), b: share('72 Prozent', 72), reason: 'conflict/value', hints: ['digits'] },
  ],
})

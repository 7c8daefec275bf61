import type { Hedge, PercentFigure } from '../../model/figure.ts'
import { defineComparer } from './define-comparer.ts'
import { type HaloOf, judgeNumeric, readNumeric } from './numeric.ts'
import type { NumericFigure } from './numeric-figure.ts'

const isFraction = ({ text, value }: NumericFigure): boolean => value !== null && !/\d|\b(prozent|punkte)/i.test(text)

/** Points that "rund", "fast" and "über" leave to a fraction in words. */
const loosely = 3

/** "ein Drittel" is no measurement: a point either way, three with "rund" (SEMANTICS.md). */
const fractionHalo: HaloOf = (figure) => (isFraction(figure) ? (figure.hedge === 'about' ? loosely : 1) : undefined)

/** A fraction in words has no last digit that would say how sharp it is. */
const grained = (figure: PercentFigure): PercentFigure => (isFraction(figure) ? { ...figure, grain: loosely } : figure)

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
  read: (figure, caps) => readNumeric(grained(figure), caps, fractionHalo),
  judge: (a, b, caps) => judgeNumeric(grained(a), grained(b), caps, fractionHalo),
  cases: [
    { a: share('27 Prozent', 27), b: share('27%', 27), reason: 'agree/same' },
    { a: share('ein Drittel', 33.3333), b: share('33 Prozent', 33), reason: 'compatible/rounding' },
    { a: share('rund ein Drittel', 33.3333, 'about'), b: share('35 Prozent', 35), reason: 'compatible/vaguer' },
    { a: share('fast ein Drittel', 33.3333, 'under'), b: share('30 Prozent', 30), reason: 'compatible/rounding' },
    { a: share('fast ein Drittel', 33.3333, 'under'), b: share('27 Prozent', 27), reason: 'conflict/value' },
    { a: share('die Hälfte', 50), b: share('53 Prozent', 53), reason: 'conflict/value' },
    { a: share('die Mehrheit', null, 'range', [50, 100]), b: share('40 Prozent', 40), reason: 'conflict/value' },
    { a: share('die Mehrheit', null, 'range', [50, 100]), b: share('75 Prozent', 75), reason: 'compatible/vaguer' },
    { a: share('74,9 Prozent', 74.9), b: share('knapp 75 Prozent', 75, 'under'), reason: 'compatible/vaguer' },
    { a: share('27 Prozent', 27), b: share('72 Prozent', 72), reason: 'conflict/value', hints: ['digits'] },
  ],
})

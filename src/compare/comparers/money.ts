import type { Hedge, MoneyFigure } from '../../model/figure.ts'
import { defineComparer } from './define-comparer.ts'
import { judgeNumeric, readNumeric } from './numeric.ts'

const euros = (
  text: string,
  value: number | null,
  hedge: Hedge = 'exact',
  range: readonly [number, number] | null = null,
): MoneyFigure => ({
  kind: 'money',
  text,
  value,
  min: range ? range[0] : value,
  max: range ? range[1] : value,
  currency: 'EUR',
  hedge,
})

/** Amounts of one currency. */
export const money = defineComparer({
  kind: 'money',
  read: (figure, caps) => readNumeric(figure, caps),
  judge: (a, b, caps) => judgeNumeric(a, b, caps),
  cases: [
    { a: euros('4 Mrd. Euro', 4e9), b: euros('vier Milliarden Euro', 4e9), reason: 'agree/same' },
    { a: euros('über 4 Mrd. Euro', 4e9, 'over'), b: euros('mehr als 4 Mrd. Euro', 4e9, 'over'), reason: 'agree/same' },
    { a: euros('4 Mrd. Euro', 4e9), b: euros('rund 4 Mrd. Euro', 4e9, 'about'), reason: 'compatible/vaguer' },
    {
      a: euros('über 4 Mrd. Euro', 4e9, 'over'),
      b: euros('unter 4 Mrd. Euro', 4e9, 'under'),
      reason: 'conflict/hedge',
    },
    { a: euros('gut 4 Mrd. Euro', 4e9, 'over'), b: euros('knapp 4 Mrd. Euro', 4e9, 'under'), reason: 'conflict/hedge' },
    { a: euros('bis zu 5 Mrd. Euro', 5e9, 'up_to'), b: euros('5 Mrd. Euro', 5e9), reason: 'compatible/hedge' },
    { a: euros('über 4 Mrd. Euro', 4e9, 'over'), b: euros('9 Mrd. Euro', 9e9), reason: 'compatible/stretched' },
    { a: euros('über 4 Mrd. Euro', 4e9, 'over'), b: euros('4,4 Mrd. Euro', 4.4e9), reason: 'compatible/vaguer' },
    {
      a: euros('3 bis 5 Mrd. Euro', null, 'range', [3e9, 5e9]),
      b: euros('4 bis 6 Mrd. Euro', null, 'range', [4e9, 6e9]),
      reason: 'compatible/overlap',
    },
    {
      a: euros('ein dreistelliger Millionenbetrag', null, 'range', [1e8, 1e9]),
      b: euros('880 Mio. Euro', 8.8e8),
      reason: 'compatible/vaguer',
    },
    {
      a: euros('ein dreistelliger Millionenbetrag', null, 'range', [1e8, 1e9]),
      b: euros('1,2 Mrd. Euro', 1.2e9),
      reason: 'conflict/value',
    },
    { a: euros('4 Mrd. Euro', 4e9), b: euros('4,1 Mrd. Euro', 4.1e9), reason: 'compatible/rounding' },
    { a: euros('4,1 Mrd. Euro', 4.1e9), b: euros('4,3 Mrd. Euro', 4.3e9), reason: 'conflict/value' },
    { a: euros('genau 4 Mrd. Euro', 4e9), b: euros('4,1 Mrd. Euro', 4.1e9), reason: 'conflict/value' },
    { a: euros('4,3 Mio. Euro', 4.3e6), b: euros('4,3 Mrd. Euro', 4.3e9), reason: 'conflict/value', hints: ['scale'] },
    {
      a: euros('2,4 Mrd. Euro', 2.4e9),
      b: euros('24 Mrd. Euro', 2.4e10),
      reason: 'conflict/value',
      hints: ['decimal'],
    },
    {
      a: euros('14,5 Mrd. Euro', 1.45e10),
      b: euros('15,4 Mrd. Euro', 1.54e10),
      reason: 'conflict/value',
      hints: ['digits'],
    },
    {
      a: euros('3 Billionen Euro', 3e12),
      b: euros('3 Milliarden Euro', 3e9),
      reason: 'conflict/value',
      hints: ['billion', 'scale'],
    },
    {
      a: euros('Verlust von 13 Mio. Euro', -1.3e7),
      b: euros('Verlust von fast 13 Mio. Euro', -1.3e7, 'under'),
      reason: 'compatible/hedge',
    },
    {
      a: euros('Gewinn von 13 Mio. Euro', 1.3e7),
      b: euros('Verlust von 13 Mio. Euro', -1.3e7),
      reason: 'conflict/value',
    },
  ],
})

import type { FigureKind } from '../../model/figure.ts'
import { count } from './count.ts'
import { date } from './date.ts'
import type { Comparer } from './define-comparer.ts'
import { duration } from './duration.ts'
import { money } from './money.ts'
import { number } from './number.ts'
import { percent } from './percent.ts'

/** A comparer for every kind of figure. */
export const comparers = { money, percent, count, date, duration, number } as const satisfies {
  [K in FigureKind]: Comparer<K>
}

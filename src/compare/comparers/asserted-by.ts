import type { Figure } from '../../model/figure.ts'
import type { Assertion, Caps } from '../interval/assertion.ts'
import { comparers } from './comparers.ts'

/** K, H and I of a figure of any kind; null where it cannot be placed. */
export function assertedBy(figure: Figure, caps: Caps): Assertion | null {
  switch (figure.kind) {
    case 'money':
      return comparers.money.read(figure, caps)
    case 'percent':
      return comparers.percent.read(figure, caps)
    case 'count':
      return comparers.count.read(figure, caps)
    case 'date':
      return comparers.date.read(figure, caps)
    case 'duration':
      return comparers.duration.read(figure, caps)
    case 'number':
      return comparers.number.read(figure, caps)
  }
}

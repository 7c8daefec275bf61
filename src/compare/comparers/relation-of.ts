import type { Figure } from '../../model/figure.ts'
import type { Caps } from '../interval/assertion.ts'
import { comparers } from './comparers.ts'
import type { Hint, Relation } from './relation.ts'

/** The relation of two figures of one kind; null where the kinds differ or one cannot be placed. */
export function relationOf(a: Figure, b: Figure, caps: Caps): (Relation & { hints: readonly Hint[] }) | null {
  switch (a.kind) {
    case 'money':
      return b.kind === 'money' ? comparers.money.judge(a, b, caps) : null
    case 'percent':
      return b.kind === 'percent' ? comparers.percent.judge(a, b, caps) : null
    case 'count':
      return b.kind === 'count' ? comparers.count.judge(a, b, caps) : null
    case 'date':
      return b.kind === 'date' ? comparers.date.judge(a, b, caps) : null
    case 'duration':
      return b.kind === 'duration' ? comparers.duration.judge(a, b, caps) : null
    case 'number':
      return b.kind === 'number' ? comparers.number.judge(a, b, caps) : null
  }
}

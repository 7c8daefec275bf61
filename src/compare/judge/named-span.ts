import { spanned } from '../../lexicon/de/facts/figure-words.ts'
import type { Claim } from '../../model/claim.ts'
import type { Figure } from '../../model/figure.ts'
import { relationOf } from '../comparers/relation-of.ts'
import type { Caps } from '../interval/assertion.ts'

const isSpan = ({ figure, evidence }: Claim): boolean =>
  figure.value === null && figure.hedge === 'range' && /\d/.test(figure.text) && spanned.test(evidence.sentence)

/** Do two named spans end at different numbers, though one may lie within the other? */
export function endsDiffer(a: Claim, b: Claim, caps: Caps): boolean {
  if (!isSpan(a) || !isSpan(b)) return false
  return (['min', 'max'] as const).some((end) => {
    const [x, y] = [endOf(a.figure, end), endOf(b.figure, end)]
    return x !== null && y !== null && (relationOf(x, y, caps)?.reason.startsWith('conflict') ?? false)
  })
}

/** One end of a span as a figure of its own. */
function endOf(figure: Figure, end: 'min' | 'max'): Figure | null {
  if (figure.kind === 'date' || figure.kind === 'duration' || figure[end] === null) return null
  return { ...figure, value: figure[end], min: figure[end], max: figure[end], hedge: 'exact' }
}

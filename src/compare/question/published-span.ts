import type { Claim } from '../../model/claim.ts'
import { daysOf } from '../interval/edtf-days.ts'
import type { Interval } from '../interval/interval.ts'

/** First and last day on which the article of a claim came out; null where unknown. */
export const publishedSpan = ({ source }: Claim): Interval | null =>
  source.published === null ? null : daysOf(source.published)

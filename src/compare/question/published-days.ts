import { daysOf } from '../interval/edtf-days.ts'
import type { Interval } from '../interval/interval.ts'
import type { Question } from './question.ts'

/** First and last day on which the claim's article came out; null where unknown. */
export const publishedDays = ({ claim }: Question): Interval | null =>
  claim.source.published === null ? null : daysOf(claim.source.published)

import type { Interval } from '../interval/interval.ts'
import { publishedSpan } from './published-span.ts'
import type { Question } from './question.ts'

/** First and last day on which the article of a question's claim came out; null where unknown. */
export const publishedDays = ({ claim }: Question): Interval | null => publishedSpan(claim)

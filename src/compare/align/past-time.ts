import type { Claim } from '../../model/claim.ts'
import { daysOf, isYearless } from '../interval/edtf-days.ts'
import { publishedDays } from '../judge/update.ts'
import type { Question } from './question.ts'

/** A year in figures, unless it only begins a time or ends one: "seit 2019". */
const pastYear = /(?<![\d.,]|\b(?:seit|ab|bis|von) )(?:19|20)\d\d(?![\d.,]?\d)/giu

/** The one year that a sentence names, where it is past: of then is what it tells. */
export function pastYearOf({ type, source, evidence }: Claim): string | null {
  if (type === 'date' || type === 'duration' || source.published === null) return null
  const years = new Set([...evidence.sentence.matchAll(pastYear)].map(([year]) => year))
  const [year] = years
  return years.size === 1 && year && year < source.published.slice(0, 4) ? year : null
}

/** Days from the time that is told of to an article that names none, from which the one is old news to the other. */
const oldNews = 365

/** What has been so since then is so now. */
const lasts = ({ when }: Claim): boolean => when !== null && /^(?:seit|ab)\b/i.test(when.text)

/** Is the one told of a time long before the other, which names none, came out? What looks back itself may mean that time. */
export function isLongBefore(then: Question, now: Question): boolean {
  const time = then.stated.get('when')
  if (time === undefined || isYearless(time) || lasts(then.claim)) return false
  if (now.stated.has('when') || now.stated.has('period') || now.cues.has('earlier')) return false
  const [x, y] = [daysOf(time, undefined, 2000), publishedDays(now)]
  return x !== null && y !== null && y.min - x.max > oldNews
}

import type { Claim, ClaimType } from '../../model/claim.ts'
import { daysOf, isYearless } from '../interval/edtf-days.ts'
import { gapBetween, type Interval } from '../interval/interval.ts'
import { publishedDays } from '../question/published-days.ts'
import type { Question } from '../question/question.ts'
import { endNamed } from './date-end.ts'

/** Days between two tellings that name no other time, from which the one is old news to the other. */
const oldNews = 365

/** Days between two rounds of one company: who has just raised money does not do so again next month. */
const roundsApart = 120

/** Days between two tellings of what the market makes a company worth, from which they are of two markets. */
const marketsApart = 30

/** Days between two tellings from which they are of two occasions. */
function occasionsApart({ claim: { type }, stated }: Question): number {
  const basis = type === 'valuation' ? (stated.get('basis') ?? '') : ''
  if (basis === 'market_cap') return marketsApart
  return type === 'funding_round' || basis === 'ipo' ? roundsApart : oldNews
}

/** What the same parties do or reach again and again: of another year it is another. */
const recurring: ReadonlySet<ClaimType> = new Set([
  'revenue',
  'profit',
  'growth',
  'contract',
  'investment',
  'funding_round',
  'share_sale',
])

/** What a company is found worth anew: on the market, or when it is to be listed. */
const basesAgain: ReadonlySet<string> = new Set(['ipo', 'market_cap'])

/** Is it done or reached, and may be again the next year? A plan goes on for years. */
export const isDoneAgain = ({ type, modality }: Claim): boolean => recurring.has(type) && modality === 'fact'

/** The same, or what a company is found worth anew? */
export const isFoundAgain = (claim: Claim): boolean =>
  isDoneAgain(claim) ||
  (claim.type === 'valuation' && claim.modality === 'fact' && basesAgain.has(String(claim.qualifiers.basis)))

/** What has been so since then is so now. */
const lasts = ({ when }: Claim): boolean => when !== null && endNamed(when.text) === 'start'

const statedTime = ({ claim, stated }: Question): Interval | null => {
  const time = lasts(claim) ? undefined : (stated.get('when') ?? stated.get('period'))
  return time === undefined || isYearless(time) ? null : daysOf(time)
}

/** Does it name no time, and so tell of when its article came out? Not where it looks back, or at what is to come. */
const isOfItsDay = ({ stated, cues, looksBack }: Question): boolean =>
  !stated.has('when') && !stated.has('period') && !cues.has('earlier') && !looksBack

const ownTime = (question: Question): Interval | null => (isOfItsDay(question) ? publishedDays(question) : null)

/** Are the two of times so far apart that they cannot be of one occasion, as far as their words and days of publication show? */
export function areOfOtherTimes(a: Question, b: Question): boolean {
  return (
    isLongBefore(a, b) || isLongBefore(b, a) || (isFoundAgain(a.claim) && isFoundAgain(b.claim) && areOldNews(a, b))
  )
}

/** Is the one told of a time long before the other, which names none, came out? What comes again in an article of an unknown day is of the other's. */
function isLongBefore(then: Question, now: Question): boolean {
  const isUndated = recurring.has(now.claim.type) && isOfItsDay(now) && now.claim.source.published === null
  const [x, y] = [statedTime(then), isUndated ? publishedDays(then) : ownTime(now)]
  return x !== null && y !== null && y.min - x.max > occasionsApart(now)
}

function areOldNews(a: Question, b: Question): boolean {
  const [x, y] = [ownTime(a), ownTime(b)]
  return x !== null && y !== null && gapBetween(x, y) > occasionsApart(a)
}

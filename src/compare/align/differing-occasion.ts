import type { Claim } from '../../model/claim.ts'
import type { Figure } from '../../model/figure.ts'
import { date } from '../comparers/date.ts'
import { weekdayOf } from '../comparers/open-date.ts'
import { daysNamed } from '../interval/days-named.ts'
import { daysOf, isYearless } from '../interval/edtf-days.ts'
import { gapBetween } from '../interval/interval.ts'
import { publishedDays } from '../question/published-days.ts'
import type { Question } from '../question/question.ts'
import { tellOneOccasion } from '../question/sentence-figures.ts'
import { dateEndOf } from './date-end.ts'
import { eventFamily, isReachedEvent, singularEvents } from './event-family.ts'
import type { Obstacle } from './obstacle.ts'
import { recurs } from './recurs.ts'

const apart = (key: string, x: Claim, y: Claim): Obstacle => ({ key, a: x.figure.text, b: y.figure.text })

/** Is it a date of what comes once in the life of what it is about? */
export const isSingular = ({ stated }: Question): boolean => {
  const event = stated.get('event')
  return event !== undefined && singularEvents.has(eventFamily(event))
}

/**
 * Of what comes again and again, the day that it comes is not the day by which it must be done; what lasts was not made the day it began.
 * And another day is another occasion: of such a date its time is part of what it is about, and all that is known of it where no event is
 * named.
 */
export function differingOccasion(a: Question, b: Question): Obstacle | null {
  const [x, y] = [a.claim, b.claim]
  if (x.type !== 'date') return null
  if (isOfAnotherWeek(a, b) || isOfAnotherWeek(b, a)) return apart('when', x, y)
  if (isLaterPlan(a, b) || isLaterPlan(b, a)) return apart('when', x, y)
  if (isSingular(a) && isSingular(b)) return null
  if (areDeadlines(x, y) && areOtherDays(asNamed(x.figure), asNamed(y.figure))) return apart('when', x, y)
  const isEnd = (claim: Claim): boolean => dateEndOf(claim) === 'end'
  const lasts = (question: Question): boolean =>
    dateEndOf(question.claim) === 'start' && eventFamily(question.stated.get('event') ?? '') === 'contract'
  const named = a.stated.has('event') && b.stated.has('event')
  if (named && !nameOneDay(a, b) && (isEnd(x) !== isEnd(y) || lasts(a) !== lasts(b))) return apart('end', x, y)
  if (named && isDeed(a) && isDeed(b) && x.source.id !== y.source.id && tellOneOccasion(a.told, b.told)) return null
  const isOccasion = !named || recurs(a) || recurs(b)
  return isOccasion && (areOtherDays(x.figure, y.figure) || areDayAndYear(x.figure, y.figure))
    ? apart('when', x, y)
    : null
}

/** Is it a day that is reached, whether by then, from then on or since then? Of what comes but once the two may differ. */
export const nameOneDay = (a: Question, b: Question): boolean =>
  [a, b].every(({ stated }) => isReachedEvent(stated.get('event'))) &&
  ([a, b].every(isSingular) || !areOtherDays(asNamed(a.claim.figure), asNamed(b.claim.figure)))

/** Was the one done before the other's article came out, which still plans its own for a day to come? */
function isLaterPlan({ claim: deed }: Question, plan: Question): boolean {
  const [done, planned, published] = [daysNamed(deed.figure), daysNamed(plan.claim.figure), publishedDays(plan)]
  if (deed.modality !== 'fact' || plan.claim.modality === 'fact' || !done || !planned || !published) return false
  return done.max < published.min && planned.min > published.max
}

const aWeek = 7
const aYear = 365

/** Is the one a day, the other a year, which has many such days? */
function areDayAndYear(x: Figure, y: Figure): boolean {
  const [a, b] = [widthOf(x), widthOf(y)]
  return a !== null && b !== null && Math.min(a, b) <= aWeek && Math.max(a, b) >= aYear
}

function widthOf(figure: Figure): number | null {
  if (figure.kind !== 'date') return null
  if (weekdayOf(figure) !== null) return 1
  const days = figure.value === null ? null : daysOf(figure.value, figure.part)
  return days && days.max - days.min + 1
}

/** Days before and after its article came out among which a bare weekday is to be looked for. */
const weekAround = 7

/** Is the one a bare weekday, and the other a day long before or after its article came out? */
function isOfAnotherWeek(weekday: Question, { claim: { figure } }: Question): boolean {
  const own = weekday.claim.figure
  const published = publishedDays(weekday)
  if (own.kind !== 'date' || weekdayOf(own) === null || published === null) return false
  if (figure.kind !== 'date' || figure.value === null || isYearless(figure.value)) return false
  const days = daysOf(figure.value, figure.part)
  return days !== null && gapBetween(published, days) > weekAround
}

/** Events that parties do, and not what is said or held on a day: two that are told with the same figures are one. */
const deedEvents: ReadonlySet<string> = new Set([
  'investment',
  'acquisition',
  'contract',
  'founding',
  'funding round',
  'share sale',
])
const familyOf = ({ stated }: Question): string => eventFamily(stated.get('event') ?? '')
const isDeed = (question: Question): boolean => deedEvents.has(familyOf(question))

/** Is the one the day of a deed, and the other the same day, on which it was made known, as another article calls it? */
export const isDeedMadeKnown = (a: Question, b: Question): boolean =>
  a.claim.source.id !== b.claim.source.id &&
  (tellsOf(a, b) || tellsOf(b, a)) &&
  [a, b].every(({ claim }) => widthOf(claim.figure) === 1) &&
  !areOtherDays(a.claim.figure, b.claim.figure)

const tellsOf = (deed: Question, news: Question): boolean => isDeed(deed) && familyOf(news) === 'announcement'

/** Days by which something must be done: "bis zum 21. Oktober" is no way to put the 4th. */
const areDeadlines = (...claims: readonly Claim[]): boolean =>
  claims.every(({ qualifiers }) => eventFamily(String(qualifiers.event ?? '')) === 'deadline')

/** The day that a deadline names, not all days up to it. */
const asNamed = (figure: Figure): Figure => ({ ...figure, hedge: 'exact' })

/** Days are not rounded: no cap counts. */
const noCaps = { rho: 0, sigma: 0 }

const areOtherDays = (x: Figure, y: Figure): boolean =>
  x.kind === 'date' && y.kind === 'date' && date.judge(x, y, noCaps)?.reason === 'conflict/date'

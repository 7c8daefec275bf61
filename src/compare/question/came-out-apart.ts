import { publishedDays } from './published-days.ts'
import type { Question } from './question.ts'

/** Days between two publications before the later one can be news of a change and not another telling of the same day's news. */
const newsCycle = 7

/** Did one article come out clearly before the other? Not known to, where a day is unknown. */
export const cameOutApart = (a: Question, b: Question): boolean => lieApart(a, b, newsCycle)

/** Days between two publications from which what a company was worth then says nothing of what it is worth now. */
const monthsLater = 90

/** Did one article come out months before the other? */
export const cameOutMonthsApart = (a: Question, b: Question): boolean => lieApart(a, b, monthsLater)

/** Days between two publications from which a figure that is a little other was not rounded: it has moved. */
const longAfter = 365

/** Did one article come out a year or more before the other? */
export const cameOutYearsApart = (a: Question, b: Question): boolean => lieApart(a, b, longAfter)

function lieApart(a: Question, b: Question, days: number): boolean {
  const [x, y] = [publishedDays(a), publishedDays(b)]
  if (x === null || y === null) return false
  const [first, second] = x.min <= y.min ? [x, y] : [y, x]
  return first.max < second.min && second.min - first.min >= days
}

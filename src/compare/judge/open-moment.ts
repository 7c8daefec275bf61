import type { ClaimType } from '../../model/claim.ts'
import { isSingular } from '../align/differing-occasion.ts'
import { isDoneAgain } from '../align/past-time.ts'
import { cameOutApart } from '../question/came-out-apart.ts'
import { isSettled } from '../question/is-settled.ts'
import type { Question } from '../question/question.ts'
import { moving } from './update.ts'

/** Figures that move from hour to hour. */
const fast: ReadonlySet<ClaimType> = new Set<ClaimType>(['share_price'])

/** What an issue is to bring is put up and down until it is done. */
const repriced: ReadonlySet<ClaimType> = new Set<ClaimType>(['share_sale', 'funding_round'])

/** Levels that creep: an order book of 63 and one of 62 need not be of one day, nor shares of 27 and of 27,5 per cent. */
const creeping: ReadonlySet<ClaimType> = new Set<ClaimType>(['other', 'debt', 'users', 'headcount', 'stake'])

/** How far a level creeps before two undated ones are called a conflict, relative. */
const drift = 0.03

const isUndated = ({ claim }: Question): boolean => claim.source.published === null && claim.when === null
const isPlan = (question: Question): boolean => !isSettled(question)

/** Could the clash be one of time, where the articles do not say which time they speak of? */
export function isOpenMoment(a: Question, b: Question): boolean {
  const { type, figure } = a.claim
  if (fast.has(type)) return true
  // What nobody knows to move or to stand still may have moved in the meantime; what is done again may have been done again.
  if ((type === 'other' || isDoneAgain(a.claim)) && cameOutApart(a, b)) return true
  // A level that is aimed at is none that is reached.
  if (moving.has(type) && isPlan(a) !== isPlan(b)) return true
  // Of what comes again another plan may be meant; what comes once was put off, or one of the two is wrong.
  if (type === 'date' && !isSingular(a) && isPlan(a) && isPlan(b) && isUndated(a) !== isUndated(b)) return true
  if (!isUndated(a) && !isUndated(b)) return false
  if (moving.has(type) && (isPlan(a) || isPlan(b))) return true
  if (repriced.has(type) && isPlan(a) && isPlan(b)) return true
  const [x, y] = [figure.value, b.claim.figure.value]
  return (
    creeping.has(type) && typeof x === 'number' && typeof y === 'number' && Math.abs(x - y) <= drift * Math.max(x, y)
  )
}

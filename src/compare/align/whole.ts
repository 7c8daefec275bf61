import type { ClaimType } from '../../model/claim.ts'
import type { Question } from '../question/question.ts'

/** Values of facets that say what an article without them means anyway: the whole. */
export const wholeValues: ReadonlySet<string> = new Set(['world', 'total'])

/** What is told of as a whole, whether or not "insgesamt" says so; what somebody put in may as well be one payment of many. */
const undivided: ReadonlySet<ClaimType> = new Set([
  'acquisition',
  'contract',
  'funding_round',
  'share_sale',
  'valuation',
  'revenue',
  'profit',
])

/** Does a facet say of the claim what goes without saying? */
export const isWhole = ({ claim }: Question, value: string): boolean =>
  undivided.has(claim.type) && wholeValues.has(value)

import type { ClaimType } from '../../model/claim.ts'
import type { Question } from '../question/question.ts'

const timed: ReadonlySet<ClaimType> = new Set(['revenue', 'profit', 'growth'])

/** A result whose period nobody names: of some year or quarter. */
export const isUntimed = ({ claim, stated }: Question): boolean =>
  timed.has(claim.type) && !stated.has('period') && !stated.has('when')

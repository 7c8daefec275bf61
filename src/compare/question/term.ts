import { overYears } from '../../lexicon/de/facts/time-words.ts'
import type { Claim } from '../../model/claim.ts'
import { clauseOf } from './near-words.ts'

/** A year or a part of one; a day or a month is an occasion. */
const ofOneYear = /^\d{4}(?:-(?:3[3-6]|4[01]))?$/

/** Over what time money is spent, where the clause says so: the outlay of a year is none of the decade. */
export function termOf(claim: Claim, time: string | undefined): 'years' | 'year' | undefined {
  if (claim.type !== 'spending') return undefined
  if (overYears.test(clauseOf(claim).toLowerCase())) return 'years'
  return time !== undefined && ofOneYear.test(time) ? 'year' : undefined
}

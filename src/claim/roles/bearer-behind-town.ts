import type { Phrase } from '../syntax/clause.ts'
import { fits } from './fits.ts'

/** What a phrase hangs on: "das Werk in Ulm mit 300 Mitarbeitern" has them, not the town; null where only a town is there. */
export function bearerBehindTown({ governor }: Phrase): Phrase | null {
  if (governor === null || fits('company', governor.head.mention)) return governor
  const isWhere = governor.preposition === 'in' || governor.preposition === 'an'
  return isWhere || governor.link === 'apposition' ? bearerBehindTown(governor) : governor
}

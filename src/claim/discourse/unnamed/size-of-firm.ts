import type { ClaimType } from '../../../model/claim.ts'
import type { Site } from '../../cues/cue.ts'
import { bearerBehindTown } from '../../roles/bearer-behind-town.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { isDefinite } from '../../syntax/is-definite.ts'
import { isNameless } from '../../syntax/nameless.ts'

/** What a firm can be called. */
const FIRMS: ReadonlySet<string> = new Set(['firm-word', 'young-firm', 'daughter'])
/** Verbs of what changes hands: what is bought for its size is a firm, whatever it is called. */
const TRADED: ReadonlySet<string> = new Set(['acquire', 'sell', 'pay', 'receive'])

/** What says how large a firm is. */
const SIZES: ReadonlySet<ClaimType> = new Set<ClaimType>(['revenue', 'profit', 'headcount', 'users'])

/**
 * Is a figure the size of a firm without a name that its clause brings in with it: "kauft einen Hersteller mit 300 Mitarbeitern und 40 Millionen
 * Umsatz"? Not of what somebody is: "ist ein Hersteller mit 300 Mitarbeitern".
 */
export function isSizeOfFirm(type: ClaimType | undefined, { clause, phrase }: Site): boolean {
  const firm = phrase === null || !SIZES.has(type ?? 'other') ? null : bearerIn(phrase, clause)
  if (firm === null || !isNameless(firm, clause.phrases) || isDefinite(clause, firm)) return false
  const { classes } = clause.verb ?? {}
  if (classes === undefined || classes.includes('copula') || /^(als|zu)$/.test(firm.preposition)) return false
  const isTraded = classes.some((id) => TRADED.has(id)) && firm.head.kind === 'noun' && firm.head.classes.length === 0
  return isTraded || firm.head.classes.some((id) => FIRMS.has(id))
}

/** The noun that a figure stands with by "mit", or by the figure before it in a list. */
function bearerIn(phrase: Phrase, clause: Clause): Phrase | null {
  if (phrase.preposition === 'mit') return phrase.governor === null ? null : bearerBehindTown(phrase)
  const { units, phrases } = clause
  const isListed = units[units.indexOf(phrase.head) - 1]?.norm === 'und' && phrase.link === null
  let before = isListed ? (phrases[phrases.indexOf(phrase) - 1] ?? null) : null
  while (before !== null && before.link === 'counted') before = before.governor
  return before?.head.kind === 'figure' ? bearerIn(before, clause) : null
}

import { spanWords, type TimeSpan } from '../../lexicon/de/facts/time-words.ts'
import type { Claim, ClaimType } from '../../model/claim.ts'

/** What is reached over a time; a level is of a day. */
const flows: ReadonlySet<ClaimType> = new Set(['revenue', 'profit', 'growth', 'spending'])

/** Codes of parts of a year in a period: "2025-34" is its second quarter. */
const codes: readonly (readonly [RegExp, TimeSpan])[] = [
  [/^[\dX]{4}$/u, 'year'],
  [/^[\dX]{4}-3[3-6]$/u, 'quarter'],
  [/^[\dX]{4}-4[01]$/u, 'half'],
  [/^[\dX]{4}-(?:0\d|1[0-2])$/u, 'month'],
]

/** How long the time is that a result is told of: as its period says, else as its sentence does, where that names but one. */
export function timeSpanOf(claim: Claim, period: string | undefined): TimeSpan | undefined {
  if (!flows.has(claim.type)) return undefined
  return period === undefined ? toldSpan(claim) : codes.find(([code]) => code.test(period))?.[1]
}

function toldSpan({ evidence }: Claim): TimeSpan | undefined {
  const sentence = evidence.sentence.toLowerCase()
  const told = spanWords.filter(([word]) => word.test(sentence))
  return told.length === 1 ? told[0]?.[1] : undefined
}

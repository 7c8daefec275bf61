import { lastingWords, lengthAdverbs } from '../../lexicon/de/durations.ts'
import { hedgedPrepositions } from '../../lexicon/de/words-before-figures.ts'
import type { TokenRange } from '../define-rule.ts'
import type { Reader } from '../reader.ts'

/** Is the hedge an "über" that only says how long something goes on: "Dienste über sieben Jahre", but "seit über sieben Jahren"? */
export function spansTime(reader: Reader, hedge: TokenRange, core: TokenRange): boolean {
  if (hedge.end - hedge.first > 1 || reader.token(hedge.first)?.norm !== 'über') return false
  const before = reader.token(hedge.first - 1)?.norm ?? ''
  return (
    !hedgedPrepositions.has(before) &&
    !lastingWords.has(before) &&
    !lengthAdverbs.has(reader.token(core.end)?.norm ?? '')
  )
}

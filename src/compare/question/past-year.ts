import { yearInFigures } from '../../lexicon/de/facts/time-words.ts'
import type { Claim } from '../../model/claim.ts'

/** The one year that a sentence names, where it is past: of then is what it tells. */
export function pastYearOf({ type, source, evidence }: Claim): string | null {
  if (type === 'date' || type === 'duration' || source.published === null) return null
  const years = new Set([...evidence.sentence.matchAll(yearInFigures)].map(([year]) => year))
  const [year] = years
  return years.size === 1 && year && year < source.published.slice(0, 4) ? year : null
}

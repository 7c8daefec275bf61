import { yearInFigures } from '../../lexicon/de/facts/time-words.ts'
import type { Claim } from '../../model/claim.ts'

/** The one year that a sentence names beside its figure, where it is past: of then is what it tells, unless that is a plan. */
export function pastYearOf({ type, figure, modality, source, evidence }: Claim): string | null {
  if (type === 'date' || type === 'duration' || modality === 'planned' || source.published === null) return null
  const besides = evidence.sentence.replace(figure.text, '')
  const years = new Set([...besides.matchAll(yearInFigures)].map(([year]) => year))
  const [year] = years
  return years.size === 1 && year && year < source.published.slice(0, 4) ? year : null
}

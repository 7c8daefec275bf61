import { yearsAgo } from '../../../lexicon/de/events/date-words.ts'
import { isPast } from '../../statement/stance.ts'
import type { Clause } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'

/** A day, by its text, a year before another. */
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

/** "hatte Seestern 2012 gekauft", "vor zwei Jahren", "im März 2020": does a clause tell of what was done a year ago or earlier? Without a day of publication only the words say so. */
export function isOfYearsAgo(clause: Clause, published: string | null): boolean {
  return isPast(clause) && clause.units.some((unit) => isYearsAgo(unit, clause, published))
}

function isYearsAgo({ figure }: Unit, clause: Clause, published: string | null): boolean {
  const date = figure?.figure
  if (date?.kind !== 'date' || date.max === null) return false
  if (yearsAgo.test(date.text)) return true
  if (!YEAR.test(date.text)) return false
  return published === null ? isPluperfect(clause) : date.max < yearBefore(published)
}
const YEAR = /\b(19|20)\d\d\b/

/** What had been done before is hardly ever the deal that an article is about. */
export const isPluperfect = ({ verb, units }: Clause): boolean =>
  verb?.tense === 'perfect' && units.some(({ kind, norm }) => kind === 'verb' && /^(hatten?|waren?)$/.test(norm))

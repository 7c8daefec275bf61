import { measuresByStart } from '../../../lexicon/de/events/compared-words.ts'
import { growingVerbs } from '../../../lexicon/de/verbs/equating.ts'
import type { FigureMention } from '../../../model/figure.ts'
import { clausePlaces, type Place, type Site } from '../../cues/cue.ts'
import { movesOwnPrices } from '../conditions/own-prices.ts'
import { around } from '../define-frame.ts'

/** Classes of business figures, and what a change of them is called. */
export const businessMeasures: readonly (readonly [classId: string, of: string])[] = [
  ['revenue', 'revenue'],
  ['profit', 'profit'],
  ['loss', 'loss'],
  ['debt', 'debt'],
  ['users', 'users'],
  ['headcount', 'headcount'],
  ['prices', 'prices'],
]

/** Places of the sentence and the one before. */
const TOLD: ReadonlySet<Place> = new Set(around().places)

/**
 * Which business figure changes: by the nearest word of the sentence or the one before; "organisch 4 Prozent", and what makes a company grow, is more
 * or less turnover.
 */
export function measureOf(site: Site, figure: FigureMention): Record<string, string> {
  const { clause } = site
  const cues = site.cues.filter(
    ({ classId, place }) => TOLD.has(place) && (classId !== 'prices' || movesOwnPrices(figure, site)),
  )
  const isSales =
    cues.some(({ classId, clause: at }) => classId === 'organic' && at === clause) ||
    growingVerbs.has(clause.verb?.lemma ?? '')
  const own = measureIn(isSales ? cues.filter(({ clause: at }) => at === clause) : cues)
  return own ?? (isSales ? { of: 'revenue' } : {})
}

function measureIn(cues: Site['cues']): Record<string, string> | null {
  for (const cue of cues) {
    if (cue.classId === 'bottom-line' && clausePlaces.has(cue.place)) return { of: 'profit' }
    const found = businessMeasures.find(([classId]) => classId === cue.classId)
    if (found !== undefined) return { of: found[1] }
    const compound = measuresByStart.find(([start]) => start.test(cue.text))
    if (compound !== undefined) return { of: compound[1] }
    if (cue.classId === 'business-figure') return { of: cue.text }
  }
  return null
}

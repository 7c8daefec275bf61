import { downWords, upWords } from '../../../lexicon/de/events/figure-contexts.ts'
import type { FigureMention } from '../../../model/figure.ts'
import { clausePlaces, type Site } from '../../cues/cue.ts'

/** Does the figure tell of a fall? The clause's verb decides, else the nearest word of rising or falling; none means it does not. */
export function falls(site: Site, figure: FigureMention): boolean {
  const moves = site.clause.verb?.classes ?? []
  if (figure.direction === 'by' && moves.includes('fall') !== moves.includes('rise')) return moves.includes('fall')
  const at = figure.start
  const distance = (start: number): number => Math.abs(start - at)
  let best = Number.POSITIVE_INFINITY
  let down = false
  const see = (start: number, fall: boolean): void => {
    if (distance(start) >= best) return
    best = distance(start)
    down = fall
  }
  const clause = site.clause.units
  for (const unit of clause)
    if (unit.kind !== 'entity' && unit.kind !== 'figure') {
      if (downWords.has(unit.norm)) see(unit.start, true)
      if (upWords.has(unit.norm)) see(unit.start, false)
    }
  for (const cue of site.cues)
    if (clausePlaces.has(cue.place) && cue.clause === site.clause) {
      if (cue.classId === 'fall') see(cue.start, true)
      if (cue.classId === 'rise') see(cue.start, false)
    }
  return down
}

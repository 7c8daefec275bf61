import { downWords, upWords } from '../../../lexicon/de/events/up-and-down-words.ts'
import type { FigureMention } from '../../../model/figure.ts'
import { clausePlaces, type Site } from '../../cues/cue.ts'
import type { Clause } from '../../syntax/clause.ts'

/** "3 Prozent weniger", "3 Prozent im Plus": what stands right behind the figure says which way. */
const saidBehind = (figure: FigureMention, { units }: Clause): boolean | null => {
  const at = units.findIndex((unit) => unit.figure === figure)
  const next = units[at + 1]
  const word = next?.kind === 'preposition' || next?.kind === 'determiner' ? units[at + 2] : next
  if (word === undefined || word.kind === 'entity') return null
  return downWords.has(word.norm) ? true : upWords.has(word.norm) ? false : null
}

/** Which way words of these classes go; null where they say neither or both. */
const wayOf = (classes: readonly string[]): boolean | null =>
  classes.includes('fall') === classes.includes('rise') ? null : classes.includes('fall')

/** "verlor 3 Prozent", "gab um 3 Prozent nach": the figure is how far the verb goes. */
const isOfVerb = ({ direction }: FigureMention, { phrase }: Site): boolean =>
  direction === 'by' || (phrase !== null && phrase.preposition === '' && phrase.governor === null)

/** "fiel mit einem Kurssprung um 3 Prozent auf", "rutschte ab, ein Plus von 3 Prozent": the noun of moving that the figure belongs to. */
const ofNoun = ({ phrase }: Site): boolean | null =>
  phrase?.governor?.head.kind === 'noun' ? wayOf(phrase.governor.head.classes) : null

/** Does the figure tell of a fall? What stands behind it decides, then the noun that it belongs to and the clause's verb, else the nearest word of rising or falling; none means it does not. */
export function falls(site: Site, figure: FigureMention): boolean {
  const { clause } = site
  const verb = clause.verb ?? clause.parent?.verb ?? null
  const said =
    saidBehind(figure, clause) ?? ofNoun(site) ?? (isOfVerb(figure, site) ? wayOf(verb?.classes ?? []) : null)
  return said ?? isNearFall(site, figure)
}

function isNearFall(site: Site, figure: FigureMention): boolean {
  const at = figure.start
  const distance = (start: number): number => Math.abs(start - at)
  let best = Number.POSITIVE_INFINITY
  let down = false
  const see = (start: number, fall: boolean): void => {
    if (distance(start) >= best) return
    best = distance(start)
    down = fall
  }
  for (const unit of site.clause.units)
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

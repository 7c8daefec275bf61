import type { FigureMention } from '../../model/figure.ts'
import type { Site } from '../cues/cue.ts'
import { stanceOf } from '../statement/stance.ts'
import { periodOf } from './dates-of.ts'
import { periodValue } from './period.ts'

/** A business figure whose period is asked for. */
interface Periodic {
  readonly figure: FigureMention
  readonly site: Site
  /** Index of its sentence. */
  readonly sentence: number
}

/** Sentences over which a report goes on about the period it named. */
const REACH = 3
const COMPARES = /^(vorjahr|vorjahres|vorjahreszeitraum|vorjahresquartal|vorquartal|zuvor|zuletzt|bislang|bisher)$/

/** EDTF periods of business figures, in order of the text: named in the sentence, else the last one named shortly before. */
export function periodsOf(figures: readonly Periodic[]): ReadonlyMap<FigureMention, string> {
  const found = new Map<FigureMention, string>()
  let last: { value: string; sentence: number } | null = null
  for (const { figure, site, sentence } of figures) {
    const own = periodOf(site.parsed, site.clause, figure)
    const value = own === undefined ? null : periodValue(own)
    if (value !== null) {
      found.set(figure, value)
      // Two periods in one sentence: which one goes on is open.
      last = last !== null && last.sentence === sentence && last.value !== value ? null : { value, sentence }
    } else if (own === undefined && last !== null && sentence - last.sentence <= REACH && goesOn(site, figure)) {
      found.set(figure, last.value)
      last = { value: last.value, sentence }
    }
  }
  return found
}

/** What is compared with, and what is to come, is of another period. */
const goesOn = ({ clause, parsed }: Site, figure: FigureMention): boolean =>
  stanceOf(clause).modality === 'fact' &&
  figure.direction !== 'from' &&
  !clause.units.some(({ norm, figure: date }) => COMPARES.test(norm) || date?.figure.kind === 'date') &&
  parsed.sentence.block.zone !== 'title'

import { stanceOf } from '../statement/stance.ts'
import type { ParsedSentence, Phrase } from '../syntax/clause.ts'
import { isCompared } from './dates-of.ts'
import { bounds, isPeriod } from './period.ts'
import { periodTold } from './period-told.ts'

/** Nouns whose year or quarter is the period they report: "Bilanz 2025", "die Prognose für 2025", "der Bonus für 2023". */
export const reportedNouns: ReadonlySet<string> = new Set([
  'revenue',
  'profit',
  'loss',
  'growth',
  'business-figure',
  'other-measure',
  'dividend',
  'report',
])

/** What an article reports on: the period that each sentence names beside its figures, and the one year that all are of. */
export interface ReportedPeriods {
  readonly bySentence: ReadonlyMap<number, string>
  /** The one period that the article names, if its headline or lead does. */
  readonly only: string | null
  readonly year: string | null
}

/** Sentences of headline and lead. */
const LEAD = 3
const YEAR = /^\d{4}$/

/** Reads the periods that an article says it reports on: quarters and half-years anywhere, years beside a word for results. */
export function reportedPeriods(sentences: readonly ParsedSentence[], published: string | null): ReportedPeriods {
  const bySentence = new Map<number, string>()
  const years = new Set<string>()
  for (const [index, { clauses, sentence }] of sentences.entries()) {
    const values = new Set<string>()
    for (const clause of clauses.filter((one) => stanceOf(one).modality === 'fact'))
      for (const phrase of clause.phrases) {
        const { figure } = phrase.head
        if (figure === undefined || !isPeriod(figure) || bounds(figure) || isCompared(clause, figure)) continue
        const value = periodTold(figure, clause, published)
        if (value === null) continue
        const told = isReported(phrase)
        if (YEAR.test(value) && !told) continue
        values.add(value)
        if ((told || sentence.block.zone === 'title') && /^\d{4}/.test(value)) years.add(value.slice(0, 4))
      }
    const [only] = values
    if (values.size === 1 && only !== undefined) bySentence.set(index, only)
  }
  const [year] = years
  const [[at = LEAD, only] = []] = bySentence
  return {
    bySentence,
    only: at < LEAD && only !== undefined && [...bySentence.values()].every((value) => value === only) ? only : null,
    year: years.size === 1 ? (year ?? null) : null,
  }
}

const isReported = ({ governor }: Phrase): boolean =>
  governor?.head.classes.some((id) => reportedNouns.has(id)) === true

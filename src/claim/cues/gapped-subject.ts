import { NOM } from '../../lexicon/de/grammar/determiners.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'

/** "Der Umsatz beträgt 40 Millionen und der Verlust 3 Millionen": a later sum's subject stands between it and the sum before, and leaves out the verb. */
export function gappedSubject({ phrases, units }: Clause, figure: Phrase): Phrase | null {
  const kind = figure.head.figure?.figure.kind
  const before = phrases.findLast(({ index, head }) => index < figure.index && head.figure?.figure.kind === kind)
  if (before === undefined || figure.preposition !== before.preposition) return null
  const own = phrases.find(
    ({ head, index, preposition, cases, link }) =>
      index > before.index &&
      index < figure.index &&
      head.kind === 'noun' &&
      preposition === '' &&
      link === null &&
      (cases & NOM) !== 0,
  )
  if (own === undefined) return null
  const between = units.slice(units.indexOf(before.head) + 1, units.indexOf(own.head))
  return between.some(({ kind }) => kind === 'coordinator') ? own : null
}

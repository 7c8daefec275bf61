import { thatWords } from '../../../lexicon/de/grammar/pointing-words.ts'
import { backwardAdverbs, namingVerbs, toldNouns } from '../../../lexicon/de/statement/reporting.ts'
import type { Clause } from '../../syntax/clause.ts'

/** "Das teilte X mit", "Diese Zahl nannte X", "Darüber hatte X berichtet": the sentence before is what was told. */
export function pointsBack({ units, index }: Clause, lemma: string): boolean {
  const [first, second] = units
  if (index > 0) return false
  if (/^diese[nrs]?$/.test(first?.norm ?? '') && toldNouns.has(second?.norm ?? '')) return true
  if (namingVerbs.has(lemma) && lemma !== 'bestätigen') return false
  return (
    ((thatWords.has(first?.norm ?? '') || first?.norm === 'so') && second?.kind === 'verb') ||
    units.some(({ norm }) => backwardAdverbs.has(norm))
  )
}

/** "Es sind 3 Millionen – das jedenfalls behauptet X": the clauses before it are what was told. */
export const takesUp = ({ units, index }: Clause): boolean =>
  index > 0 && /^(das|dies|so)$/.test(units[0]?.norm ?? '') && units.slice(1, 4).some(({ kind }) => kind === 'verb')

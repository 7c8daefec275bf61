import { nounClasses } from '../../../lexicon/de/events/noun-index.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import type { Clause } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'

/** No share costs more. */
const MOST = 1e6

/** "Aktie", "Seestern-Aktie", "Stück". */
const isShare = (word: string): boolean => nounClasses(word.split('-').at(-1)?.toLowerCase() ?? '').some(isOfShares)
const isOfShares = (classId: string): boolean => classId === 'share' || classId === 'share-word'

/** "47 Dollar je Aktie", "je Seestern-Aktie", "je Anteilsschein 47 Dollar", "47 Dollar das Stück". */
export function isPerShare({ figure }: FigureMention, { clause, phrase }: Site): boolean {
  if (figure.kind !== 'money' || Math.abs(figure.value ?? figure.max ?? MOST) >= MOST) return false
  if (figure.per !== undefined && isShare(figure.per)) return true
  return clause.phrases.some(
    ({ preposition, head, governor, index }) =>
      head.classes.some(isOfShares) &&
      ((index - 1 === phrase?.index && isPiece(clause, head)) ||
        preposition === 'je' ||
        preposition === 'pro' ||
        (preposition === 'für' && isEach(clause, head))) &&
      // "je Seestern.1-Aktie": of what one costs so much, the phrase says more than the word behind.
      (figure.per === undefined || governor === phrase),
  )
}

/** "das Stück", "die Aktie", right behind a sum. */
const isPiece = ({ units }: Clause, head: Unit): boolean => {
  const [sum, article] = units.slice(Math.max(0, units.indexOf(head) - 2))
  return sum?.kind === 'figure' && (article?.norm === 'das' || article?.norm === 'die')
}

/** "für jedes Papier", "für jede einzelne Aktie". */
const isEach = ({ units }: Clause, head: Unit): boolean =>
  units.slice(Math.max(0, units.indexOf(head) - 2), units.indexOf(head)).some(({ norm }) => /^jede[nrs]?$/.test(norm))

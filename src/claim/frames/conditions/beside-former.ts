import { formerLevels, formerTimes, plainLevels } from '../../../lexicon/de/events/compared-words.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'

/** "lag 3 Prozent über dem Vorjahr", "unter dem Wert des Vorjahres": beside what it was before, so far is how it has changed. */
export const isBesideFormer = (phrase: Phrase | null, { phrases }: Clause): boolean =>
  phrases.some(
    (one) =>
      one.governor !== null &&
      one.governor === phrase &&
      (one.preposition === 'über' || one.preposition === 'unter') &&
      isFormer(one, phrases),
  )

/** "dem Vorjahr", "dem Vorjahreswert", "dem Stand von 2023". */
const isFormer = (one: Phrase, phrases: readonly Phrase[]): boolean =>
  isTime(one) ||
  formerLevels.test(one.head.norm) ||
  (plainLevels.test(one.head.norm) && phrases.some((of) => of.governor === one && isTime(of)))

const isTime = ({ head }: Phrase): boolean => head.figure?.figure.kind === 'date' || formerTimes.test(head.norm)

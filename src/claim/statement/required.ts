import { requiredWords, thresholdVerbs } from '../../lexicon/de/statement/modal-cues.ts'
import type { Clause } from '../syntax/clause.ts'

/** "Nötig wären 60 Prozent", "gebraucht hätte man 55 Prozent": how much it takes is so, whether it came to that or not. */
export const isRequired = ({ verb, units }: Clause): boolean =>
  verb?.mood === 'hypothetical' &&
  verb.modals.length === 0 &&
  (thresholdVerbs.has(verb.lemma) || (verb.lemma === 'sein' && units.some(({ norm }) => requiredWords.has(norm))))

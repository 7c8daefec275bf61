import { hearsay } from '../../lexicon/de/facts/figure-words.ts'
import { levels } from './levels.ts'
import { clauseOf } from './near-words.ts'
import type { Question } from './question.ts'

/** Is it told as done or so, not as planned, possible or denied? Hearsay of a level is no plan of one. */
export const isSettled = ({ claim }: Question): boolean =>
  claim.modality === 'fact' ||
  (claim.modality === 'possible' && levels.has(claim.type) && hearsay.test(clauseOf(claim)))

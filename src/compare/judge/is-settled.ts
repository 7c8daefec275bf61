import { clauseOf } from '../align/near-words.ts'
import { levels } from '../align/obstacle.ts'
import type { Question } from '../align/question.ts'

/** Words of hearsay: "soll Schulden von 2 Milliarden haben" tells of what is, if at second hand. */
const hearsay = /\b(?:soll|sollen|angeblich|offenbar|offensichtlich|mutmaßlich|wohl)\b/iu

/** Is it told as done or so, not as planned, possible or denied? Hearsay of a level is no plan of one. */
export const isSettled = ({ claim }: Question): boolean =>
  claim.modality === 'fact' ||
  (claim.modality === 'possible' && levels.has(claim.type) && hearsay.test(clauseOf(claim)))

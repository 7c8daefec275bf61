import { levels } from '../align/obstacle.ts'
import type { Question } from '../align/question.ts'

/** Is it told as done or so, not as planned, possible or denied? What a level may be is hearsay of what it is, and no plan. */
export const isSettled = ({ claim: { modality, type } }: Question): boolean =>
  modality === 'fact' || (modality === 'possible' && levels.has(type))

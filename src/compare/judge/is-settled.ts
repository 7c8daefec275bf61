import type { Question } from '../align/question.ts'

/** Is it told as done or so, not as planned, possible or denied? */
export const isSettled = ({ claim }: Question): boolean => claim.modality === 'fact'

import type { Site } from '../../cues/cue.ts'
import { paidFor } from '../../syntax/paid-for.ts'

const HALF = 50

/** "für 60 Prozent an Y", "für die Mehrheit an Y": is the sum paid for more than half of a company? */
export const isForMajority = ({ clause }: Site): boolean => {
  const figure = paidFor(clause)?.head.figure?.figure
  if (figure?.kind !== 'percent') return false
  return figure.value === null ? (figure.min ?? 0) >= HALF : figure.value > HALF
}

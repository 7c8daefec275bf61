import { tills } from '../../../lexicon/de/events/till-words.ts'
import type { Site } from '../../cues/cue.ts'

/** "In der Kasse von Y liegen N", "X hat N auf dem Konto": what somebody has, no price. */
export const isInTill = ({ clause }: Site): boolean =>
  clause.verb?.classes.some((id) => HAVING.has(id)) === true &&
  clause.phrases.some(({ head, preposition }) => /^(in|auf)$/.test(preposition) && tills.test(head.norm))

const HAVING: ReadonlySet<string> = new Set(['have', 'copula', 'hold'])

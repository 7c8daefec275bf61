import type { Site } from '../../cues/cue.ts'
import type { Phrase } from '../../syntax/clause.ts'

/** "An der Runde über 80 Millionen beteiligten sich X und Y": the sum is the round's, whoever joins it. */
export const isJoined = ({ clause, phrase }: Site): boolean =>
  clause.verb?.classes.some((id) => id === 'join-in' || id === 'invest') === true &&
  phrase !== null &&
  phrase.preposition !== 'mit' &&
  isInRound(phrase)

/** "an der Runde über 80 Millionen", "an der Runde von Seestern mit einem Volumen von 80 Millionen". */
const isInRound = ({ governor }: Phrase): boolean =>
  governor !== null &&
  ((governor.preposition === 'an' && governor.head.classes.includes('funding-round')) || isInRound(governor))

import type { Site } from '../../cues/cue.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "Investitionen von X" beside another subject: X puts the money into that one. */
export const isPutInByAnother = ({ clause }: Site): boolean => {
  const subject = functionsOf(clause).subject?.mention?.entity?.id
  return clause.phrases.some(
    ({ head, governor, preposition }) =>
      (preposition === 'von' || preposition === 'durch') &&
      governor?.head.classes.includes('given') === true &&
      subject !== undefined &&
      head.mention?.entity != null &&
      head.mention.entity.id !== subject,
  )
}

import type { Site } from '../../cues/cue.ts'
import { isPublicBody } from '../../roles/fits.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "das Land erhielt 7 Millionen": what a state gets is no aid. */
export const isReceivedByState = ({ clause }: Site): boolean => {
  if (clause.verb?.classes.includes('receive') !== true || clause.verb.passive) return false
  const { subject, subjectNoun } = functionsOf(clause)
  return (
    (subject?.mention !== undefined && isPublicBody(subject.mention)) ||
    (subject === null && subjectNoun?.head.classes.includes('state') === true)
  )
}

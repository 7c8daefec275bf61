import type { Site } from '../../cues/cue.ts'
import type { Frame } from '../../frames/define-frame.ts'
import { bearerBehindTown } from '../../roles/bearer-behind-town.ts'
import type { Clause } from '../../syntax/clause.ts'
import { isUnreadName } from '../../syntax/is-unread-name.ts'
import { functionsOf } from '../../syntax/who.ts'

import { isCompanyThatActs } from './company-that-acts.ts'

/** "Wellnova zählt 3 Millionen Kunden", "eine Kette namens Wellnova mit 300 Mitarbeitern": whom nobody knows is told of. */
export const isOfUnread = (frame: Frame, { clause, phrase }: Site): boolean => {
  const { subject, subjectNoun } = functionsOf(clause)
  const bearer = phrase?.preposition === 'mit' ? bearerBehindTown(phrase) : null
  return [isCompanyThatActs(frame, clause) && subject === null ? subjectNoun : null, bearer].some(
    (one) => one !== null && isUnreadName(one.head, clause),
  )
}

/** "Wellnova liefert 3 Züge": does somebody act whom nobody knows? */
export const isUnreadSubject = (clause: Clause): boolean => {
  const { subject, subjectNoun } = functionsOf(clause)
  return subject === null && subjectNoun !== null && clause.index === 0 && isUnreadName(subjectNoun.head, clause)
}

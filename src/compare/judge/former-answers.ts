import { grouped } from '../../model/grouped.ts'
import { obstacleBetween } from '../align/obstacle-of.ts'
import { isOneNumber } from '../comparers/relation.ts'
import { relationOf } from '../comparers/relation-of.ts'
import type { Caps } from '../interval/assertion.ts'
import type { Question } from '../question/question.ts'

/** What the article of a question itself calls the former answer: "bislang waren es 91 Euro". */
export type FormerAnswers = (question: Question) => readonly Question[]

const keyOf = ({ claim: { source, type, figure } }: Question): string => `${source.id} ${type} ${figure.kind}`

/** Looks up former answers by article, type and kind. */
export function formerAnswersOf(questions: readonly Question[]): FormerAnswers {
  const former = grouped(
    questions.filter(({ cues }) => cues.has('earlier')),
    keyOf,
  )
  return (question) => former.get(keyOf(question)) ?? []
}

/** Does the article of `now` give what `other` says as the former answer, so that it tells of the change itself? */
export const tellsChange = (now: Question, other: Question, former: FormerAnswers, caps: Caps): boolean =>
  former(now).some((before) => {
    if (before === now || obstacleBetween(before, other)) return false
    const [x, y] = [before.claim.figure, other.claim.figure]
    if (x.kind === 'money' && y.kind === 'money' && x.currency !== y.currency) return false
    const relation = relationOf(x, y, caps)
    return relation !== null && isOneNumber(relation)
  })

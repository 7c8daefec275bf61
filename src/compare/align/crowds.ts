import type { Claim } from '../../model/claim.ts'
import { grouped } from '../../model/grouped.ts'
import type { Question } from '../question/question.ts'
import { topicsOf } from './blocks.ts'

/** An article with more figures of one party and kind is a table: nothing in its words tells which of them another article answers. */
const most = 50

/** Questions that stand in a crowd of their like: each is a fact of its own, so that no article costs the square of its length. */
export function crowded(questions: readonly Question[]): ReadonlySet<Claim> {
  const places = questions.flatMap((question) =>
    topicsOf(question).map((topic) => ({ key: `${question.claim.source.id} ${topic}`, claim: question.claim })),
  )
  const crowds = [...grouped(places, ({ key }) => key).values()].filter((own) => own.length > most)
  return new Set(crowds.flatMap((own) => own.map(({ claim }) => claim)))
}

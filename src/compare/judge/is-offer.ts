import type { Question } from '../question/question.ts'

/** A price on the market moves within the day; an offer or an issue price does not. */
export const isOffer = (a: Question, b: Question): boolean =>
  [a, b].every(
    ({ claim, stated }) => claim.type === 'share_price' && (claim.roles.by || stated.get('price') === 'issue'),
  )

import type { Claim } from '../../model/claim.ts'
import { withConversions } from '../currency/conversions.ts'
import { withOwnCurrency } from '../currency/own-currency.ts'
import { type Question, questionsOf } from '../question/question.ts'
import { withHeadlines } from './headlines.ts'
import { withNamedStarts } from './named-start.ts'
import { withOneName } from './one-name.ts'
import { withOnePart } from './one-part.ts'
import { withTakeoverWorth } from './takeover-worth.ts'

/** What claims answer, read as all articles together tell who and what is meant. */
export const questionsAsked = (claims: readonly Claim[]): Question[] =>
  withHeadlines(
    questionsOf(withTakeoverWorth(withNamedStarts(withConversions(withOwnCurrency(withOnePart(withOneName(claims))))))),
  )

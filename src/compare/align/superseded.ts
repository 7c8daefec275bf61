import type { Claim, ClaimType } from '../../model/claim.ts'
import { grouped } from '../../model/grouped.ts'
import type { Caps } from '../interval/assertion.ts'
import { isSettled } from '../question/is-settled.ts'
import type { Question } from '../question/question.ts'
import { obstacleBetween } from './obstacle-of.ts'
import { agreement, topicOf } from './two-answers.ts'

// "Mehr als 20 Milliarden" in March; in August "18, weniger als die 20 von Anfang des Jahres"; in September it comes to 20,1. That came of
// the plan of August, though its number is nearer to that of March.

/**
 * Plans that some article calls the former ones and gives another for: what was done in the end came of that other one, whichever number it is
 * nearer to.
 */
export function supersededPlans(questions: readonly Question[], caps: Caps): ReadonlySet<Claim> {
  const plans = questions.filter((question) => issued.has(question.claim.type) && !isSettled(question))
  const superseded = new Set<Claim>()
  for (const told of grouped(plans, topicOf).values()) {
    const former = told.filter((then) => then.cues.has('earlier') && told.some((now) => replaces(now, then, caps)))
    for (const then of former)
      for (const plan of told)
        if (plan === then || (!obstacleBetween(plan, then) && agreement(plan, then, caps) >= sameNumber))
          superseded.add(plan.claim)
  }
  return superseded
}

/** What an issue of shares is planned to bring, and to make of a company; an offer that was replaced may be told as one that was made. */
const issued: ReadonlySet<ClaimType> = new Set(['valuation', 'share_sale', 'funding_round', 'share_price'])

/** The agreement of two figures that are one number. */
const sameNumber = 1.5

/** Does the article that calls a plan the former one give another now? */
const replaces = (now: Question, then: Question, caps: Caps): boolean =>
  now.claim.source.id === then.claim.source.id &&
  !now.cues.has('earlier') &&
  !obstacleBetween(now, then) &&
  agreement(now, then, caps) === 0

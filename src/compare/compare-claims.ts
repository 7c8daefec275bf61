import type { Claim } from '../model/claim.ts'
import type { Fact } from '../model/fact.ts'
import { verdictInfo } from '../model/verdict-info.ts'
import { groupQuestions } from './align/group-questions.ts'
import { withNamedStarts } from './align/named-start.ts'
import { withOneName } from './align/one-name.ts'
import { buildFact } from './build-fact.ts'
import { withOwnCurrency } from './currency/own-currency.ts'
import { statedRates } from './currency/stated-rates.ts'
import { identified } from './identified.ts'
import { originsOf } from './independence.ts'
import { formerAnswersOf } from './judge/former-answers.ts'
import { fillersOf } from './judge/missing.ts'
import { type CompareOptions, settingsOf } from './options.ts'
import { questionsOf } from './question/question.ts'

export type { CompareOptions } from './options.ts'

/** Groups claims into facts and judges each; the order of claims never matters. Conflicts come first. */
export function compareClaims(claims: readonly Claim[], options: CompareOptions = {}): Fact[] {
  const settings = settingsOf(options)
  const original = new Map(claims.map((claim) => [claim.id, claim]))
  const asTold = (claim: Claim): Claim => original.get(claim.id) ?? claim
  const questions = questionsOf(withNamedStarts(withOwnCurrency(withOneName(claims))))
  const former = formerAnswersOf(questions)
  const context = { settings, stated: statedRates(claims), former, fillers: fillersOf(questions) }
  const origins = originsOf(claims)
  const groups = groupQuestions(questions, settings)
  return identified(groups.map((group) => buildFact(group, context, origins, asTold))).sort(byWeight)
}

const byWeight = (a: Fact, b: Fact): number =>
  verdictInfo[b.verdict].weight - verdictInfo[a.verdict].weight ||
  b.independent - a.independent ||
  b.claims.length - a.claims.length ||
  (a.id < b.id ? -1 : 1)

import type { Claim } from '../model/claim.ts'
import type { Fact } from '../model/fact.ts'
import { verdictInfo } from '../model/verdict-info.ts'
import { groupQuestions } from './align/group-questions.ts'
import { questionsAsked } from './align/questions-asked.ts'
import { buildFact } from './build-fact.ts'
import { identified } from './identified.ts'
import { originsOf } from './independence.ts'
import { judgeContext } from './judge/judge-context.ts'
import { type CompareOptions, settingsOf } from './judge/settings.ts'

export type { CompareOptions } from './judge/settings.ts'

/** Groups claims into facts and judges each; the order of claims never matters. Conflicts come first. */
export function compareClaims(claims: readonly Claim[], options: CompareOptions = {}): Fact[] {
  const settings = settingsOf(options)
  const original = new Map(claims.map((claim) => [claim.id, claim]))
  const asTold = (claim: Claim): Claim => original.get(claim.id) ?? claim
  const questions = questionsAsked(claims)
  const context = judgeContext(questions, settings)
  const origins = originsOf(claims)
  const groups = groupQuestions(questions, settings)
  return identified(groups.map((group) => buildFact(group, context, origins, asTold))).sort(byWeight)
}

const byWeight = (a: Fact, b: Fact): number =>
  verdictInfo[b.verdict].weight - verdictInfo[a.verdict].weight ||
  b.independent - a.independent ||
  b.claims.length - a.claims.length ||
  (a.id < b.id ? -1 : 1)

import type { Claim } from '../model/claim.ts'
import type { DecisionRow, Fact, FactDossier, ReadingIntervals } from '../model/fact.ts'
import { obstacleOf } from './align/obstacle-of.ts'
import { questionsAsked } from './align/questions-asked.ts'
import { assertedBy } from './comparers/asserted-by.ts'
import { relationOf } from './comparers/relation-of.ts'
import type { Caps } from './interval/assertion.ts'
import { dayText } from './interval/edtf-days.ts'
import { written } from './interval/interval.ts'
import { judgeContext } from './judge/judge-context.ts'
import { judgePair } from './judge/judge-pair.ts'
import { type CompareOptions, type Settings, settingsOf } from './judge/settings.ts'
import type { Question } from './question/question.ts'

/** Claims shown that came near a fact and stayed outside. */
const shownNear = 8

/** What `claims explain` tells of a fact: the intervals of each figure, the row that decided, what kept near claims apart. */
export function dossierOf(fact: Fact, all: readonly Claim[], options: CompareOptions = {}): FactDossier {
  const settings = settingsOf(options)
  const [a, b] = fact.decidedBy.map((id) => fact.claims.find((claim) => claim.id === id))
  const relation = a && b ? relationOf(a.figure, b.figure, settings) : null
  const row = relation?.reason === fact.reason ? relation.row : null
  const questions = questionsAsked(all)
  return {
    intervals: fact.claims.flatMap((claim) => intervalsOf(claim, settings)),
    row,
    decision: decisionOf(fact, questions, settings),
    near: nearOf(fact, all, questions),
  }
}

/** The row of the decision table that the deciding pair came to, judged once more. */
function decisionOf(fact: Fact, questions: readonly Question[], settings: Settings): DecisionRow | null {
  const [a, b] = fact.decidedBy.map((id) => questions.find(({ claim }) => claim.id === id))
  if (!a || !b) return null
  const { reason, row } = judgePair(a, b, judgeContext(questions, settings))
  return reason === fact.reason ? row : null
}

function intervalsOf({ id, figure }: Claim, caps: Caps): ReadingIntervals[] {
  const assertion = assertedBy(figure, caps)
  if (!assertion) return []
  const show = figure.kind === 'date' ? dayText : (bound: number): string => String(Number(bound.toPrecision(12)))
  const { k, h, i } = assertion
  return [{ claim: id, k: written(k, show), h: written(h, show), i: written(i, show) }]
}

/** Claims of the same type and a party in common that are another fact, with what keeps them apart. */
function nearOf(fact: Fact, all: readonly Claim[], asked: readonly Question[]): FactDossier['near'] {
  const own = new Set(fact.claims.map(({ id }) => id))
  const parties = new Set(Object.values(fact.roles).map(({ id }) => id))
  const questionOf = new Map(asked.map((question) => [question.claim.id, question]))
  const questions = fact.claims.flatMap(({ id }) => questionOf.get(id) ?? [])
  const neighbours = all.filter(
    ({ id, type, roles }) =>
      !own.has(id) && type === fact.type && Object.values(roles).some((role) => parties.has(role.id)),
  )
  return neighbours.slice(0, shownNear).map((claim) => {
    const question = questionOf.get(claim.id)
    const obstacle = question && questions.map((one) => obstacleOf(one, question)).find((found) => found !== null)
    return {
      claim: claim.id,
      text: claim.figure.text,
      key: obstacle?.key ?? null,
      fact: obstacle?.a ?? null,
      other: obstacle?.b ?? null,
    }
  })
}

import type { ClaimType } from '../../model/claim.ts'
import { grouped } from '../../model/grouped.ts'
import { isUnnamed } from '../question/is-unnamed.ts'
import type { Question } from '../question/question.ts'
import { obstacleOf } from './obstacle-of.ts'
import { topicOf } from './two-answers.ts'

// "63 Milliarden Euro sind es, ein Jahr davor waren es noch 49": a sentence that calls one of its answers the former one tells a chain
// of its own. Where nobody else tells of the former answer, it belongs to the fact as what that moved on from.

/** What is reached over a time, or on a day: last year's is no former answer but one of another time. */
const ofATime: ReadonlySet<ClaimType> = new Set(['revenue', 'profit', 'growth', 'share_price', 'date', 'duration'])

/** Adds former answers that one article alone tells to the facts that hold what became of them, as the same sentence says. */
export function withChains(groups: readonly (readonly Question[])[]): Question[][] {
  const chained = groups.map((group) => [...group])
  const groupOf = new Map(chained.flatMap((group) => group.map((question) => [question, group] as const)))
  const told = grouped(
    [...groupOf.keys()].filter(({ claim }) => !ofATime.has(claim.type)),
    (question) => `${topicOf(question)} ${question.claim.source.id} ${question.claim.evidence.sentence}`,
  )
  for (const answers of told.values())
    for (const former of answers.filter(isFormer)) {
      const then = groupOf.get(former) ?? []
      const [now, ...others] = new Set(
        answers.filter((next) => !isFormer(next) && obstacleOf(former, next) === null).map((next) => groupOf.get(next)),
      )
      if (!now || others.length > 0 || !isToldOnce(then) || sourcesOf(now) < 2) continue
      const beside = now.find(({ claim }) => answers.some((answer) => answer.claim === claim))
      const full = then.map((question) => namedAs(question, beside))
      if (!areOneTopic(full, now)) continue
      now.push(...full)
      then.splice(0)
    }
  return chained.filter((group) => group.length > 0)
}

/** Is it told as what was before, and not of which time? */
const isFormer = ({ cues, stated }: Question): boolean =>
  cues.has('earlier') && !stated.has('when') && !stated.has('period')

const isToldOnce = (group: readonly Question[]): boolean => group.every(isFormer) && sourcesOf(group) === 1

const sourcesOf = (group: readonly Question[]): number => new Set(group.map(({ claim }) => claim.source.id)).size

/** A former answer that does not say what of is of what its sentence tells besides. */
const namedAs = (former: Question, beside: Question | undefined): Question =>
  beside && isUnnamed(former) ? { ...former, stated: beside.stated } : former

const areOneTopic = (then: readonly Question[], now: readonly Question[]): boolean =>
  then.every((a) => now.every((b) => obstacleOf(a, b) === null))

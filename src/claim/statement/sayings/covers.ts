import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import { isContent, isReportedBefore } from './content.ts'
import type { Saying } from './saying.ts'

/** Does a saying speak of what a clause tells? */
export function covers(saying: Saying, clause: Clause, parts: ReadonlyMap<Clause, number>): boolean {
  if (saying.scope === 'own') return clause === saying.clause || hangsOn(clause, saying.clause)
  if (saying.scope === 'preceding' || saying.scope === 'later') return false
  if (clause === saying.clause) return saying.scope === 'onward'
  if (parts.get(clause) !== parts.get(saying.clause)) return false
  if (saying.scope === 'others') return true
  if (saying.scope === 'following' && isReportedBefore(clause, saying.clause)) return true
  if (clause.index < saying.clause.index) return false
  return saying.scope === 'onward'
    ? clause.kind !== 'relative' || clause.verb?.mood !== 'indicative'
    : isContent(clause) || inContent(clause)
}

/** A clause without verb goes on with the one it hangs on. */
const hangsOn = (clause: Clause, on: Clause): boolean =>
  clause.verb === null && clause.parent === on && clause.kind !== 'main' && clause.index === on.index + 1

const inContent = (clause: Clause): boolean =>
  clause.parent !== null && (clause.kind !== 'main' || goesOn(clause)) && isContent(clause.parent)

/** "…, X wolle 3 Millionen zahlen und 5 Millionen bieten": an infinitive without what leads it. */
const goesOn = ({ coordinated, verb, units }: Clause): boolean =>
  coordinated &&
  verb !== null &&
  units.at(-1) === verb.unit &&
  verb.unit.verbs.some(({ shape }) => shape === 'infinitive')

/** How many semicolons stand before each clause. */
export function partsOf({ clauses, units }: ParsedSentence): ReadonlyMap<Clause, number> {
  const semicolons = units.filter(({ kind, norm }) => kind === 'break' && norm === ';').map(({ start }) => start)
  let part = 0
  return new Map(
    clauses.map((clause) => {
      while ((semicolons[part] ?? Number.POSITIVE_INFINITY) < (clause.units[0]?.start ?? 0)) part++
      return [clause, part]
    }),
  )
}

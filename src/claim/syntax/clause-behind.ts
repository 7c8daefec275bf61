import type { Clause, ParsedSentence, Phrase } from './clause.ts'

/** Where a figure stands. */
interface Place {
  readonly parsed: ParsedSentence
  readonly clause: Clause
  readonly phrase: Phrase | null
}

/** "3 Millionen Euro, die Nordwind zahlt": the relative clause right behind a figure tells more of it. */
export function clauseBehind({ parsed, clause, phrase }: Place): Clause | null {
  const behind = parsed.clauses[clause.index + 1]
  const start = behind?.units[0]?.start
  if (phrase === null || behind?.kind !== 'relative' || behind.parent !== clause || start === undefined) return null
  const next = clause.phrases[phrase.index + 1]
  return phrase.head.end < start && (next === undefined || next.head.start > start) ? behind : null
}

/** "3 Millionen für Seestern: Nordwind steigt ein": behind a sum without a verb the sentence goes on to tell of it. */
export function clauseHeadlined({ parsed, clause, phrase }: Place): Clause | null {
  const next = parsed.clauses[clause.index + 1]
  const start = next?.units[0]?.start
  if (clause.verb !== null || clause.index > 0 || phrase?.preposition !== '' || phrase.link !== null) return null
  if (next?.verb == null || start === undefined || next.kind !== 'main') return null
  const colon = parsed.units.findLast((unit) => unit.start < start)
  const told = next.phrases.some(({ head }) => head.figure?.figure.kind === 'money')
  return colon?.norm === ':' && !told ? next : null
}

import type { Span } from '../../../model/span.ts'
import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import { sourcesAt } from '../sources/source-group.ts'
import { hasFigure, speaksOfOthers } from './opinions.ts'
import { reportingSayings } from './reporting.ts'
import type { Saying } from './saying.ts'

/** "Das Amt rechnet mit 3 Millionen Schaden, die Polizei mit 5 Millionen": who says with the verb of the clause before. */
export function gappedSayings(clause: Clause, parsed: ParsedSentence, quotations: readonly Span[]): Saying[] {
  const before = parsed.clauses[clause.index - 1]
  const opens = clause.units[0]?.kind
  if (before === undefined || before.verb === null || opens === 'preposition' || opens === 'figure') return []
  if (!hasFigure(before) || !hasFigure(clause) || !speaksOfOthers(clause)) return []
  const saysSo = reportingSayings(before, before.verb.lemma, parsed, quotations).some(({ scope }) => scope === 'own')
  const sources = saysSo ? sourcesAt(clause.units, 0) : []
  return sources.length > 0 ? [{ sources, clause, scope: 'own' }] : []
}

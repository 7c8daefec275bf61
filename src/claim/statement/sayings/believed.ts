import { believingVerbs } from '../../../lexicon/de/statement/reporting.ts'
import type { Clause } from '../../syntax/clause.ts'
import { sourcesAt } from '../sources/source-group.ts'
import type { Saying } from './saying.ts'

/** "…, glaubt man der Nordbank", "Folgt man den Zahlen des Verbands, …": whom one would have to believe. */
export function believedSayings(clause: Clause, lemma: string): Saying[] {
  const { units } = clause
  const at = units.findIndex(({ norm }) => norm === 'man')
  return believingVerbs.has(lemma) && at >= 0 && units[at - 1]?.kind === 'verb'
    ? [{ sources: sourcesAt(units, at + 1), clause, scope: 'others' }]
    : []
}

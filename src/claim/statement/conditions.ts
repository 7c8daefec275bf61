import { conditionOpeners, openWords, supposingVerbs } from '../../lexicon/de/statement/modal-cues.ts'
import { seemingVerbs } from '../../lexicon/de/verbs/predicates.ts'
import type { Clause } from '../syntax/clause.ts'

/** "wenn die Aktie 70 Euro erreicht", "falls …": not "wenn" of a day that comes for certain. */
export const isCondition = ({ kind, units, verb }: Clause): boolean =>
  kind === 'subordinate' && conditionOpeners.has(units[0]?.norm ?? '') && verb?.tense === 'present'

/** "Ob 3 Millionen fließen, ist offen". */
export const isAsked = ({ kind, units }: Clause): boolean => kind === 'subordinate' && units[0]?.norm === 'ob'

/** "Denkbar ist, dass 3 Millionen fließen", "es ist nicht ausgeschlossen, dass …". */
export function isLeftOpen({ kind, units, parent }: Clause): boolean {
  if (kind !== 'subordinate' || units[0]?.norm !== 'dass') return false
  if (isSupposed(parent)) return true
  if (!seemingVerbs.has(parent?.verb?.lemma ?? '')) return false
  const norms = parent?.units.map(({ norm }) => norm) ?? []
  return norms.some((norm) => openWords.has(norm)) || (norms.includes('nicht') && norms.includes('ausgeschlossen'))
}

/** "Spekuliert wird, dass …", "Es wird vermutet, dass …" */
const isSupposed = (clause: Clause | null): boolean =>
  clause?.verb?.passive === true && supposingVerbs.has(clause.verb.lemma)

/** "Gingen die Papiere zu 37 Euro weg, käme …", "wenn sie 37 Euro kosteten". */
export const opensCondition = ({ units: [first], index, parent }: Clause): boolean =>
  first?.kind === 'verb'
    ? index === 0 || parent === null || opensCondition(parent)
    : conditionOpeners.has(first?.norm ?? '')

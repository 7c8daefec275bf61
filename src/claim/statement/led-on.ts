import { announcingVerbs, makingVerbs } from '../../lexicon/de/statement/modal-cues.ts'
import type { Clause } from '../syntax/clause.ts'
import { isDefinite } from '../syntax/is-definite.ts'
import { isExpected } from './expected.ts'

/** "Fachleute rechnen damit, dass der Absatz um 3 Prozent steigt": what is expected is to come. */
export const isForetold = ({ kind, units, parent, verb }: Clause): boolean =>
  kind === 'subordinate' &&
  units[0]?.norm === 'dass' &&
  verb?.tense === 'present' &&
  parent !== null &&
  (announcingVerbs.has(parent.verb?.lemma ?? '') || isExpected(parent))

/**
 * A clause about what another one tells, and as sure as that: "soll 3 Millionen bringen, wovon ein Drittel an Seestern geht"; "will ein Werk
 * bauen, das 3000 Menschen beschäftigt" tells of what is not yet there.
 */
export function isMadeIn({ kind, units, parent, antecedent, verb }: Clause): boolean {
  if (verb?.tense !== 'present' || parent === null) return false
  if (kind === 'subordinate') return /^wo(von|mit|durch|runter)$/.test(units[0]?.norm ?? '')
  if (kind !== 'relative') return false
  const made = parent.phrases.find(({ head }) => head === antecedent)
  return made?.head.kind === 'noun' && makingVerbs.has(parent.verb?.lemma ?? '') && !isDefinite(parent, made)
}

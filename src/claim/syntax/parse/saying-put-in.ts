import { judgingVerbs, sourcingVerbs, tellingVerbs } from '../../../lexicon/de/statement/reporting.ts'
import type { Unit } from '../unit.ts'
import type { Segment } from './segments-of.ts'

/** "…, sagte Kern, …", "…, so steht es im Bericht, …": a clause of saying put into another, which goes on behind it. */
export function isSayingPutIn(units: readonly Unit[], next: Segment | undefined): boolean {
  if (next?.opener !== ',' || next.depth > 0) return false
  const verb = units[units[0]?.norm === 'so' ? 1 : 0]
  return (
    verb?.kind === 'verb' &&
    verb.verbs.some(({ lemma, shape }) => shape !== 'participle' && shape !== 'infinitive' && saysSo.has(lemma))
  )
}
const saysSo: ReadonlySet<string> = new Set([...tellingVerbs, ...judgingVerbs, ...sourcingVerbs])

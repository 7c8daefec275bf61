import { guaranteeNouns, lastingVerbs } from '../../lexicon/de/statement/modal-cues.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Clause, Phrase, VerbComplex } from '../syntax/clause.ts'
import type { Unit } from '../syntax/unit.ts'

/**
 * How long somebody is bound from now on: "wartet die Anlagen 15 Jahre lang", "mietet für zehn Jahre", "es gilt eine Garantie von fünf Jahren";
 * not how long a contract runs.
 */
export function isBindingFor({ verb, units }: Clause, phrase: Phrase | null, figure: FigureMention): boolean {
  if (figure.figure.kind !== 'duration' || verb === null || !(verb.tense === 'present' || isState(verb, units)))
    return false
  if (guaranteeNouns.test(phrase?.governor?.head.norm ?? '')) return true
  if (lastingVerbs.has(verb.lemma)) return false
  const at = units.findIndex((unit) => unit.figure === figure)
  if (/^(lang|hinweg)$/.test(units[at + 1]?.norm ?? '')) return true
  if (isState(verb, units) && phrase?.preposition === 'auf') return true
  return phrase?.preposition === 'für' || (phrase?.preposition === 'über' && phrase.link !== 'preposition')
}

/** "ist ausgeschlossen", "sind vereinbart": what was settled binds from now on. */
const isState = ({ passive, tense }: VerbComplex, units: readonly Unit[]): boolean =>
  passive && tense === 'perfect' && !units.some(({ norm }) => norm === 'worden')

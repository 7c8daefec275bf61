import { stateWords } from '../../lexicon/de/statement/modal-cues.ts'
import { stativeVerbs } from '../../lexicon/de/verbs/predicates.ts'
import { measuringVerbs } from '../../lexicon/de/verbs/sums-by-preposition.ts'
import type { Clause } from '../syntax/clause.ts'
import { functionsOf } from '../syntax/who.ts'

/** "soll … geboten haben", "soll … gewesen sein", "soll Schulden von … haben": told of what is so; not "soll abgeschlossen sein". */
export function isHearsay(clause: Clause): boolean {
  const { units, verb } = clause
  if (stativeVerbs.has(verb?.lemma ?? '') || isPriceTold(clause)) return true
  if (verb?.lemma === 'sein' && units.some(({ norm }) => stateWords.has(norm))) return true
  return isRetoldAsDone(clause)
}

/** "soll gezahlt haben", "will gekauft haben" */
export function isRetoldAsDone({ units, verb }: Clause): boolean {
  if (verb?.tense !== 'perfect') return false
  const norms = units.filter(({ kind }) => kind === 'verb' || kind === 'word').map(({ norm }) => norm)
  return norms.includes('haben') || norms.includes('worden') || norms.includes('gewesen')
}

/** "Der Kaufpreis soll bei 3 Millionen liegen": so much it is, as somebody heard. */
const isPriceTold = (clause: Clause): boolean =>
  measuringVerbs.has(clause.verb?.lemma ?? '') &&
  functionsOf(clause).subjectNoun?.head.classes.some((id) => id === 'price' || id === 'valuation') === true

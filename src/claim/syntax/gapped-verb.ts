import { awaitsAnother } from '../../lexicon/de/verbs/auxiliaries.ts'
import type { Draft } from './drafts-of.ts'
import type { Unit } from './unit.ts'

/** "Der Bund will 5 Millionen Euro, das Land 2 Millionen Euro geben": all verbs of two clauses that share the one at the end; none where they do not. */
export function gappedVerb(draft: Draft, next: Draft | undefined): readonly Unit[] {
  if (next?.parent !== draft || next.kind !== 'main' || !sharesVerb(draft.units, next.units)) return []
  return [...verbsOf(draft.units), ...verbsOf(next.units)]
}

/** Does the first clause only have a modal or auxiliary, and the second one, with a subject of its own, only infinitives or participles at its end? */
export function sharesVerb(units: readonly Unit[], next: readonly Unit[]): boolean {
  const [own, others] = [verbsOf(units), verbsOf(next)]
  const last = next.findLast(({ kind }) => kind !== 'break')
  const isOpen =
    own.length > 0 && own.every(({ verbs }) => verbs.some(({ lemma }) => lemma !== 'sein' && awaitsAnother(lemma)))
  return isOpen && opensWithSubject(next) && last?.kind === 'verb' && others.every(isInfinite)
}

const verbsOf = (units: readonly Unit[]): Unit[] => units.filter(({ kind }) => kind === 'verb')

const opensWithSubject = ([first, second]: readonly Unit[]): boolean =>
  first?.kind === 'entity' || (first?.kind === 'determiner' && (second?.kind === 'noun' || second?.kind === 'entity'))

const isInfinite = ({ verbs }: Unit): boolean =>
  verbs.some(({ shape }) => shape === 'infinitive' || shape === 'participle')

import { NOM } from '../../../lexicon/de/grammar/determiners.ts'
import { awaitsAnother } from '../../../lexicon/de/verbs/auxiliaries.ts'
import type { VerbComplex } from '../clause.ts'
import type { Unit } from '../unit.ts'
import type { Draft } from './draft.ts'

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

/** "Der Konzern will 3 Werke schließen und 5 Millionen Euro sparen": what a bare infinitive at the end shares with the clause it goes on from. */
export function goneOnVerb(draft: Draft, verb: VerbComplex | null, on: VerbComplex | null): VerbComplex | null {
  if (verb === null || on === null || !draft.coordinated || on.modals.length === 0 || verb.modals.length > 0)
    return verb
  const last = draft.units.findLast(({ kind }) => kind !== 'break')
  const isBare =
    last?.kind === 'verb' &&
    verbsOf(draft.units).every(isInfinite) &&
    last.verbs.some(({ shape }) => shape === 'infinitive') &&
    !opensWithSubject(draft.units)
  return isBare ? { ...verb, modals: on.modals, mood: on.mood, standsIn: on.standsIn, tense: on.tense } : verb
}

const verbsOf = (units: readonly Unit[]): Unit[] => units.filter(({ kind }) => kind === 'verb')

const opensWithSubject = ([first, second]: readonly Unit[]): boolean =>
  first?.kind === 'entity' ||
  (first?.kind === 'determiner' && (first.cases & NOM) !== 0 && (second?.kind === 'noun' || second?.kind === 'entity'))

const isInfinite = ({ verbs }: Unit): boolean =>
  verbs.some(({ shape }) => shape === 'infinitive' || shape === 'participle')

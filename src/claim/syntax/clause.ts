import type { Sentence } from '../../model/document.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Unit } from './unit.ts'

/** `main` and `coordinate` clauses have a verb of their own, `fragment` has none (headline, ellipsis, apposition). */
export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'parenthesis' | 'fragment'

/** A noun, name or figure with what stands before it. */
export interface Phrase {
  readonly head: Unit
  /** Plain form of the preposition, "" without one. */
  readonly preposition: string
  readonly cases: number
  /** The noun, name or figure that this phrase belongs to ("Vertrag" of "Vertrag über 38 Milliarden"). */
  readonly governor: Phrase | null
  /** How it belongs to its governor. */
  readonly link: 'preposition' | 'genitive' | 'apposition' | 'counted' | 'possessor' | null
  /** The name that it stands in one list with: "Nordwind" for "Seestern" in "Nordwind und Seestern". */
  readonly joins: Phrase | null
  readonly index: number
}

/** The verbs of a clause. */
export interface VerbComplex {
  /** Content verb with its particle; auxiliaries only where nothing else stands. */
  readonly lemma: string
  readonly classes: readonly string[]
  readonly passive: boolean
  /** Lemmas of modal verbs and of "werden" with infinitive (future). */
  readonly modals: readonly string[]
  readonly mood: 'indicative' | 'reported' | 'hypothetical'
  /** A plural that may stand for reported speech, whose own form looks like the indicative: "sie hätten gekauft". */
  readonly standsIn: boolean
  readonly tense: 'present' | 'past' | 'perfect' | 'none'
  readonly unit: Unit
}

/** A clause of a sentence: one verb complex at most, and the phrases around it. */
export interface Clause {
  readonly kind: ClauseKind
  readonly sentence: Sentence
  readonly units: readonly Unit[]
  readonly phrases: readonly Phrase[]
  readonly verb: VerbComplex | null
  /** The clause it depends on or goes on from. */
  readonly parent: Clause | null
  /** What a relative clause is about. */
  readonly antecedent: Unit | null
  /** "und", "oder" stands before it. */
  readonly coordinated: boolean
  readonly index: number
}

/** A sentence, analysed. */
export interface ParsedSentence {
  readonly sentence: Sentence
  readonly units: readonly Unit[]
  readonly clauses: readonly Clause[]
  readonly figures: readonly FigureMention[]
  readonly mentions: readonly EntityMention[]
}

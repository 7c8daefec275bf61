import type { VerbReading } from '../../lexicon/de/verbs/verb-index.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Span } from '../../model/span.ts'

/** What a stretch of a sentence is for clause analysis. */
export type UnitKind =
  | 'entity'
  | 'figure'
  | 'noun'
  | 'verb'
  | 'attribute'
  | 'preposition'
  | 'determiner'
  | 'subordinator'
  | 'coordinator'
  | 'particle'
  | 'break'
  | 'word'

/** A word, name, figure or mark of a sentence. */
export interface Unit extends Span {
  readonly kind: UnitKind
  readonly text: string
  /** The look-up form: of a hyphen compound the last part; of a preposition its plain form ("im" -> "in"). */
  readonly norm: string
  /** Event classes of a noun, of the head of a name compound, or of a participle before a noun. */
  readonly classes: readonly string[]
  /** Event classes of the noun of a description: "der Großaktionär". */
  readonly described?: readonly string[]
  /** Cases that a determiner allows. */
  readonly cases: number
  readonly mention?: EntityMention
  readonly figure?: FigureMention
  readonly verbs: readonly VerbReading[]
  /** The word could open a relative clause. */
  readonly relative: boolean
}

/** Can a phrase have this unit as its head? */
export const isHead = ({ kind }: Unit): boolean => kind === 'noun' || kind === 'entity' || kind === 'figure'

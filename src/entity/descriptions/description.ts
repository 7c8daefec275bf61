import type { Gender, Relation } from '../../lexicon/de/entity/company-nouns.ts'
import type { Entity } from '../../model/entity.ts'
import type { Span } from '../../model/span.ts'
import type { NamedEntity } from '../names/occurrence/named-entity.ts'
import type { Home } from '../words/homes.ts'
import type { Side } from './side.ts'

/** Words that mean an organisation without naming it, and all that they say of it. */
export interface Description extends Span {
  readonly first: number
  readonly text: string
  readonly sectors: readonly string[]
  readonly homes: readonly Home[]
  readonly relation?: Relation | undefined
  readonly gender?: Gender | undefined
  readonly young: boolean
  readonly big: boolean
  /** Entities with this fixed description. */
  readonly epithetOf: readonly Entity[]
  /** Whose daughter or rival it is said to be: "die Tochter der Bahn", "die VW-Tochter". */
  readonly owner?: NamedEntity | undefined
  /** The name right before it, set off by a comma: "Parloa, das Berliner Start-up". */
  readonly apposedTo?: NamedEntity | undefined
  /** The name right behind it, between commas: "der Konzern, die Seestern AG, baut". */
  readonly toldBehind?: NamedEntity | undefined
  /** People of a place ("die Dänen"): no organisation unless one fits. */
  readonly people: boolean
  /** A verb of saying goes with it: "teilte der Konzern mit", "so das Unternehmen". */
  readonly speaks: boolean
  /** The side of a deal that it stands on. */
  readonly side?: Side | undefined
  /** Where it comes from or speaks, if anybody is known to be there: "der Konzern aus Ulm", "wie der Konzern in Ulm mitteilte". */
  readonly seat?: Home | undefined
  /** It opens the profile of a company that the sentence before tells is bought. */
  readonly opensProfile: boolean
  /** "diese Holding" points at what was named last. */
  readonly points: boolean
}

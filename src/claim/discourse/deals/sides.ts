import type { EntityMention } from '../../../model/entity.ts'
import type { Clause } from '../../syntax/clause.ts'
import { prepositionOf } from '../../syntax/preposition-of.ts'
import { functionsOf } from '../../syntax/who.ts'

/** Who plays which part in a takeover; `suitor` is who would like to buy, `loser` who bid and gives up. */
export type Sides = Partial<Record<'buyer' | 'company' | 'seller' | 'suitor' | 'loser', EntityMention | undefined>>

/** A name that stands behind one of these prepositions. */
export const nameAfter = ({ phrases }: Clause, ...prepositions: readonly string[]): EntityMention | undefined =>
  phrases.find((phrase) => phrase.head.kind === 'entity' && prepositions.includes(prepositionOf(phrase)))?.head.mention

export const subjectOf = (clause: Clause): EntityMention | undefined => functionsOf(clause).subject?.mention

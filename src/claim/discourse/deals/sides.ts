import type { EntityMention } from '../../../model/entity.ts'
import type { Clause } from '../../syntax/clause.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { functionsOf } from '../../syntax/who.ts'

/** Who plays which part in a takeover; `suitor` is who would like to buy, `loser` who bid and gives up. */
export type Sides = Partial<Record<'buyer' | 'company' | 'seller' | 'suitor' | 'loser', EntityMention | undefined>>

/** A name that stands behind a preposition. */
export const nameAfter = ({ phrases }: Clause, preposition: string): EntityMention | undefined =>
  phrases.find((phrase) => phrase.head.kind === 'entity' && namedPhrase(phrase).preposition === preposition)?.head
    .mention

export const subjectOf = (clause: Clause): EntityMention | undefined => functionsOf(clause).subject?.mention

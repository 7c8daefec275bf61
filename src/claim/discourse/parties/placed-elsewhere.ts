import type { ClaimType } from '../../../model/claim.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { Clause } from '../../syntax/clause.ts'
import { prepositionOf } from '../../syntax/preposition-of.ts'

/**
 * Does the clause itself name somebody, and not as who plays the open role? "Die Mittel stammen von Seestern (3 Millionen)": whom a sum comes from
 * does not get it; who lays one out would be named as doing so.
 */
export const isPlacedElsewhere = ({ entity }: EntityMention, type: ClaimType, { phrases }: Clause): boolean =>
  (type === 'spending' || type === 'investment') &&
  phrases.some(
    (phrase) =>
      phrase.head.mention?.entity?.id === entity?.id &&
      // "von der Seestern-Mutter Nordwind"
      phrase.head.mention?.head === undefined &&
      (type === 'spending' ? prepositionOf(phrase) !== '' : /^(von|aus)$/.test(prepositionOf(phrase))),
  )

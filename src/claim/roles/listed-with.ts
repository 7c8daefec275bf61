import type { EntityMention } from '../../model/entity.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { prepositionOf } from '../syntax/preposition-of.ts'
import type { Unit } from '../syntax/unit.ts'

/** The other names in one list with a name: they play one role together. */
export function listedWith(unit: Unit, { phrases }: Clause): EntityMention[] {
  const first = (phrase: Phrase): Phrase => (phrase.joins === null ? phrase : first(phrase.joins))
  const own = phrases.find(({ head }) => head === unit)
  if (own === undefined) return []
  // "zwischen X und Y": one is this, the other that.
  if (prepositionOf(first(own)) === 'zwischen') return []
  return phrases.flatMap((phrase) =>
    phrase !== own && first(phrase) === first(own) && phrase.head.mention ? [phrase.head.mention] : [],
  )
}

import { signs } from '../../lexicon/de/events/compared-words.ts'
import { fits } from '../roles/fits.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { comesToPrice } from '../syntax/comes-to-price.ts'

/**
 * "Seestern mussten ein Minus von 2,7 Prozent auf 48,10 Euro hinnehmen", "zeigten sich mit plus 3 Prozent bei 48 Euro freundlich": the one company
 * of a clause that tells of no other measure, where so much more or less comes to the price of a share.
 */
export function pricedMove({ phrases, units }: Clause, phrase: Phrase): Phrase | null {
  const moved = phrase.governor?.head
  const isMoved =
    signs.test(phrase.head.text) ||
    (moved?.kind === 'noun' && moved.classes.some((id) => id === 'rise' || id === 'fall'))
  if (phrase.head.figure?.figure.kind !== 'percent' || !isMoved) return null
  if (!comesToPrice(units, phrase.head)) return null
  const bare = phrases.filter(
    ({ head, preposition, link }) => preposition === '' && link === null && head.kind !== 'figure',
  )
  const [only, ...others] = bare.filter(({ head }) => head !== moved)
  return only !== undefined && others.length === 0 && only.head.kind === 'entity' && fits('company', only.head.mention)
    ? only
    : null
}

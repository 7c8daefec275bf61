import { coveting } from '../../../lexicon/de/events/figure-contexts.ts'
import type { Clause } from '../../syntax/clause.ts'

/** Does a clause tell of a commission from the side of who gets it: "zieht einen Auftrag an Land", "hofft auf einen Auftrag"? */
export const isWon = ({ verb, parent, phrases }: Clause): boolean => {
  const told = verb ?? parent?.verb ?? null
  const wins = told?.passive === false && told.classes.includes('win')
  return phrases.some(
    ({ head, preposition }) =>
      head.classes.includes('commission') &&
      (preposition === '' ? wins : coveting.get(preposition)?.test(told?.lemma ?? '') === true),
  )
}

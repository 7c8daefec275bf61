import { coveting } from '../../../lexicon/de/events/coveted-orders.ts'
import { NOM } from '../../../lexicon/de/grammar/determiners.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'

/** "Der Auftrag sichert die Arbeit": it stands first and does something itself. */
const opens = ({ index, cases }: Phrase, phrases: readonly Phrase[]): boolean =>
  cases === NOM && phrases.every((one) => one.index >= index || one.head.kind === 'figure')

/** Does a clause tell of a commission from the side of who gets it: "zieht einen Auftrag an Land", "hofft auf einen Auftrag"? */
export const isWon = ({ verb, parent, phrases }: Clause): boolean => {
  const told = verb ?? parent?.verb ?? null
  const wins = told?.passive === false && told.classes.includes('win')
  return phrases.some(
    (one) =>
      one.head.classes.includes('commission') &&
      (one.preposition === ''
        ? wins && !opens(one, phrases)
        : coveting.get(one.preposition)?.test(told?.lemma ?? '') === true),
  )
}

import { ACC } from '../../../lexicon/de/grammar/determiners.ts'
import type { Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import type { Unit } from '../../syntax/unit.ts'

/** "Entschädigungen": what money is spent on, and not put in. */
const isExpense = ({ classes }: Unit): boolean => classes.includes('spend') && !classes.includes('invest')

/** "in Deutschland", "in neue Werke", "in den Rückkauf", "für Entschädigungen": an outlay, not a stake in somebody. */
export const intoThings = ({ clause, phrase }: Site): boolean => {
  if (clause.phrases.some(({ head, preposition }) => preposition === 'für' && isExpense(head))) return true
  const spends = clause.verb?.classes.includes('spend') === true
  const goals = clause.phrases.filter(({ preposition }) => preposition === 'in')
  // "investiert in Seestern und damit erstmals in Europa"
  if (spends && goals.some(({ head }) => head.mention?.head === undefined && fits('company', head.mention)))
    return false
  return goals.some(({ head, cases }) => {
    const kind = head.mention?.head === undefined ? head.mention?.entity?.kind : undefined
    if (head.classes.includes('site') || head.classes.includes('region') || kind === 'place' || kind === 'state')
      return true
    const named = clause.phrases.some(
      (one) => one.head.kind === 'entity' && one.link === 'apposition' && namedPhrase(one).head === head,
    )
    return (
      spends &&
      head.kind === 'noun' &&
      (cases & ACC) !== 0 &&
      phrase?.governor?.head !== head &&
      isThing(head) &&
      !named
    )
  })
}

/** A noun that is neither a company nor the word that one's name stands behind. */
const isThing = ({ classes }: Unit): boolean => !classes.some((id) => NO_THINGS.has(id))
const NO_THINGS: ReadonlySet<string> = new Set(['firm-word', 'daughter', 'partnership', 'invest', 'manner', 'amount'])

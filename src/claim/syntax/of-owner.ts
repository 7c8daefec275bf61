import { ownedNouns } from '../../lexicon/de/events/having-words.ts'
import type { Clause, Phrase } from './clause.ts'
import { isDefinite } from './is-definite.ts'

/** Of such a thing one is the owner; of "Aktien" and "die Mehrheit" the company stands there. */
export const isOwned = ({ head }: Phrase): boolean => head.kind !== 'figure' && ownedNouns.test(head.norm)

/** "das Paket von X", "das 20-Prozent-Paket der Familie X", "ein Anteil von 20 Prozent von X": whose it is; "ein Paket von Y" is a part of Y. */
export function isOfOwner({ preposition, link, governor }: Phrase, clause: Clause): boolean {
  if (governor === null || !(preposition === 'von' || link === 'genitive')) return false
  if (governor.head.kind === 'figure') {
    const noun = governor.governor
    return preposition === 'von' && governor.preposition === 'von' && noun !== null && isOwned(noun)
  }
  return isOwned(governor) && isDefinite(clause, governor)
}

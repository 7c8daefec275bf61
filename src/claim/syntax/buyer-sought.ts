import { buyerSeekingNouns, buyerSeekingVerbs } from '../../lexicon/de/events/takeover-words.ts'
import type { Clause, Phrase } from './clause.ts'

/** "hat einen Käufer gefunden", "auf der Suche nach einem Käufer": the one without a name whom somebody looks for, or has found. */
export const buyerSought = ({ verb, phrases }: Clause): Phrase | null =>
  phrases.find(
    ({ head, governor }) =>
      head.mention === undefined &&
      head.classes.includes('buyer-word') &&
      (buyerSeekingVerbs.has(verb?.lemma ?? '') || buyerSeekingNouns.has(governor?.head.norm ?? '')),
  ) ?? null

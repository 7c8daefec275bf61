import { listingVerbs } from '../../../lexicon/de/verbs/listing.ts'
import { wordSet } from '../../../lexicon/word-set.ts'
import type { Clause } from '../../syntax/clause.ts'

const LISTING = wordSet(listingVerbs)

/** "bringt ein Viertel von Seestern an die Börse". */
export const bringsToExchange = ({ verb, phrases }: Clause): boolean =>
  LISTING.has(verb?.lemma ?? '') &&
  phrases.some(({ head, preposition }) => preposition === 'an' && head.classes.includes('ipo'))

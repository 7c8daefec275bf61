import { listingVerbs } from '../../../lexicon/de/verbs/listing.ts'
import type { Clause } from '../../syntax/clause.ts'

/** "bringt ein Viertel von Seestern an die Börse". */
export const bringsToExchange = ({ verb, phrases }: Clause): boolean =>
  listingVerbs.has(verb?.lemma ?? '') &&
  phrases.some(({ head, preposition }) => preposition === 'an' && head.classes.includes('ipo'))

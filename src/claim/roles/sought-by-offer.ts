import { DAT } from '../../lexicon/de/grammar/determiners.ts'
import type { Site } from '../cues/cue.ts'
import type { Phrase } from '../syntax/clause.ts'
import type { Found } from './found.ts'

/** Whose shares an offer is for, or to whose owners it is made: "ein Angebot für die Aktien der **Y**", "bietet den Aktionären von **Y** …". */
export function soughtByOffer({ clause: { phrases, verb } }: Site): Found[] {
  const offers = phrases.filter(({ head }) => head.classes.includes('offer'))
  if (offers.length === 0 && verb?.classes.includes('bid') !== true) return []
  const sought = phrases.filter((shares) => isOfShares(shares) && isMadeFor(shares, offers))
  return phrases
    .filter(
      ({ head, governor, link, preposition }) =>
        head.kind === 'entity' &&
        governor !== null &&
        sought.includes(governor) &&
        (link === 'genitive' || preposition === 'von' || preposition === 'an'),
    )
    .map(({ head, governor }) => ({ unit: head, why: `an offer is made for or to "${governor?.head.text}"` }))
}

const isOfShares = ({ head }: Phrase): boolean =>
  head.kind === 'noun' && head.classes.some((id) => id === 'share-word' || id === 'hold' || id === 'stake')

/** "für die Aktien", "an die Aktionäre", "den Aktionären", which may look like an object where the offer is it. */
function isMadeFor({ preposition, cases, link, governor }: Phrase, offers: readonly Phrase[]): boolean {
  if (preposition === '') {
    const isOffered = offers.some((offer) => offer.preposition === '' && offer.link === null)
    return link === null && (cases === DAT || (isOffered && (cases & DAT) !== 0))
  }
  const above = [governor, governor?.governor ?? null]
  return (preposition === 'für' || preposition === 'an') && above.some((one) => one === null || offers.includes(one))
}

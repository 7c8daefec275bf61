import { addingVerbs, priceOfferingVerbs } from '../../../lexicon/de/events/trading-words.ts'
import type { Site } from '../../cues/cue.ts'
import type { Phrase } from '../../syntax/clause.ts'

const onPrice = ({ preposition, head }: Phrase): boolean =>
  (preposition === 'über' || preposition === 'auf') && head.classes.includes('share-price')

/** "Aufschläge auf den Kurs von 20 Prozent". */
const isAddition = (price: Phrase | null | undefined): boolean =>
  price != null && onPrice(price) && price.governor?.head.classes.includes('premium') === true

/** "17 Prozent mehr als der Schlusskurs", "als die erste Offerte", "bietet 17 Prozent mehr als die 31 Euro, mit denen …". */
const exceeds = ({ clause: { phrases, units, parent, verb }, phrase }: Site): boolean =>
  phrase !== null &&
  /^(mehr|höher)$/.test(units[units.indexOf(phrase.head) + 1]?.norm ?? '') &&
  phrases.some(
    ({ preposition, head, index }) =>
      preposition === 'als' &&
      index > phrase.index &&
      // Above the price of issue a share stands, nobody bids.
      ((head.classes.some((id) => id === 'share-price' || id === 'offer' || id === 'price') &&
        !head.classes.includes('ipo')) ||
        (head.figure?.figure.kind === 'money' && priceOfferingVerbs.has((verb ?? parent?.verb)?.lemma ?? ''))),
  )

/** "9 Euro oder 30 Prozent liegt das über dem Schlusskurs": by how much something is above a price. */
export const liesAbovePrice = ({ clause: { verb, phrases }, phrase }: Site): boolean =>
  (verb?.lemma === 'liegen' || verb?.lemma === 'sein') &&
  (phrase?.preposition === '' || phrase?.preposition === 'um') &&
  phrases.some((other) => other.preposition === 'über' && onPrice(other))

/** "17 Prozent über dem Schlusskurs", "legt 17 Prozent auf den Kurs obendrauf", "17 Prozent mehr als der Schlusskurs": what a bidder adds. */
export function isPremium(site: Site): boolean {
  const { clause, phrase, cues } = site
  if (isAddition(phrase?.governor) || exceeds(site)) return true
  if (addingVerbs.has(clause.verb?.lemma ?? '') && phrase?.preposition === '' && clause.phrases.some(onPrice))
    return true
  return (
    cues.some(({ classId }) => classId === 'acquire' || classId === 'invest') &&
    clause.verb?.classes.includes('rise') !== true &&
    (liesAbovePrice(site) ||
      clause.phrases.some(
        (other) =>
          (other.governor === phrase && onPrice(other)) ||
          (clause.verb?.lemma === 'entsprechen' &&
            other.preposition === 'gegenüber' &&
            other.head.classes.includes('share-price')),
      ))
  )
}

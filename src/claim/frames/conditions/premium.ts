import { addingVerbs } from '../../../lexicon/de/events/figure-contexts.ts'
import type { Site } from '../../cues/cue.ts'
import type { Phrase } from '../../syntax/clause.ts'

const onPrice = ({ preposition, head }: Phrase): boolean =>
  (preposition === 'über' || preposition === 'auf') && head.classes.includes('share-price')

/** "17 Prozent über dem Schlusskurs", "legt 17 Prozent auf den Kurs obendrauf": what a bidder adds. */
export function isPremium({ clause, phrase, cues }: Site): boolean {
  if (addingVerbs.has(clause.verb?.lemma ?? '') && phrase?.preposition === '' && clause.phrases.some(onPrice))
    return true
  return (
    cues.some(({ classId }) => classId === 'acquire' || classId === 'invest') &&
    clause.verb?.classes.includes('rise') !== true &&
    clause.phrases.some(
      (other) =>
        (other.governor === phrase && onPrice(other)) ||
        (clause.verb?.lemma === 'entsprechen' &&
          other.preposition === 'gegenüber' &&
          other.head.classes.includes('share-price')),
    )
  )
}

import type { Site } from '../../cues/cue.ts'
import type { Phrase } from '../../syntax/clause.ts'
import { paidFor } from '../../syntax/paid-for.ts'
import { isPriced } from './is-priced.ts'

const HALF = 50

/** "für 60 Prozent an Y", "für die Mehrheit an Y": is the sum paid for more than half of a company? */
export const isForMajority = ({ clause }: Site): boolean => isMost(paidFor(clause))

/** "verkauft 60 Prozent an Y für 3 Millionen an X": does somebody let go more than half of a company for the sum? */
export const sellsMajority = (site: Site): boolean =>
  site.clause.verb?.classes.includes('sell-stake') === true && isPriced(site) && site.clause.phrases.some(isMostSold)

const isMostSold = (phrase: Phrase): boolean =>
  (phrase.preposition === '' || phrase.preposition === 'von') && phrase.link === null && isMost(phrase)

const isMost = (phrase: Phrase | null): boolean => {
  const figure = phrase?.head.figure?.figure
  if (figure?.kind !== 'percent') return false
  return figure.value === null ? (figure.min ?? 0) >= HALF : figure.value > HALF
}

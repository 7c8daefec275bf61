import { splittingVerbs } from '../../../lexicon/de/verbs/splitting.ts'
import type { Site } from '../../cues/cue.ts'
import { isPartOfSum } from '../../syntax/anaphora/whole-meant.ts'
import { isFormOfPayment } from './form-of-payment.ts'
import { isOtherPercentage } from './other-percentage.ts'
import { isPartOfOther } from './part-of-other.ts'
import { partsOfCompany } from './parts-of-company.ts'
import { isPremium } from './premium.ts'
import { isShareOfMarket, isShareOfThings } from './share-of-other.ts'
import { isShareOfTakings } from './share-of-takings.ts'

/** "ist zur Hälfte in Stamm- und Vorzugsaktien geteilt": kinds of shares, and nobody's part. */
const splitsUp = ({ clause: { verb, phrases } }: Site): boolean =>
  splittingVerbs.has(verb?.lemma ?? '') && phrases.some(({ preposition }) => preposition === 'in')

/** What a percentage can be a share of, or say, that is no company. */
const OTHERS: readonly ((site: Site) => boolean)[] = [
  (site) => isPartOfOther(site, partsOfCompany(site)),
  isPartOfSum,
  isShareOfTakings,
  isShareOfThings,
  isShareOfMarket,
  isOtherPercentage,
  isPremium,
  splitsUp,
  ({ clause }) => isFormOfPayment(clause),
]

/** "der Anteil am Markt", "zwei Drittel der Summe", "ein Aufschlag": is a percentage of anything but a company? */
export const isShareOfElse = (site: Site): boolean => OTHERS.some((is) => is(site))

import { isFormedNoun, isNameLikeNoun, isOfKnownParts } from '../../../lexicon/de/entity/is-common-noun.ts'
import {
  articledNameWords,
  bodyNameWords,
  ofNamesOnly,
  tradeNameWords,
} from '../../../lexicon/de/entity/legal-forms.ts'
import { germanEnding } from '../../../lexicon/de/entity/name-contexts.ts'
import { endsInDirection } from '../../../lexicon/de/entity/two-word-names.ts'
import { nounReadings } from '../../../lexicon/de/morphology/noun-readings.ts'
import { type Article, isAllCaps } from '../../article.ts'
import { isCoinedTrade } from '../../words/describing-noun.ts'
import { isOfAdjective } from '../form/adjective-name.ts'
import { isFirmOfPerson, isFoundation } from '../form/foundation.ts'
import { isNamedHouse, isOfInstitution } from '../form/institution-of-place.ts'
import { isTwoWordName } from '../form/two-word-name.ts'
import { isApposed, isNamedByPhrase, isNamedInPhrase, tellsMostlyOfSums } from '../occurrence/name-context.ts'
import type { Occurrence } from '../occurrence/occurrence.ts'
import { CLUB, ENOUGH, type Evidence, LEGAL_FORM, NAMING_COMPOUND, STANDS_BARE } from './evidence.ts'
import { placesOf } from './name-places.ts'
import { weighPlace } from './weigh-place.ts'

const OFTEN = 3

/** Weighs all places of one name together. */
export function weigh(article: Article, occurrences: readonly Occurrence[]): Evidence[] {
  const best = new Map<string, Evidence>()
  const add = (points: number, why: string): void => {
    if ((best.get(why)?.points ?? 0) < points || points < 0) best.set(why, { points, why })
  }
  for (const occurrence of occurrences) weighPlace(article, occurrence, add)
  const { bare, opening, withArticle, asSubject, inTitle, inText, withSums, asTopic } = placesOf(article, occurrences)
  const text = occurrences[0]?.text ?? ''
  const norm = text.toLowerCase()
  const acronym = isAllCaps(text)
  const apposed = occurrences.some((occurrence) => isApposed(article, occurrence))
  // Ailments, animals and towns stand so as well.
  const isSpokenOf = asSubject > 0 || asTopic || [...best.values()].some(({ points }) => points > 0)
  if (bare > 0) add(Math.min(bare, 2), STANDS_BARE)
  if (bare >= 2 && bare + opening >= OFTEN && !acronym && isSpokenOf) add(1, 'it stands so often')
  const once = bare === 0 && opening === 1 && !inTitle && !apposed
  const named = best.has(NAMING_COMPOUND) && (bare > 0 || inTitle)
  if ((asSubject > 0 && !once) || asTopic || named || (inTitle && bare > 0)) {
    if (inTitle && inText) add(1, 'in headline and text')
    if (withSums) add(1, 'sums are told of it')
    if (tellsMostlyOfSums(article)) add(1, 'a text of sums')
  }
  if (withArticle > 0 && !acronym && !best.has(LEGAL_FORM) && !best.has(CLUB) && !isOfGroup(text))
    add(-2 * Math.min(withArticle, 2), 'it stands with an article')
  const madeUp = asTopic && (!isOfKnownParts(norm) || isNameLikeNoun(norm))
  const likeName = withArticle === 0 && (asSubject > 0 || named || madeUp) && isNameLikeNoun(norm)
  const proven =
    best.has(LEGAL_FORM) ||
    isCoinedTrade(norm) ||
    occurrences.some((occurrence) => isNamedByPhrase(article, occurrence.first) || isNamedInPhrase(article, occurrence))
  if (!/[\s&-]/.test(text) && !acronym && !likeName && !proven && (isFormedNoun(norm) || isOfKnownParts(norm))) {
    const against =
      isOfKnownParts(norm) && !isNameLikeNoun(norm)
        ? 2
        : !germanEnding.test(text) && [...best.values()].some(({ points }) => points >= ENOUGH)
          ? 0
          : 1
    if (against > 0) add(-against, 'it is made like a noun')
  }
  if (!/[\s&-]/.test(text) && !acronym && !proven && !best.has(NAMING_COMPOUND) && nounReadings(norm).length > 0)
    add(-1, 'a word of the language')
  return [...best.values()]
}

/** "die BG Group", "die Seestern Holding": what kind of company closes the name brings the article. */
const isOfGroup = (text: string): boolean => {
  const words = text.toLowerCase().split(/\s+/)
  const [, ...others] = words
  return (
    isOfInstitution(words) ||
    isNamedHouse(words) ||
    isCoinedTrade(words.join('')) ||
    isFoundation(text) ||
    isFirmOfPerson(text) ||
    isOfAdjective(text) ||
    (isTwoWordName(text) && !endsInDirection(text)) ||
    others.some((word) => articledNameWords.has(word) || ofNamesOnly.has(word) || bodyNameWords.has(word)) ||
    tradeNameWords.has(others.at(-1) ?? '')
  )
}

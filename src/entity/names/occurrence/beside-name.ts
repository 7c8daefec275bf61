import { definiteArticles, productNouns } from '../../../lexicon/de/entity/articles.ts'
import { agencyNouns, bodyNouns, outletNouns } from '../../../lexicon/de/entity/company-nouns.ts'
import { isEstablishment } from '../../../lexicon/de/entity/establishments.ts'
import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { isCommonNoun, isOfKnownParts } from '../../../lexicon/de/entity/is-common-noun.ts'
import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { isUnknownWord } from '../../../lexicon/de/entity/is-unknown-word.ts'
import { germanEnding } from '../../../lexicon/de/entity/name-contexts.ts'
import { looksLikePlaceAdjective } from '../../../lexicon/de/grammar/adjectives.ts'
import { isNounOfDictionary } from '../../../lexicon/de/morphology/noun-readings.ts'
import { verbReadings } from '../../../lexicon/de/verbs/verb-index.ts'
import { type Article, isCamelCase, isCapital } from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { homeOfPlace } from '../../words/home-of-place.ts'
import { cityOfResidents, countryOfAdjective } from '../../words/homes.ts'
import type { Occurrence } from './occurrence.ts'

/** "die italienische Seestern", "die Basler Seestern": the article goes with the company that is understood. */
export const isOfPlace = ({ determiner, before, text, head, inCompound, noun }: Occurrence): boolean =>
  determiner === 'definite' &&
  head === undefined &&
  !inCompound &&
  !isOfKnownParts(text.toLowerCase()) &&
  (!germanEnding.test(text) || isStranger(text.toLowerCase())) &&
  (countryOfAdjective(before) !== undefined || isOfCity({ before }) || isOfSmallPlace(text, noun))

/** "die chinesische Tessler": it ends as nouns for people do, and is none. */
const isStranger = (norm: string): boolean =>
  norm.endsWith('er') &&
  !isNounOfDictionary(norm) &&
  !isCommonNoun(norm) &&
  !isPersonNoun(norm) &&
  verbReadings(norm).length === 0 &&
  cityOfResidents(norm.charAt(0).toUpperCase() + norm.slice(1)) === undefined &&
  describingNoun(norm) === undefined

/** "die Flawiler Tessalon": a word that nobody knows, made like an adjective of a place, before another. */
const isOfSmallPlace = (text: string, noun = ''): boolean => {
  const norm = noun.toLowerCase()
  return (
    looksLikePlaceAdjective(noun) &&
    (isUnknownWord(text.toLowerCase()) || isCamelCase(text)) &&
    !isNounOfDictionary(norm) &&
    !isCommonNoun(norm) &&
    !givenNames.has(norm) &&
    describingNoun(noun) === undefined
  )
}

/** "die Flawiler Tessalon": what stands between an article and a name says where that is. */
export const isPlaceBeforeName = ({ tokens }: Article, first: number): boolean =>
  definiteArticles.has(tokens[first - 1]?.norm ?? '') &&
  isCapital(tokens[first + 1]) &&
  tokens[first + 1]?.gap === 'blank' &&
  isOfSmallPlace(tokens[first + 1]?.text ?? '', tokens[first]?.text)

/** "Die Tessalon Ulm": an article before a word that nobody knows, and a place right behind it. */
export const isBesideTown = (
  article: Article,
  { determiner, modified, text, after, head, inCompound }: Occurrence,
): boolean =>
  determiner === 'definite' &&
  !modified &&
  head === undefined &&
  !inCompound &&
  isUnknownWord(text.toLowerCase()) &&
  isCapital(article.tokens[after]) &&
  article.tokens[after]?.gap === 'blank' &&
  homeOfPlace(article, after) !== undefined

/** "die Basler Seestern": does an adjective of a city stand before it? */
export const isOfCity = ({ before }: Pick<Occurrence, 'before'>): boolean =>
  cityOfResidents(before.charAt(0).toUpperCase() + before.slice(1)) !== undefined

/** The noun right before a name that says what bears it. */
export function introducedBy({ noun, description }: Occurrence): string | undefined {
  if (noun === undefined) return undefined
  const last = noun.toLowerCase().split('-').at(-1) ?? ''
  const bodies = [...bodyNouns.authority, ...bodyNouns.association]
  const said =
    (description !== undefined && !description.plural) ||
    outletNouns.has(last) ||
    agencyNouns.has(last) ||
    productNouns.has(last) ||
    isEstablishment(noun) ||
    bodies.some((body) => last.endsWith(body))
  return said ? noun : undefined
}

import { isEstablishment } from '../../../lexicon/de/entity/establishments.ts'
import { isCommonNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { institutions, sites } from '../../../lexicon/de/entity/legal-forms.ts'
import { isPartOfPlace } from '../../../lexicon/de/entity/places.ts'
import { sharesBehindTowns, townOpeners, wherePrepositions } from '../../../lexicon/de/entity/towns.ts'
import { isNounOfDictionary } from '../../../lexicon/de/morphology/noun-readings.ts'
import { type Article, isCapital, joinsCompound } from '../../article.ts'
import { homeOfPlace } from '../../words/home-of-place.ts'

/** "Stadtwerke Hannover", "Klinikum Landshut": the end of a name that is what places have one of, and the place; undefined where none begins. */
export function endOfInstitution(article: Article, taken: Uint8Array, first: number): number | undefined {
  const { tokens, inFigure } = article
  const noun = tokens[first]
  if (!isCapital(noun) || taken[first] === 1 || inFigure[first] === 1) return undefined
  if (!institutions.has(noun.norm) && !(sites.has(noun.norm) && isParty(article, first))) return undefined
  return endOfPlace(article, taken, first + 1)
}

/** Does a site stand as somebody, not as where something is? What it has a share of it in is somebody. */
function isParty({ tokens }: Article, first: number): boolean {
  const before = tokens[first - 1]?.norm ?? ''
  if (before === 'am' || before === 'an') return sharesBehindTowns.has(tokens[first - 2]?.norm ?? '')
  if (/^(der|des|dem)$/.test(before)) return !wherePrepositions.has(tokens[first - 2]?.norm ?? '')
  return !wherePrepositions.has(before)
}

/** The end of a place's name of one word, two, or several that hyphens join. */
export function endOfPlace(article: Article, taken: Uint8Array, first: number): number | undefined {
  const { tokens, inFigure } = article
  const place = tokens[first]
  if (!isCapital(place) || place.gap !== 'blank' || inFigure[first] === 1) return undefined
  if (place.norm === 'st' && tokens[first + 1]?.norm === '.' && isCapital(tokens[first + 2])) return first + 3
  const isOfTwo = townOpeners.has(place.norm) && isCapital(tokens[first + 1]) && tokens[first + 1]?.gap === 'blank'
  const compound = joinsCompound(article, first + 1)
  const isFree = taken[first] !== 1 && (!isCommonNoun(place.norm) || isPartOfPlace(place.norm))
  if (homeOfPlace(article, first) === undefined && !isFree && !(compound && taken[first] === 1) && !isOfTwo)
    return undefined
  let after = first + (isOfTwo ? 2 : 1)
  while (joinsCompound(article, after) && isCapital(tokens[after + 1])) after += 2
  const isPair = tokens[after]?.norm === 'und' && homeOfPlace(article, after + 1) !== undefined
  return isPair && taken[after + 1] !== 1 && tokens[after + 2]?.norm === '(' ? after + 2 : after
}

/** Is it a name that such an institution opens? */
export const isOfInstitution = (words: readonly string[]): boolean => {
  const opener = words[0]?.toLowerCase() ?? ''
  return words.length > 1 && (institutions.has(opener) || sites.has(opener))
}

/** Is it a house of business with words of no language behind it: "Weingut Burg Tessau"? */
export function isNamedHouse(words: readonly string[]): boolean {
  const last = words.at(-1)?.toLowerCase() ?? ''
  return words.length > 1 && isEstablishment(words[0] ?? '') && !isCommonNoun(last) && !isNounOfDictionary(last)
}

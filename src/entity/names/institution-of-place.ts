import { isCommonNoun } from '../../lexicon/de/entity/is-common-noun.ts'
import { institutions } from '../../lexicon/de/entity/legal-forms.ts'
import { type Article, isCapital, joinsCompound } from '../article.ts'
import { homeOfPlace } from '../descriptions/homes-told.ts'

/** "Stadtwerke Hannover", "Klinikum Landshut": the end of a name that is what places have one of, and the place; undefined where none begins. */
export function endOfInstitution(article: Article, taken: Uint8Array, first: number): number | undefined {
  const { tokens, inFigure } = article
  const [noun, place] = [tokens[first], tokens[first + 1]]
  if (!isCapital(noun) || !institutions.has(noun.norm) || taken[first] === 1 || inFigure[first] === 1) return undefined
  if (!isCapital(place) || place.gap !== 'blank' || inFigure[first + 1] === 1) return undefined
  if (homeOfPlace(article, first + 1) === undefined && (taken[first + 1] === 1 || isCommonNoun(place.norm)))
    return undefined
  let after = first + 2
  while (joinsCompound(article, after) && isCapital(tokens[after + 1])) after += 2
  return after
}

/** Is it a name that such an institution opens? */
export const isOfInstitution = (words: readonly string[]): boolean =>
  words.length > 1 && institutions.has(words[0]?.toLowerCase() ?? '')

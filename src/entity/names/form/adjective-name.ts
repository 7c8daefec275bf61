import { isDeterminer } from '../../../lexicon/de/entity/articles.ts'
import { namingAdjective, nounsOfFirms, tradeNameWords } from '../../../lexicon/de/entity/legal-forms.ts'
import { places } from '../../../lexicon/de/entity/places.ts'
import { isTradedIn } from '../../../lexicon/de/entity/two-word-names.ts'
import { type Article, isCapital, opensSentence, pairKey } from '../../article.ts'
import { couldBeName } from './could-be-name.ts'
import { isOfInstitution } from './institution-of-place.ts'

/**
 * The end of a name that an adjective opens, which has its capital from that: "die Bayerischen Glaswerke", "die Technische Universität Ulm". At the
 * head of a sentence any word has one; there the text must say it twice.
 */
export function endOfAdjectiveName(article: Article, taken: Uint8Array, first: number): number | undefined {
  const { tokens, pairs, inFigure } = article
  const [before, adjective, noun, place] = [tokens[first - 1], tokens[first], tokens[first + 1], tokens[first + 2]]
  if (adjective === undefined || taken[first] === 1 || !namingAdjective.test(adjective.text)) return undefined
  if (!isCapital(noun) || noun.gap !== 'blank' || taken[first + 1] === 1 || inFigure[first + 1] === 1) return undefined
  const isOfFirm = isNounOfFirm(noun.norm) || isRegionAndGoods(adjective.text, noun.norm)
  if (tokens[first + 2]?.norm === '-' || !isOfFirm) return undefined
  const isOpener = opensSentence(article, first) && !isDeterminer(before?.norm ?? '')
  if (isOpener && !pairs.has(pairKey(adjective, noun))) return undefined
  const isPlace =
    isCapital(place) && place.gap === 'blank' && (places.has(place.text) || couldBeName(article, first + 2))
  return isPlace && tokens[first + 3]?.norm !== '-' && taken[first + 2] !== 1 ? first + 3 : first + 2
}

const isNounOfFirm = (norm: string): boolean => nounsOfFirms.test(norm) || tradeNameWords.has(norm)

/** "Mitteldeutsche Kies": behind an adjective of a region goods are what its firm deals in; "die Deutschen Bier" are people. */
const isRegionAndGoods = (adjective: string, norm: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}(isch|deutsch)e$/u.test(adjective) && isTradedIn(norm)

/** Does such an adjective open the name? */
export const isOfAdjective = (name: string): boolean => {
  const [adjective = '', noun = ''] = name.split(' ')
  const norm = noun.toLowerCase()
  return namingAdjective.test(adjective) && (isNounOfFirm(norm) || isRegionAndGoods(adjective, norm))
}

/** The name as it stands behind "die": "Bayerischen Glaswerken" -> "Bayerische Glaswerke", "Stadtwerken Ulm" -> "Stadtwerke Ulm". */
export const inNominative = (name: string): string =>
  isOfAdjective(name)
    ? name.replace(/^(\S+e)[nrs](?=\s)/, '$1').replace(/(werke|betriebe)n(?=\s|$)/, '$1')
    : isOfInstitution(name.split(' '))
      ? name.replace(/^(\S+(?:werke|betriebe))n(?=\s)/, '$1').replace(/^(\S+(?:um|hafen|krankenhaus))e?s(?=\s)/, '$1')
      : name

import { isDeterminer } from '../../../lexicon/de/entity/articles.ts'
import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { isCoinedThing, isSimpleNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { companyNameWords } from '../../../lexicon/de/entity/legal-forms.ts'
import { surnameEnding } from '../../../lexicon/de/entity/name-contexts.ts'
import { places } from '../../../lexicon/de/entity/places.ts'
import {
  closesTwoWordName,
  isTradedIn,
  shopNouns,
  wordsAsSurnames,
  worksNouns,
} from '../../../lexicon/de/entity/two-word-names.ts'
import { looksLikeAdjective, looksLikePlaceAdjective } from '../../../lexicon/de/grammar/adjectives.ts'
import { isFunctionWord } from '../../../lexicon/de/grammar/closed-words.ts'
import { nounReadings } from '../../../lexicon/de/morphology/noun-readings.ts'
import { isFiniteVerb, isSingularVerb, verbReadings } from '../../../lexicon/de/verbs/verb-index.ts'
import { type Article, isAllCaps, isCapital, joinsCompound, opensSentence } from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { cityOfResidents, countryOfAdjective } from '../../words/homes.ts'
import { isCutOff } from './could-be-name.ts'
import { isLegalForm } from './legal-form.ts'

/**
 * The end of a company's name of two words of which one is none of the language and the other says what it does or where: "Möbel Tessmann" without
 * article, "Radarwerk Tessmin", "Tessmann Tiefbau", "Tessalon Nord". Undefined where none begins at `first`.
 */
export function endOfTwoWordName(article: Article, taken: Uint8Array, first: number): number | undefined {
  const { tokens, inFigure } = article
  const [before, left, right, next] = [tokens[first - 1], tokens[first], tokens[first + 1], tokens[first + 2]]
  if (!isCapital(left) || !isCapital(right) || right.gap !== 'blank') return undefined
  if ([first, first + 1].some((at) => taken[at] === 1 || inFigure[at] === 1)) return undefined
  if (joinsCompound(article, first - 1) || joinsCompound(article, first + 2) || isCutOff(article, first + 1))
    return undefined
  if (
    isCapital(before) &&
    ![first - 1, first].some((at) => opensSentence(article, at)) &&
    describingNoun(before.text) === undefined
  )
    return undefined
  if (isCapital(next) && next.gap === 'blank' && !opensSentence(article, first + 2)) return undefined
  if (isAllCaps(left.text) || isAllCaps(right.text) || isLegalForm(article, first + 1)) return undefined
  const opener = isSingularVerb(next?.norm ?? '') && isPlural(right.norm) ? SOMETHING : ''
  const behind = opensSentence(article, first) ? opener : (before?.norm ?? '')
  return isNameOfTwo(left.text, right.text, behind) ? first + 2 : undefined
}

/** "Tessmann Pumpen baut": with a verb in the singular no goods are told of. */
const isPlural = (norm: string): boolean => {
  const readings = nounReadings(norm)
  return readings.includes('plural') && readings.every((one) => one === 'plural' || one === 'infinitive')
}

/** Endings of adjectives, which open no name of two words. */
const ADJECTIVE = /(e|al|iv|är|ar|isch|lich|ig)$/

/** By its words, and the one before them; a word with a capital before them shows that they are no phrase of their own. */
function isNameOfTwo(left: string, right: string, before: string): boolean {
  const [one, two] = [left.toLowerCase(), right.toLowerCase()]
  if (shopNouns.has(one))
    return !isDeterminer(before) && !looksLikeAdjective(before) && (isOwn(two) || wordsAsSurnames.has(two))
  if (!closesTwoWordName(two))
    return (
      worksNouns.test(one) &&
      isCoinedThing(one) &&
      describingNoun(left) === undefined &&
      !places.has(left) &&
      isOwn(two)
    )
  if (ADJECTIVE.test(one) || companyNameWords.has(two) || !isOwn(one)) return false
  if (isTradedIn(two) && (isFiniteVerb(before) || (before === '' && left.endsWith('es')))) return false
  // "Grüner Stahl" opens a sentence with an adjective, "die Kirchauer Käserei" is at home in Kirchau.
  return !looksLikePlaceAdjective(left) || surnameEnding.test(left) || !(before === '' || isDeterminer(before))
}

/** Is the word none that the lists or the dictionary have, a surname perhaps? */
const isOwn = (norm: string): boolean =>
  norm.length > 3 &&
  !isSimpleNoun(norm) &&
  nounReadings(norm).length === 0 &&
  verbReadings(norm).length === 0 &&
  !isFunctionWord(norm) &&
  !isPersonNoun(norm) &&
  !closesTwoWordName(norm) &&
  !shopNouns.has(norm) &&
  !givenNames.has(norm) &&
  countryOfAdjective(norm) === undefined &&
  !isPlaceOrItsPeople(norm)

function isPlaceOrItsPeople(norm: string): boolean {
  const text = norm.charAt(0).toUpperCase() + norm.slice(1)
  return places.has(text) || cityOfResidents(text) !== undefined || describingNoun(text) !== undefined
}

/** A word that says nothing of what follows. */
const SOMETHING = 'und'

/** Has the text of a name that form? */
export function isTwoWordName(text: string): boolean {
  const [left, right, third] = text.split(/\s+/)
  return left !== undefined && right !== undefined && third === undefined && isNameOfTwo(left, right, SOMETHING)
}

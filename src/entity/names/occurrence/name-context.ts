import { definiteArticles, indefiniteDeterminers, isDeterminer } from '../../../lexicon/de/entity/articles.ts'
import { generalHeads } from '../../../lexicon/de/entity/company-nouns.ts'
import { puttingInto } from '../../../lexicon/de/entity/deal-words.ts'
import { namingWords } from '../../../lexicon/de/entity/description-words.ts'
import { isEstablishment } from '../../../lexicon/de/entity/establishments.ts'
import {
  isCommonNoun,
  isCountedCompound,
  isMassNoun,
  isOfKnownParts,
  isSimpleNoun,
} from '../../../lexicon/de/entity/is-common-noun.ts'
import { isUnknownWord } from '../../../lexicon/de/entity/is-unknown-word.ts'
import {
  adverbLike,
  besideWater,
  buyingVerbs,
  companyVerbs,
  dealNoun,
  germanEnding,
  invertingVerbs,
  nounsOfCompanies,
  nounsOfPlaces,
  partyPrepositions,
  personalRoles,
  placeNouns,
  placePrepositions,
  speakersVerbs,
  stakeStem,
} from '../../../lexicon/de/entity/name-contexts.ts'
import { places } from '../../../lexicon/de/entity/places.ts'
import { wordsAsSurnames } from '../../../lexicon/de/entity/two-word-names.ts'
import { focusWords } from '../../../lexicon/de/grammar/adverbs.ts'
import { nounReadings } from '../../../lexicon/de/morphology/noun-readings.ts'
import { percentWords } from '../../../lexicon/de/shares.ts'
import { isFiniteVerb } from '../../../lexicon/de/verbs/verb-index.ts'
import { type Article, isAllCaps, isCapital, opensSentence, sentenceAt, startOfCompound } from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { standingOfName } from '../../words/standing.ts'
import { compoundAt, type Occurrence, readOccurrence } from './occurrence.ts'

const STAKE_REACH = 6
const INVESTED_REACH = 12

/** Is the word's line a headline? */
export const isInTitle = (article: Article, { first }: Occurrence): boolean =>
  sentenceAt(article, first)?.block.zone === 'title'

/** "X: Gläubiger stimmen zu" in a headline, "X, Wien: 8 Millionen", "X (Ulm): 8 Millionen" in any line. */
export function isTopic(article: Article, { first, after }: Occurrence): boolean {
  const sentence = sentenceAt(article, first)
  if (sentence === undefined || sentence.firstToken !== first) return false
  const { tokens } = article
  if (tokens[after]?.norm === ':') return sentence.block.zone === 'title'
  const opener = tokens[after]?.norm
  const behind = opener === ',' ? after + 2 : opener === '(' && tokens[after + 2]?.norm === ')' ? after + 3 : -1
  return tokens[behind]?.norm === ':' && places.has(tokens[after + 1]?.text ?? '')
}

/** "kauft X", "übernimmt X". */
export const isBought = ({ before }: Occurrence): boolean => buyingVerbs.has(before)

/** "bei X", "für X": a word that is not made like a German one stands where parties do. */
export const isForeignParty = ({ before, text, opens }: Occurrence): boolean =>
  !opens &&
  partyPrepositions.has(before) &&
  !germanEnding.test(text) &&
  !isAllCaps(text) &&
  !isOfKnownParts(text.toLowerCase()) &&
  !isMassNoun(text.toLowerCase()) &&
  nounReadings(text.toLowerCase()).length === 0

/** Texts in which so many sentences tell of sums are about business. */
const MANY = 0.2

/** Is the text about business, as far as its sums tell? */
export const tellsMostlyOfSums = ({ sums, document }: Article): boolean => sums.size >= document.sentences.length * MANY

/** Does it stand where only a subject in the singular can: before its verb at the head of a sentence, or right behind one? A word of no language may be its object. */
export const isSubject = ({ before, opens, following, text, reflexive }: Occurrence): boolean =>
  invertingVerbs.has(before) ||
  reflexive ||
  (opens && companyVerbs.has(following) && !adverbLike.test(text)) ||
  (!opens && companyVerbs.has(before) && !isOfKnownParts(text.toLowerCase()))

/** "Adhexa, ein Name, den kaum jemand kennt, …": a word at the head of a sentence that is no German one, and an apposition behind it. */
export const isApposed = (article: Article, occurrence: Occurrence): boolean => {
  const { opens, determiner, head, following, after, text } = occurrence
  return (
    opens &&
    determiner === 'none' &&
    head === undefined &&
    following === ',' &&
    indefiniteDeterminers.has(article.tokens[after + 1]?.norm ?? '') &&
    !adverbLike.test(text) &&
    !germanEnding.test(text) &&
    !isOfKnownParts(text.toLowerCase()) &&
    tellsMostlyOfSums(article)
  )
}

/** Does its sentence give money or percentages? */
export function tellsOfSums(article: Article, { first }: Occurrence): boolean {
  const sentence = sentenceAt(article, first)
  return sentence !== undefined && article.sums.has(sentence.index)
}

/** "in X", "aus X", "aus Kirchau bei X", "die Stadt X"; not "investiert in X". */
export function namesPlace(article: Article, occurrence: Occurrence): boolean {
  const { tokens } = article
  const { first, before, following, noun } = occurrence
  if (noun !== undefined && placeNouns.has(noun.toLowerCase().split('-').at(-1) ?? '')) return true
  if (before === 'von' && (following === 'nach' || nounsOfPlaces.test(tokens[first - 2]?.norm ?? ''))) return true
  if (before === 'zwischen' || isBesideWater(article, occurrence)) return true
  if (before === 'bei' && isCapital(tokens[first - 2]) && placePrepositions.has(tokens[first - 3]?.norm ?? ''))
    return true
  if (!placePrepositions.has(before) || isInvestedIn(article, occurrence)) return false
  for (let at = first - 2; at > first - STAKE_REACH && at >= 0; at--)
    if (stakeStem.test(tokens[at]?.norm ?? '')) return false
  return true
}

/** "Bruck an der Leitha", "Lohr am Main". */
const isBesideWater = ({ tokens }: Article, { after, following }: Occurrence): boolean => {
  const noun = following === 'an' ? (tokens[after + 1]?.norm === 'der' ? after + 2 : -1) : after + 1
  return besideWater.has(following) && isCapital(tokens[noun]) && !isSimpleNoun(tokens[noun].norm)
}

/** "sagt X", "so X", "X meint". */
export const speaks = ({ tokens }: Article, { first, before, following }: Occurrence): boolean =>
  speakersVerbs.has(before) || speakersVerbs.has(following) || (before === 'so' && tokens[first - 2]?.norm === ',')

/** "Übernahme von X", "Anteile an X". */
export function standsAtDeal({ tokens }: Article, { first }: Occurrence): boolean {
  const preposition = tokens[first - 1]?.norm ?? ''
  return /^(von|an|bei|durch|mit|der|des)$/.test(preposition) && dealNoun.test(tokens[first - 2]?.norm ?? '')
}

/** "die Chefin von X", "der Börsengang von X": no person has one. */
export const hasWhatFirmsHave = ({ tokens }: Article, { first, before }: Occurrence): boolean =>
  before === 'von' && nounsOfCompanies.test(tokens[first - 2]?.norm ?? '')

/** "60 Prozent an X", "60 Prozent am X-Terminal": behind a bare "an" any word that is no noun of the language, nor many ("an Beziehern"). */
export const isOwnedInPart = ({ tokens }: Article, { first, before, text }: Occurrence): boolean =>
  percentWords.has(tokens[first - 2]?.norm ?? '') &&
  (before === 'an'
    ? !isCommonNoun(text.toLowerCase()) && !/\p{Ll}e[lr]n$/u.test(text)
    : before === 'am' && !germanEnding.test(text))

/** "steckt 20 Millionen Euro in X": a word that is no German one right behind a sum and "in". */
export const isInvestedIn = (article: Article, { first, before, text }: Occurrence): boolean => {
  const { tokens, inFigure } = article
  if (before !== 'in' || inFigure[first - 2] !== 1 || isCommonNoun(text.toLowerCase()) || places.has(text)) return false
  for (let at = first - 2; at > first - INVESTED_REACH && at >= 0; at--)
    if (puttingInto.test(tokens[at]?.norm ?? '')) return true
  return false
}

/** "51 Prozent der chinesischen X": a share of what is at home where the adjective before it says. */
export const isOwnedFromPlace = ({ tokens }: Article, { first }: Occurrence): boolean =>
  /^(der|des)$/.test(tokens[first - 2]?.norm ?? '') && percentWords.has(tokens[first - 3]?.norm ?? '')

/** "51 Prozent der X": words of no language in the singular, for such plurals end in -s or -n. */
export const isOwnedWithArticle = (
  { tokens }: Article,
  { first, before, text, head, inCompound }: Occurrence,
): boolean =>
  /^(der|des)$/.test(before) &&
  percentWords.has(tokens[first - 2]?.norm ?? '') &&
  head === undefined &&
  !inCompound &&
  text.split(' ').every((word) => isUnknownWord(word.toLowerCase()) && !/[sn]$/.test(word))

/** "ein Start-up namens X". */
export const isCalledSo = (article: Article, { first, before }: Occurrence): boolean =>
  namingWords.has(before) &&
  (describingNoun(compoundAt(article, first - 2)) !== undefined ||
    isEstablishment(compoundAt(article, first - 2)) ||
    generalHeads.has(compoundAt(article, first - 2).toLowerCase()))

const MOST_BEFORE_NOUN = 4

/**
 * Is the word behind a describing noun one phrase with it, so that it can only be a name, whatever else it means: between commas
 * (", die Hamburger Reederei Brandes,") or before the verb of a sentence ("Die Drogeriekette Müller eröffnet")?
 */
export function isNamedByPhrase(article: Article, first: number): boolean {
  const { tokens } = article
  const { description, noun } = readOccurrence(article, first, first + 1)
  if (description === undefined || description.plural || tokens[first]?.gap !== 'blank') return false
  // "Der Investor Kern hat": a noun behind somebody is a surname as well.
  if (personalRoles.test(noun ?? '') && isSimpleNoun(tokens[first].norm)) return false
  const following = tokens[first + 1]?.norm ?? ''
  const opener = sentenceAt(article, first)?.firstToken
  const start = startOfCompound(article, first - 1)
  for (let at = start; at > start - MOST_BEFORE_NOUN && at >= 0; at--) {
    if (opensSentence(article, at) || (at - 1 === opener && focusWords.has(tokens[opener]?.norm ?? '')))
      return isFiniteVerb(following) || (isPhraseFrom(article, at, first) && goesOnBehind(article, first + 1))
    if (definiteArticles.has(tokens[at]?.norm ?? '')) return tokens[at - 1]?.norm === ',' && following === ','
  }
  return false
}

/** Does the noun or its article open the sentence: "Großaktionär Brandes", "Die Reederei Brandes"? */
const isPhraseFrom = (article: Article, at: number, first: number): boolean =>
  at === startOfCompound(article, first - 1) || isDeterminer(article.tokens[at]?.norm ?? '')

/** Does more about the name follow before the verb: ", der …", "(Ulm)", "aus Ulm"? */
const goesOnBehind = ({ tokens }: Article, at: number): boolean =>
  /^(aus|in|\()$/.test(tokens[at]?.norm ?? '') ||
  (tokens[at]?.norm === ',' && definiteArticles.has(tokens[at + 1]?.norm ?? ''))

/**
 * Is the word behind a describing noun in the singular its name, for no noun of the language stands there without article? Behind one that is neither
 * subject nor object ("des Versorgers Haldenstrom", "beim Versorger Haldenstrom") or an object ("den Ausrüster Glaswerk") that is any but a plural or a
 * mass; behind what may be the subject, and in headlines, which drop articles, only what is counted ("die Werft Ankerplatz").
 */
export function isNamedInPhrase(article: Article, occurrence: Occurrence): boolean {
  const { first, noun, description, text, determiner, inCompound } = occurrence
  const norm = text.toLowerCase()
  if (inCompound || determiner === 'indefinite') return false
  if (isEstablishment(noun ?? '') && determiner !== 'none' && wordsAsSurnames.has(norm)) return true
  if (description === undefined || description.plural) return false
  if (
    wordsAsSurnames.has(norm) &&
    !personalRoles.test(noun ?? '') &&
    standingOfName(article, first, noun) === 'oblique'
  )
    return true
  if (isSimpleNoun(norm)) return false
  if (article.tokens[first]?.gap !== 'blank' || isMassNoun(norm)) return false
  const readings = nounReadings(norm)
  if (readings.length > 0 && readings.every((reading) => reading === 'plural')) return false
  const counted = isCountedCompound(norm)
  if (determiner === 'none') return counted && isInTitle(article, occurrence)
  return counted || (!germanEnding.test(text) && standingOfName(article, first, noun) !== 'open')
}

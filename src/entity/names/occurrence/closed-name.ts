import { isDeterminer } from '../../../lexicon/de/entity/articles.ts'
import { divisionNouns, unitNouns } from '../../../lexicon/de/entity/description-words.ts'
import { isOfKnownParts, isSimpleNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { isUnknownWord } from '../../../lexicon/de/entity/is-unknown-word.ts'
import {
  articledNameWords,
  bodyNameWords,
  closingWords,
  companyNameWords,
  englishModifiers,
  ofNamesOnly,
  tradeNameWords,
} from '../../../lexicon/de/entity/legal-forms.ts'
import { places } from '../../../lexicon/de/entity/places.ts'
import { looksLikePlaceAdjective } from '../../../lexicon/de/grammar/adjectives.ts'
import type { Token } from '../../../model/document.ts'
import { type Article, isAllCaps, isCapital } from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { homeOfPrefix } from '../../words/homes.ts'
import { couldBeName } from '../form/could-be-name.ts'
import { isLegalForm } from '../form/legal-form.ts'
import { opensTrade } from '../form/trade-words.ts'
import { readOccurrence } from './occurrence.ts'

/** "das Family Office Seestern Capital": what stands before the name in English. */
const formsOfFirms: ReadonlySet<string> = new Set(['family', 'office', 'hedge', 'venture', 'joint'])
const LONGEST = 6
/** So many words that companies' names are made of are one, though each alone is none. */
const ENOUGH_GENERAL = 3

/**
 * The first token of a name that a word closes which only names end in, read from there to the left, so that it may open with a word that is no name
 * alone: "Automotive Cell Company", "Qatar Foundation", "National Power Grid Partners". Undefined where none ends at `last`.
 */
export function startOfClosedName(article: Article, taken: Uint8Array, last: number): number | undefined {
  const { tokens } = article
  if (!isFree(article, taken, last) || !closingWords.has(tokens[last]?.norm ?? '')) return undefined
  if (tokens[last]?.gap !== 'blank' || goesOn(article, taken, last + 1)) return undefined
  let first = last
  let own = false
  for (let at = last - 1; at >= 0 && at > last - LONGEST; at--) {
    if (tokens[at + 1]?.gap !== 'blank' || !isFree(article, taken, at)) break
    if (article.sentenceOf[at] !== article.sentenceOf[last]) break
    const kind = kindOf(article, at, last)
    // "die Schätzstelle Blue Analytics": a noun before the name is what bears it.
    if (kind === undefined || (kind === 'own' && own && isOfKnownParts(tokens[at]?.norm ?? ''))) break
    first = at
    own ||= kind === 'own'
    if (tokens[at]?.gap !== 'blank') break
  }
  while (first < last && opensNoName(tokens[first]?.norm ?? '')) first++
  const words = last + 1 - first
  if (words < 2) return undefined
  return own || words >= ENOUGH_GENERAL || isDescribed(article, first, last) ? first : undefined
}

/** Does another word follow that may belong to the name? Capitals are a paper's sign. */
const goesOn = (article: Article, taken: Uint8Array, at: number): boolean =>
  isFree(article, taken, at) &&
  article.tokens[at]?.gap === 'blank' &&
  article.sentenceOf[at] === article.sentenceOf[at - 1] &&
  (closingWords.has(article.tokens[at]?.norm ?? '') || isLegalForm(article, at) || couldBeName(article, at)) &&
  !(isAllCaps(article.tokens[at]?.text ?? '') && !isLegalForm(article, at))

const isFree = ({ tokens, inFigure }: Article, taken: Uint8Array, at: number): boolean =>
  isCapital(tokens[at]) && taken[at] !== 1 && inFigure[at] !== 1

/** Is a word one that the name can have for its own, one that names of companies have, or none? */
function kindOf(article: Article, at: number, last: number): 'own' | 'general' | undefined {
  const token = article.tokens[at]
  if (!isCapital(token) || isDeterminer(token.norm) || isPersonNoun(token.norm) || isLegalForm(article, at))
    return undefined
  if (companyNameWords.has(token.norm) || bodyNameWords.has(token.norm)) return 'general'
  if (formsOfFirms.has(token.norm) || unitNouns.test(token.norm)) return undefined
  if (englishModifiers.has(token.norm) && at + 1 < last) return 'general'
  if (isNounInForeign(article, at, last)) return 'general'
  const opens = isNounOfTrade(article, at) || isNounOfBody(article, at, last)
  if (couldBeName(article, at) || isPlace(article, at, last) || opens) return 'own'
  return isTrade(token.norm) ? 'general' : undefined
}

const isTrade = (norm: string): boolean => tradeNameWords.has(norm) && !companyNameWords.has(norm)

/** A trade, or what bears the name that follows: "die Holding Seestern International". */
const opensNoName = (norm: string): boolean => isTrade(norm) || articledNameWords.has(norm)

/** Does the word close names, and no German noun phrase? */
export const isForeignClosing = (norm: string): boolean =>
  bodyNameWords.has(norm) || ofNamesOnly.has(norm) || (companyNameWords.has(norm) && !isSimpleNoun(norm))

/** "New Material International", "KVX Service Solutions": a noun that English has as well, behind a word of English names or letters. */
const isNounInForeign = ({ tokens }: Article, at: number, last: number): boolean =>
  at < last &&
  tokens[at]?.gap === 'blank' &&
  isCapital(tokens[at - 1]) &&
  (englishModifiers.has(tokens[at - 1]?.norm ?? '') || (at === last - 1 && isAllCaps(tokens[at - 1]?.text ?? ''))) &&
  isSimpleNoun(tokens[at]?.norm ?? '') &&
  isForeignClosing(tokens[last]?.norm ?? '')

/** "Qatar Foundation": before foreign words a place is part of the name; teams are called after places as well. */
function isPlace({ tokens, sports }: Article, at: number, last: number): boolean {
  const { text = '', norm = '' } = tokens[at] ?? {}
  return (
    !sports &&
    (isForeignClosing(tokens[last]?.norm ?? '') || (at + 1 < last && isUnknownWord(tokens[at + 1]?.norm ?? ''))) &&
    !looksLikePlaceAdjective(text) &&
    (places.has(text) || homeOfPrefix(norm) !== undefined || isInPlace(tokens, at))
  )
}

/** "Abu Dhabi National Oil": one of the two words of a place. */
const isInPlace = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at].some((first) => places.has(`${tokens[first]?.text} ${tokens[first + 1]?.text}`))

/** "die Elbe Immobilien Invest": a noun right before a trade. */
const isNounOfTrade = (article: Article, at: number): boolean =>
  isSimpleNoun(article.tokens[at]?.norm ?? '') &&
  isTrade(article.tokens[at + 1]?.norm ?? '') &&
  describingNoun(article.tokens[at]?.text ?? '') === undefined &&
  opensTrade(article, at)

/** "die Internet Watch Foundation": a noun between the article and the name of a body belongs to it. */
const isNounOfBody = ({ tokens }: Article, at: number, last: number): boolean =>
  bodyNameWords.has(tokens[last]?.norm ?? '') &&
  at < last - 1 &&
  isDeterminer(tokens[at - 1]?.norm ?? '') &&
  isSimpleNoun(tokens[at]?.norm ?? '') &&
  describingNoun(tokens[at]?.text ?? '') === undefined

/** "der Netzbetreiber Global Foods": what is called so stands before it. */
function isDescribed(article: Article, first: number, last: number): boolean {
  const { description, noun = '' } = readOccurrence(article, first, last + 1)
  return (
    description !== undefined &&
    !description.plural &&
    !divisionNouns.test(noun.toLowerCase()) &&
    !/sparte$/i.test(noun)
  )
}

import { commonAcronyms, compoundModifiers, functionWords, isDeterminer } from '../../lexicon/de/entity/articles.ts'
import { nameCompoundHeads } from '../../lexicon/de/entity/company-nouns.ts'
import { isCommonNoun, isFormedNoun, isSimpleNoun } from '../../lexicon/de/entity/is-common-noun.ts'
import {
  companyNameWords,
  legalForms,
  namingAdjective,
  shortLegalForms,
  tradeNameWords,
} from '../../lexicon/de/entity/legal-forms.ts'
import { places } from '../../lexicon/de/entity/places.ts'
import { memoize } from '../../lexicon/memoize.ts'
import {
  type Article,
  isAllCaps,
  isCamelCase,
  isCapital,
  isGlued,
  joinsCompound,
  opensSentence,
  pairKey,
} from '../article.ts'
import { describingNoun, isSectorStem } from '../words/describing-noun.ts'
import { cityOfResidents, countryOfAdjective, countryOfPeople, homeOfPrefix } from '../words/homes.ts'
import { isPersonNoun } from './person-noun.ts'
import { isInnerTrade, opensTrade } from './trade-words.ts'

const LONGEST_NAME = 7

/** Is the token a legal form as it is written behind names? */
export function isLegalForm({ tokens }: Article, index: number): boolean {
  const token = tokens[index]
  return isCapital(token) && isFormOfLaw(token.text, token.norm)
}

/** "drei GmbHs": forms that nobody is called by. */
const PLURAL_FORMS = new Set(['gmbhs', 'ags', 'kgs', 'gbrs', 'llcs'])

const isFormOfLaw = (text: string, norm: string): boolean =>
  (legalForms.has(norm) && (norm.length > 2 || shortLegalForms.has(text))) || PLURAL_FORMS.has(norm)

/** Whether a capitalised word can be a name: in any place, in none, not where it opens a compound, or as its place has it. */
type Capitalised = 'always' | 'never' | 'unless-modifier' | 'open'

/** What is to be said of a capitalised word by itself. */
const capitalised = memoize((text: string): Capitalised => {
  const norm = text.toLowerCase()
  if (
    commonAcronyms.has(norm) ||
    countryOfPeople(norm) !== undefined ||
    homeOfPrefix(norm) !== undefined ||
    countryOfAdjective(norm) !== undefined
  )
    return 'never'
  if (isCamelCase(text) && !isFormOfLaw(text, norm)) return 'always'
  if (isDeterminer(norm)) return 'never'
  if (isAllCaps(text)) return functionWords.has(norm) && text.length <= 3 ? 'never' : 'always'
  if (
    functionWords.has(norm) ||
    places.has(text) ||
    places.has(text.replace(/s$/, '')) ||
    homeOfPrefix(norm.replace(/s$/, '')) !== undefined ||
    isSimpleNoun(norm) ||
    isFormOfLaw(text, norm) ||
    isPersonNoun(norm) ||
    cityOfResidents(text) !== undefined ||
    describingNoun(text) !== undefined ||
    companyNameWords.has(norm)
  )
    return 'never'
  return compoundModifiers.has(norm) || isSectorStem(norm) ? 'unless-modifier' : 'open'
})

/** Could the token be (the first word of) a name, seen alone: a capital, and no word of the language. */
export function couldBeName(article: Article, index: number): boolean {
  const token = article.tokens[index]
  if (!isCapital(token) || article.inFigure[index] === 1) return false
  if (token.text.length < 2) return isLetterAndNumber(article, index)
  const word = capitalised(token.text)
  if (word === 'always' || word === 'never') return word === 'always' || isNumbered(article, index)
  const compound = joinsCompound(article, index + 1)
  if (isInPlace(article, index) || (compound ? word === 'unless-modifier' : isCutOff(article, index))) return false
  return !(opensSentence(article, index) && article.lowerCase.has(token.norm))
}

/** "Netzwerk24": digits grown on to what a company is make a name of it. */
const isNumbered = ({ tokens, inFigure }: Article, index: number): boolean =>
  tokens[index + 1]?.kind === 'digits' &&
  isGlued(tokens[index + 1]) &&
  inFigure[index + 1] !== 1 &&
  describingNoun(tokens[index]?.text ?? '') !== undefined

/** "M7 Group": a letter with a number grown on is a name before one of the words that companies' names end in. */
const isLetterAndNumber = ({ tokens }: Article, index: number): boolean =>
  tokens[index + 1]?.kind === 'digits' &&
  isGlued(tokens[index + 1]) &&
  isCapital(tokens[index + 2]) &&
  tokens[index + 2]?.gap === 'blank' &&
  companyNameWords.has(tokens[index + 2]?.norm ?? '')

/** "New York": a word of a place's longer name. */
const isInPlace = ({ tokens }: Article, index: number): boolean =>
  [index - 1, index].some((at) => {
    const [left, right] = [tokens[at], tokens[at + 1]]
    return left !== undefined && right?.gap === 'blank' && places.has(`${left.text} ${right.text}`)
  })

/** Is it the first part of a compound whose end another shares: "Entwicklungs- und Servicegesellschaft"? */
const isCutOff = ({ tokens }: Article, index: number): boolean =>
  tokens[index + 1]?.norm === '-' && isGlued(tokens[index + 1]) && !isGlued(tokens[index + 2])

/** The end of the name that begins at `first`: capitals, "&", "of", digits grown on, parts of a double name; not the nouns behind it. */
export function endOfRun(article: Article, taken: Uint8Array, first: number): number {
  const { tokens, inFigure, sentenceOf } = article
  const onlyCompanyWords = isFormedNoun(tokens[first]?.norm ?? '')
  let after = first + 1
  for (let at = first + 1; at < tokens.length && at < first + LONGEST_NAME; at++) {
    const token = tokens[at]
    if (token === undefined || token.gap === 'line' || sentenceOf[at] !== sentenceOf[first]) break
    if (taken[at] === 1 || inFigure[at] === 1) break
    if (isNamePart(article, at, onlyCompanyWords)) after = at + 1
    else if (!isNameLink(article, at)) break
  }
  return after
}

function isNamePart(article: Article, at: number, onlyCompanyWords: boolean): boolean {
  const token = article.tokens[at]
  if (token?.kind === 'digits') return isGlued(token)
  if (!isCapital(token)) return false
  if (companyNameWords.has(token.norm) || isLegalForm(article, at) || isRepeatedNoun(article, at)) return true
  if (isTradeOfName(article, at)) return !onlyCompanyWords
  return !onlyCompanyWords && couldBeName(article, at) && !isFormedNoun(token.norm)
}

/** "Krahn Chemie": the trade right behind a name, and no compound that the name stands before; "Grüner Stahl" opens a sentence with an adjective. */
const isTradeOfName = (article: Article, at: number): boolean =>
  tradeNameWords.has(article.tokens[at]?.norm ?? '') &&
  article.tokens[at]?.gap === 'blank' &&
  !joinsCompound(article, at + 1) &&
  !(opensSentence(article, at - 1) && /(e|er|es)$/.test(article.tokens[at - 1]?.norm ?? ''))

/** "Rhenania Stahl": the text says it more than once with the same noun, which is none that says what of the company is meant. */
function isRepeatedNoun({ tokens, pairs }: Article, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return (
    before !== undefined &&
    token !== undefined &&
    token.gap === 'blank' &&
    pairs.has(pairKey(before, token)) &&
    isSimpleNoun(token.norm) &&
    !nameCompoundHeads.has(token.norm) &&
    !isCommonNoun(before.norm)
  )
}

const LINKS = new Set(['of', 'and', 'de', 'for', '&', '+'])

/** "&" and "of" before a capital, a hyphen before a name's second part, a dot inside a name. */
function isNameLink(article: Article, at: number): boolean {
  const token = article.tokens[at]
  const next = article.tokens[at + 1]
  if (token?.norm === '.') return isGlued(token) && isGlued(next) && next?.kind !== 'symbol'
  if (!isCapital(next)) return false
  if (token?.norm === '-')
    return (
      joinsCompound(article, at) &&
      !isCommonNoun(next.norm) &&
      !nameCompoundHeads.has(next.norm) &&
      describingNoun(next.norm) === undefined
    )
  return token !== undefined && LINKS.has(token.norm)
}

/** "Märkische Landesholding GmbH": an adjective with a capital makes the noun behind it one name with itself. */
const ADJECTIVE = /^\p{Lu}\p{Ll}+isch(e[nrs]?)$/u

/** "der Deutschen Lichtkraft Holding AG": an adjective has a capital only where it opens a name. */
const isNamingAdjective = (article: Article, at: number): boolean =>
  namingAdjective.test(article.tokens[at]?.text ?? '') &&
  article.tokens[at + 1]?.gap === 'blank' &&
  !opensSentence(article, at)

/** The first token of the name before a legal form at `form`; undefined where no name stands there. */
export function startOfLegalName(article: Article, taken: Uint8Array, form: number): number | undefined {
  const { tokens } = article
  let first: number | undefined
  let named = false
  for (let at = form - 1; at >= 0 && at > form - LONGEST_NAME; at--) {
    const token = tokens[at]
    if (
      token === undefined ||
      taken[at] === 1 ||
      article.inFigure[at] === 1 ||
      article.sentenceOf[at] !== article.sentenceOf[form]
    )
      break
    const connects = ['&', '+', '-', '.', 'of', 'and', 'und'].includes(token.norm) && isCapital(tokens[at - 1])
    if (connects || isCutOff(article, at - 1) || (token.norm === 'und' && isCutOff(article, at - 2))) continue
    if (token.kind === 'digits' && isGlued(token)) continue
    if (!isCapital(token) || isDeterminer(token.norm)) break
    if (functionWords.has(token.norm) && opensSentence(article, at)) break
    const isOfTrade =
      opensTrade(article, at) || isInnerTrade(article, at) || isCutOff(article, at) || isNamingAdjective(article, at)
    if (first !== undefined && isSimpleNoun(token.norm) && tokens[at + 1]?.gap !== 'none' && !isOfTrade) break
    if (
      describingNoun(token.text) !== undefined &&
      !isLegalForm(article, at) &&
      !companyNameWords.has(token.norm) &&
      !(at === form - 1 && ADJECTIVE.test(tokens[at - 1]?.text ?? ''))
    )
      break
    if (isPersonNoun(token.norm)) break
    first = at
    const general = companyNameWords.has(token.norm)
    named ||= general ? at + 1 < form && companyNameWords.has(tokens[at + 1]?.norm ?? '') : !isLegalForm(article, at)
  }
  return named ? first : undefined
}

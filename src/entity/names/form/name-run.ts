import { nameCompoundHeads } from '../../../lexicon/de/entity/company-nouns.ts'
import { unitNouns } from '../../../lexicon/de/entity/description-words.ts'
import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { isCommonNoun, isFormedNoun, isSimpleNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { companyNameWords, tradeNameWords } from '../../../lexicon/de/entity/legal-forms.ts'
import { type Article, isCapital, isGlued, joinsCompound, opensSentence, pairKey } from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { couldBeName } from './could-be-name.ts'
import { isLegalForm } from './legal-form.ts'

/** So many tokens a name has at most. */
export const LONGEST_NAME = 7

/** The end of the name that begins at `first`: capitals, "&", "of", digits grown on, parts of a double name; not the nouns behind it. */
export function endOfRun(article: Article, taken: Uint8Array, first: number): number {
  const { tokens, inFigure, sentenceOf } = article
  const onlyCompanyWords = isFormedNoun(tokens[first]?.norm ?? '')
  let after = first + 1
  if (unitNouns.test(tokens[first]?.norm ?? '')) return after
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
  // "die Brauerei Josef Maier": a surname may be made like a noun.
  if (givenNames.has(article.tokens[at - 1]?.norm ?? '') && !isSimpleNoun(token.norm)) return true
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

const LINKS = new Set(['of', 'and', 'de', 'for', 'del', 'della', 'di', 'do', 'y', 'et', '&', '+'])

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

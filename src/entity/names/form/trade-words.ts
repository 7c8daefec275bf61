import { isDeterminer } from '../../../lexicon/de/entity/articles.ts'
import { companyNameWords, tradeNameWords } from '../../../lexicon/de/entity/legal-forms.ts'
import { type Article, opensSentence, pairKey } from '../../article.ts'

/** Is the word one of a trade, or one that names of companies have? */
export const isPartOfTrade = (norm: string): boolean => tradeNameWords.has(norm) || companyNameWords.has(norm)

/** "die Elbe Immobilien Invest AG": a noun between the article and a trade belongs to the name. */
export const opensTrade = (article: Article, at: number): boolean => {
  const { tokens, pairs } = article
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    token !== undefined &&
    next?.gap === 'blank' &&
    isPartOfTrade(next.norm) &&
    !tradeNameWords.has(token.norm) &&
    (isDeterminer(before?.norm ?? '') || (opensSentence(article, at) && pairs.has(pairKey(token, next))))
  )
}

/** A trade inside a name, before another word of that kind. */
export const isInnerTrade = ({ tokens }: Article, at: number): boolean =>
  tradeNameWords.has(tokens[at]?.norm ?? '') && isPartOfTrade(tokens[at + 1]?.norm ?? '')

import { definiteArticles } from '../../../lexicon/de/entity/articles.ts'
import { nounsOfFirmAgain } from '../../../lexicon/de/entity/description-words.ts'
import { isNameLikeNoun, isOfKnownParts } from '../../../lexicon/de/entity/is-common-noun.ts'
import { looksLikeAdjective } from '../../../lexicon/de/grammar/adjectives.ts'
import { type Article, isCapital, sentenceAt } from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { isInTitle, isSubject, tellsMostlyOfSums } from '../occurrence/name-context.ts'
import type { Occurrence } from '../occurrence/occurrence.ts'

const MOST_ADJECTIVES = 3

/** Does the text speak of "das Unternehmen" or "der Möbelhändler", as if everybody knew which? */
export function speaksOfCompany(article: Article): boolean {
  const { tokens } = article
  return tokens.some((token, at) => {
    if (!isCapital(token) || sentenceAt(article, at)?.block.zone === 'title') return false
    if (!nounsOfFirmAgain.test(token.norm) && !isTradeAlone(article, at)) return false
    for (let back = at - 1; back >= at - 1 - MOST_ADJECTIVES && back >= 0; back--) {
      const norm = tokens[back]?.norm ?? ''
      if (definiteArticles.has(norm)) return true
      if (!looksLikeAdjective(norm)) return false
    }
    return false
  })
}

/** In a text of sums, a trade of one company that no name follows. */
function isTradeAlone(article: Article, at: number): boolean {
  const described = describingNoun(article.tokens[at]?.text ?? '')
  return (
    described !== undefined &&
    !described.plural &&
    described.relation === undefined &&
    tellsMostlyOfSums(article) &&
    !isCapital(article.tokens[at + 1])
  )
}

/** "Kaltbach rutscht ins Minus": the subject that opens a headline, made like a name or like no word at all. */
export const opensHeadlineAsSubject = (article: Article, occurrence: Occurrence): boolean =>
  isInTitle(article, occurrence) &&
  sentenceAt(article, occurrence.first)?.firstToken === occurrence.first &&
  isSubject(occurrence) &&
  (isNameLikeNoun(occurrence.text.toLowerCase()) || !isOfKnownParts(occurrence.text.toLowerCase()))

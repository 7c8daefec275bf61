import { groupNouns } from '../../../lexicon/de/entity/description-words.ts'
import { closingWords } from '../../../lexicon/de/entity/legal-forms.ts'
import { type Article, endOfCompound, isCapital, joinsCompound } from '../../article.ts'
import { isLegalForm } from './legal-form.ts'

/**
 * The token after the word at `after` that makes one name with the two before it: "die Kranz-Ebert Holding"; `after` itself where it is the end of
 * their compound: "die Kranz-Solutions-Gruppe". Undefined where there is none.
 */
export function endOfGroup(article: Article, after: number): number | undefined {
  if (joinsCompound(article, after))
    return endOfCompound(article, after - 1) === after + 2 && groupNouns.has(article.tokens[after + 1]?.norm ?? '')
      ? after
      : undefined
  const last = article.tokens[after]
  const closes = isCapital(last) && last.gap === 'blank' && (closingWords.has(last.norm) || isLegalForm(article, after))
  return closes ? after + 1 : undefined
}

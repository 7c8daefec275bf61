import { functionWords, isDeterminer } from '../../../lexicon/de/entity/articles.ts'
import { isSimpleNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { companyNameWords, namingAdjective } from '../../../lexicon/de/entity/legal-forms.ts'
import { type Article, isCapital, isGlued, opensSentence } from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { isCutOff } from './could-be-name.ts'
import { isLegalForm } from './legal-form.ts'
import { LONGEST_NAME } from './name-run.ts'
import { isInnerTrade, opensTrade } from './trade-words.ts'

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

import {
  commonAcronyms,
  compoundModifiers,
  functionWords,
  isDeterminer,
  nameParticles,
} from '../../../lexicon/de/entity/articles.ts'
import { isSimpleNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { companyNameWords } from '../../../lexicon/de/entity/legal-forms.ts'
import { places } from '../../../lexicon/de/entity/places.ts'
import { memoize } from '../../../lexicon/memoize.ts'
import {
  type Article,
  isAllCaps,
  isCamelCase,
  isCapital,
  isGlued,
  joinsCompound,
  opensSentence,
} from '../../article.ts'
import { describingNoun, isSectorStem } from '../../words/describing-noun.ts'
import { cityOfResidents, countryOfAdjective, countryOfPeople, homeOfPrefix } from '../../words/homes.ts'
import { isFormOfLaw } from './legal-form.ts'

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
  if (isBehindParticle(article, index)) return false
  if (token.text.length < 2) return isLetterAndNumber(article, index)
  const word = capitalised(token.text)
  if (word === 'always' || word === 'never') return word === 'always' || isNumbered(article, index)
  const compound = joinsCompound(article, index + 1)
  if (compound && linkedModifier.test(token.norm)) return false
  if (isInPlace(article, index) || (compound ? word === 'unless-modifier' : isCutOff(article, index))) return false
  return !(opensSentence(article, index) && article.lowerCase.has(token.norm))
}

/** "Verpackungs-Tochter": an "s" that only links a noun to the next one. */
const linkedModifier = /(ung|heit|keit|schaft|ion|tät)s$/

/** "Herzog & de Meuron": only the end of somebody's name. */
const isBehindParticle = ({ tokens }: Article, index: number): boolean =>
  tokens[index]?.gap === 'blank' && nameParticles.has(tokens[index - 1]?.text ?? '')

/** "Netzwerk24": digits grown on to what a company is make a name of it. */
const isNumbered = ({ tokens, inFigure }: Article, index: number): boolean =>
  tokens[index + 1]?.kind === 'digits' &&
  isGlued(tokens[index + 1]) &&
  inFigure[index + 1] !== 1 &&
  describingNoun(tokens[index]?.text ?? '') !== undefined

/** "M7 Group": a letter with a number grown on is a name before one of the words that companies' names end in, and with a word grown on to both: "V8Motion". */
const isLetterAndNumber = ({ tokens }: Article, index: number): boolean =>
  tokens[index + 1]?.kind === 'digits' &&
  isGlued(tokens[index + 1]) &&
  isCapital(tokens[index + 2]) &&
  (isGlued(tokens[index + 2])
    ? tokens[index + 2]?.text.length !== 1
    : tokens[index + 2]?.gap === 'blank' && companyNameWords.has(tokens[index + 2]?.norm ?? ''))

/** "New York": a word of a place's longer name. */
const isInPlace = ({ tokens }: Article, index: number): boolean =>
  [index - 1, index].some((at) => {
    const [left, right] = [tokens[at], tokens[at + 1]]
    return left !== undefined && right?.gap === 'blank' && places.has(`${left.text} ${right.text}`)
  })

/** Is it the first part of a compound whose end another shares: "Entwicklungs- und Servicegesellschaft"? */
export const isCutOff = ({ tokens }: Article, index: number): boolean =>
  tokens[index + 1]?.norm === '-' && isGlued(tokens[index + 1]) && !isGlued(tokens[index + 2])

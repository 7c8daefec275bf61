import { isDeterminer } from '../../../lexicon/de/entity/articles.ts'
import { nameCompoundHeads } from '../../../lexicon/de/entity/company-nouns.ts'
import { isEstablishment } from '../../../lexicon/de/entity/establishments.ts'
import { isCommonNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { kinWords } from '../../../lexicon/de/entity/legal-forms.ts'
import { isSingularVerb } from '../../../lexicon/de/verbs/verb-index.ts'
import { type Article, isCapital, isGlued } from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { couldBeName } from '../form/could-be-name.ts'
import { isLegalForm } from '../form/legal-form.ts'
import { readOccurrence } from '../occurrence/occurrence.ts'

/**
 * The end of a name of two words that only what stands around it shows: both sides of "&" ("Kraft & Söhne"), a noun and a name behind what describes
 * them ("der Fonds Sterling Oak"), two with "und" before a verb in the singular ("das Modehaus Horn und Sander hat").
 */
export function endOfDescribedName(article: Article, taken: Uint8Array, first: number): number | undefined {
  const { tokens } = article
  const next = tokens[first + 1]
  if (isLetters(article, taken, first) && isDescribed(article, first)) return first + 3
  if (!isWord(article, taken, first) || next === undefined || next.gap !== 'blank') return undefined
  if (next.norm === '&' || next.norm === 'und') {
    const isKin = kinWords.has(tokens[first + 2]?.norm ?? '') && taken[first + 2] !== 1
    if (!(isKin || isWord(article, taken, first + 2)) || tokens[first + 2]?.gap !== 'blank') return undefined
    return isPartnership(article, first, next.norm) && !goesOn(article, first + 3) ? first + 3 : undefined
  }
  const isNounAndName =
    isCommonNoun(tokens[first]?.norm ?? '') &&
    isWord(article, taken, first + 1) &&
    couldBeName(article, first + 1) &&
    isDescribed(article, first)
  if (!isNounAndName || tokens[first + 2]?.norm === '-') return undefined
  const after = tokens[first + 2]?.norm === '&' && isWord(article, taken, first + 3) ? first + 4 : first + 2
  return goesOn(article, after) ? undefined : after
}

/** "K&U" */
const isLetters = ({ tokens }: Article, taken: Uint8Array, first: number): boolean =>
  tokens[first]?.text.length === 1 &&
  tokens[first + 2]?.text.length === 1 &&
  [first, first + 2].every((at) => isCapital(tokens[at]) && taken[at] !== 1) &&
  tokens[first + 1]?.norm === '&' &&
  isGlued(tokens[first + 1]) &&
  isGlued(tokens[first + 2])

/** Does one more capitalised word follow? */
const goesOn = ({ tokens, sentenceOf }: Article, at: number): boolean =>
  isCapital(tokens[at]) && tokens[at].gap === 'blank' && sentenceOf[at] === sentenceOf[at - 1]

function isPartnership(article: Article, first: number, joint: '&' | 'und'): boolean {
  const { tokens } = article
  const last = tokens[first + 2]?.norm ?? ''
  if (kinWords.has(last)) return joint === '&' || isDescribed(article, first)
  const names = [first, first + 2].filter((at) => couldBeName(article, at))
  // "Stolle & Brand": a surname may be a noun as well, where the other is none.
  if (joint === '&' && names.length > 0) return true
  if (!isDescribed(article, first)) return false
  if (joint === '&') return true
  const following = tokens[first + 3]?.norm ?? ''
  return names.length === 2 && isSingularVerb(following)
}

const isWord = (article: Article, taken: Uint8Array, at: number): boolean => {
  const token = article.tokens[at]
  return (
    isCapital(token) &&
    taken[at] !== 1 &&
    article.inFigure[at] !== 1 &&
    !isDeterminer(token.norm) &&
    !isPersonNoun(token.norm) &&
    !isLegalForm(article, at) &&
    !nameCompoundHeads.has(token.norm) &&
    describingNoun(token.text) === undefined
  )
}

/** Does a description of one company with its article stand right before it? */
function isDescribed(article: Article, first: number): boolean {
  const { description, determiner, inCompound, noun = '' } = readOccurrence(article, first, first + 1)
  const isOfOne = description === undefined ? isEstablishment(noun) : !description.plural
  return isOfOne && determiner !== 'none' && !inCompound
}

import { definiteArticles } from '../../../lexicon/de/entity/articles.ts'
import { pluralCopulas } from '../../../lexicon/de/entity/deal-words.ts'
import { isCoinedThing } from '../../../lexicon/de/entity/is-common-noun.ts'
import { isUnknownWord } from '../../../lexicon/de/entity/is-unknown-word.ts'
import { bareNounPrepositions, wordsBeforeOthers } from '../../../lexicon/de/entity/unknown-name-words.ts'
import { genitivePrepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import { isFiniteVerb, isSingularVerb } from '../../../lexicon/de/verbs/verb-index.ts'
import { type Article, isAllCaps, isCapital, opensSentence, sentenceAt, wordKey } from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { isInTitle, namesPlace, speaks, tellsMostlyOfSums } from '../occurrence/name-context.ts'
import type { Occurrence } from '../occurrence/occurrence.ts'

/** What may follow a name that opens its sentence, besides a verb: "Tessalon, Hersteller von Pumpen, will", "Tessalon: Umsatz steigt". */
const BEHIND_OPENER = /^[,:(–—-]$|^(und|oder|sowie|aus)$/

/**
 * Is it one word of no language, without article, in or beside a sentence with a sum of a text that tells of little else, where it is no place and
 * nobody speaks? The parties of such a text are companies.
 */
export function isNameAmongSums(article: Article, occurrence: Occurrence): boolean {
  const { text, determiner, inCompound, head, noun, opens, quoted } = occurrence
  if (determiner !== 'none' || inCompound || head !== undefined || quoted || article.sports) return false
  if (isAllCaps(text) || text.includes(' ') || !(isUnknownWord(text.toLowerCase()) || isBareThing(article, occurrence)))
    return false
  if (noun !== undefined && !opens && !isVerbAtHead(article, occurrence) && describingNoun(noun) === undefined)
    return false
  if (!tellsMostlyOfSums(article) || !isBesideSum(article, occurrence)) return false
  if (namesPlace(article, occurrence) || speaks(article, occurrence)) return false
  if (isSomethingElse(article, occurrence) || (opens && !opensAsName(article, occurrence))) return false
  return isShort(article) || article.again.has(wordKey(text))
}

/** A text of so few sentences names its parties once. */
const FEW_SENTENCES = 4

/** Longer ones name theirs again: what stands in them once is rather a word that the dictionary lacks. */
const isShort = ({ document }: Article): boolean => document.sentences.length <= FEW_SENTENCES

/** "Überschreitet Tessalon …": a verb has its capital from the head of the sentence. */
const isVerbAtHead = (article: Article, { first, before }: Occurrence): boolean =>
  opensSentence(article, first - 1) && isFiniteVerb(before)

/** A compound of a single thing, which has its article everywhere but in headlines and behind some prepositions. */
const isBareThing = (article: Article, occurrence: Occurrence): boolean =>
  isCoinedThing(occurrence.text.toLowerCase()) &&
  !isInTitle(article, occurrence) &&
  !bareNounPrepositions.has(occurrence.before)

/** Its own sentence tells of a sum, or, unless it opens a headline, of which it may be anybody, the one beside it. */
function isBesideSum(article: Article, occurrence: Occurrence): boolean {
  const at = sentenceAt(article, occurrence.first)?.index
  if (at === undefined) return false
  if (article.sums.has(at)) return true
  const inTitle = isInTitle(article, occurrence)
  return inTitle ? !occurrence.opens : article.sums.has(at - 1) || article.sums.has(at + 1)
}

/** "Tessalon zahlt", "Tessalon 40, Quarix 25 Prozent"; no people: "Carabinieri haben". */
const opensAsName = ({ tokens }: Article, { first, after, following }: Occurrence): boolean =>
  (tokens[first - 1]?.norm === ':' && /^[.;!]?$/.test(following)) ||
  isSingularVerb(following) ||
  BEHIND_OPENER.test(following) ||
  tokens[after]?.kind === 'digits'

/** Does what stands around it say that it is a place, a person, or a word of the language after all? */
function isSomethingElse({ tokens }: Article, { after, before, following, text }: Occurrence): boolean {
  const next = tokens[after]
  const behind = tokens[after + 1]
  if (isCapital(next) && next.gap === 'blank') return true
  if (wordsBeforeOthers.has(before) || pluralCopulas.test(before)) return true
  // ", die Passiva betragen": an article, for a relative pronoun has its verb at the end.
  if (definiteArticles.has(before) && isFiniteVerb(following) && !isFiniteVerb(behind?.norm ?? '')) return true
  if (genitivePrepositions.has(before) && text.endsWith('s')) return true
  // "Tessalon, 54 Jahre alt"
  return following === ',' && behind?.kind === 'digits'
}

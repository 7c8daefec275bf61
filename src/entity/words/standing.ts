import { looksLikeAdjective, looksLikePlaceAdjective } from '../../lexicon/de/grammar/adjectives.ts'
import { ACC, determiners, NOM } from '../../lexicon/de/grammar/determiners.ts'
import { prepositions } from '../../lexicon/de/grammar/prepositions.ts'
import { isFiniteVerb } from '../../lexicon/de/verbs/verb-index.ts'
import { type Article, isCapital, startOfCompound } from '../article.ts'
import { describingNoun } from './describing-noun.ts'

/** What a name or a description is in its clause, as far as the words before it tell; `open` where they allow subject and object. */
export type Standing = 'open' | 'object' | 'oblique'

const MOST_ADJECTIVES = 4
/** They bring no party of the clause; "wie" does where it opens one (", wie Seestern mitteilte"). */
const COMPARING = /^(als|wie)$/
const CLAUSE_OPENER = /^[,;:–—()„“"]$/
/** Pronouns that are nothing but subjects. */
const SUBJECTS = /^(er|man|wir|ich)$/
const LONGEST_OPENING = 12

/** The first token of the noun phrase that a name stands in: "dem größeren Konkurrenten" before "Seestern"; `noun` where a noun goes before the name. */
export function startOfPhrase(article: Article, first: number, noun: boolean): number {
  const { tokens, sentenceOf } = article
  let start = noun ? startOfNoun(article, first - 1) : first
  for (let words = 0; words < MOST_ADJECTIVES; words++) {
    const token = tokens[start - 1]
    if (token === undefined || sentenceOf[start - 1] !== sentenceOf[first]) break
    if (determiners.has(token.norm) && !isCapitalInside(article, start - 1)) return start - 1
    if (
      !(looksLikeAdjective(token.text) || looksLikePlaceAdjective(token.text)) ||
      prepositions.has(token.norm) ||
      isFiniteVerb(token.norm)
    )
      break
    start--
  }
  return start
}

/** The first token of the noun that ends at `last`, with what is cut off before it: "Topf-, Besteck- und Küchengerätehersteller". */
export function startOfNoun(article: Article, last: number): number {
  let start = startOfCompound(article, last)
  if (!isCutOff(article, start - 1)) return start
  start = startOfCompound(article, start - 3)
  while (isCutOffInList(article, start - 1))
    start = startOfCompound(article, start - (article.tokens[start - 1]?.norm === ',' ? 3 : 2))
  return start
}

/** Does "Topf-," or "Topf-" end at a token? */
const isCutOffInList = ({ tokens }: Article, at: number): boolean => {
  const hyphen = tokens[at]?.norm === ',' ? at - 1 : at
  return tokens[hyphen]?.norm === '-' && tokens[hyphen]?.gap === 'none' && isCapital(tokens[hyphen - 1])
}

/** Does "Stahl- und" end at a token? */
const isCutOff = ({ tokens }: Article, at: number): boolean =>
  /^(und|oder)$/.test(tokens[at]?.norm ?? '') && tokens[at - 1]?.norm === '-' && isCapital(tokens[at - 2])

const isCapitalInside = ({ tokens, sentenceOf }: Article, at: number): boolean =>
  isCapital(tokens[at]) && sentenceOf[at - 1] === sentenceOf[at] && !CLAUSE_OPENER.test(tokens[at - 1]?.text ?? '')

/** How a name stands that begins at `first`, behind its noun or not. */
export const standingOfName = (article: Article, first: number, noun: string | undefined): Standing =>
  standingOf(article, startOfPhrase(article, first, noun !== undefined), noun)

/** How a noun phrase stands that begins at `start`, with its article if it has one; `noun` is its noun. */
export function standingOf(article: Article, start: number, noun: string | undefined): Standing {
  const { tokens, sentenceOf } = article
  const opener = tokens[start]?.norm ?? ''
  const before = sentenceOf[start - 1] === sentenceOf[start] ? tokens[start - 1] : undefined
  const behind = before?.norm ?? ''
  if (prepositions.has(opener) || prepositions.has(behind)) return 'oblique'
  if (COMPARING.test(behind)) return behind === 'wie' && tokens[start - 2]?.norm === ',' ? 'open' : 'oblique'
  const cases = determiners.get(opener)
  if (cases !== undefined && (cases & NOM) === 0) return (cases & ACC) === 0 ? 'oblique' : 'object'
  // "der Einstieg der Investoren X", "der Chef der Bank X"
  if (opener === 'der' && (isCapital(before) || isFeminineOrPlural(noun))) return 'oblique'
  return isFiniteVerb(behind) && hasSubjectBefore(article, start - 1) ? 'object' : 'open'
}

const isFeminineOrPlural = (noun: string | undefined): boolean => {
  const described = noun === undefined ? undefined : describingNoun(noun)
  return described !== undefined && (described.plural || described.gender === 'f')
}

/** "Der Vorstand hatte X geholt": does a subject stand before the verb, which no object looks like? */
function hasSubjectBefore({ tokens, sentenceOf }: Article, verb: number): boolean {
  for (let at = verb - 1; at > verb - LONGEST_OPENING; at--) {
    if (sentenceOf[at - 1] === sentenceOf[verb] && !CLAUSE_OPENER.test(tokens[at - 1]?.text ?? '')) continue
    const opener = tokens[at]?.norm ?? ''
    return opener === 'der' || (SUBJECTS.test(opener) && at === verb - 1)
  }
  return false
}

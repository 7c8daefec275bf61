import { contractedArticles, definiteArticles, indefiniteDeterminers } from '../../lexicon/de/entity/articles.ts'
import { mergedAdjectives, participleEnds, sitedParticiples } from '../../lexicon/de/entity/description-words.ts'
import { looksLikeAdjective } from '../../lexicon/de/grammar/adjectives.ts'
import { wordSet } from '../../lexicon/word-set.ts'
import type { Token } from '../../model/document.ts'
import { type Article, sentenceAt } from '../article.ts'
import { homeOfAdjective, residentBefore, startOfAdjective } from '../names/occurrence/home-before.ts'
import { homeOfPlace } from '../words/home-of-place.ts'
import type { Home } from '../words/homes.ts'
import { standingOf, startOfNoun } from '../words/standing.ts'

const MOST_ADJECTIVES = 6

/** What stands before a noun that describes an organisation. */
export interface Phrase {
  readonly first: number
  /** Its norm; empty in a headline that has none. */
  readonly determiner: string
  readonly homes: readonly Home[]
  /** An adjective says that two organisations made it. */
  readonly merged: boolean
}

/** The definite article and the adjectives before a noun; a headline may leave the article out. */
export function phraseBefore(
  article: Article,
  at: number,
  goesWith: (determiner: string) => boolean,
): Phrase | undefined {
  const { tokens, sentenceOf } = article
  const homes: Home[] = []
  let merged = false
  const last = startOfNoun(article, at) - 1
  for (let back = last; back >= last - MOST_ADJECTIVES; ) {
    const token = tokens[back]
    const inside = token !== undefined && sentenceOf[back] === sentenceOf[at]
    if (inside && indefiniteDeterminers.has(token.norm)) return undefined
    if (inside && mergedAdjectives.test(token.norm)) merged = true
    if (inside && (definiteArticles.has(token.norm) || contractedArticles.has(token.norm)))
      return { first: back, determiner: token.norm, homes, merged }
    if (inside && back < last && (joinsAdjectives(tokens, back) || isDegree(tokens, back))) {
      back--
      continue
    }
    const start = startOfAdjective(tokens, back)
    const home = inside
      ? (homeOfAdjective(tokens.slice(start, back + 1).map(({ text }) => text)) ??
        (back === at - 1 ? residentBefore(article, back) : undefined))
      : undefined
    const adjective = inside && token.kind === 'word' && (looksLikeAdjective(token.text) || home !== undefined)
    if (!adjective) {
      const first = back + 1
      if (isHeadline(article, first)) return { first, determiner: '', homes, merged }
      const attribute = first < at ? attributeBefore(article, first, back, goesWith) : undefined
      return attribute === undefined
        ? undefined
        : { first: at, determiner: attribute.determiner, homes: [...homes, ...attribute.homes], merged }
    }
    if (home !== undefined) homes.push(home)
    if (start < back && home === undefined) return undefined
    back = start - 1
  }
  return undefined
}

/** "den großen, aber armen Händler", "der alte und reiche Konzern": what stands between two adjectives. */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const link = adjectiveLinks.has(tokens[at]?.norm ?? '')
  return link && before !== undefined && (looksLikeAdjective(before.text) || before.norm === ',')
}

/** "den schnell wachsenden Händler": the one word that says how, between the article and a participle; "das neu entstandene Unternehmen" has no name yet. */
const isDegree = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm !== 'neu' &&
  participleEnds.test(tokens[at + 1]?.norm ?? '') &&
  tokens[at]?.kind === 'word' &&
  tokens[at]?.text === tokens[at]?.norm &&
  definiteArticles.has(tokens[at - 1]?.norm ?? '')

const adjectiveLinks = wordSet(', und aber doch sowie')

const LONGEST_ATTRIBUTE = 8

/** The article before what a participle brings with it, and the home in it: "der 2005 in Ulm gegründete Bezahldienst"; `first` is the participle. */
function attributeBefore(
  article: Article,
  first: number,
  last: number,
  goesWith: (determiner: string) => boolean,
): { readonly determiner: string; readonly homes: readonly Home[] } | undefined {
  const { tokens, sentenceOf } = article
  const participle = tokens[first]?.norm ?? ''
  if (!participleEnds.test(participle)) return undefined
  const homes: Home[] = []
  for (let back = last; back > last - LONGEST_ATTRIBUTE; back--) {
    const token = tokens[back]
    if (token === undefined || sentenceOf[back] !== sentenceOf[first]) return undefined
    if (indefiniteDeterminers.has(token.norm) || /^[,;:()]$/.test(token.text)) return undefined
    const place =
      sitedParticiples.test(participle) && /^(aus|in|im|bei)$/.test(tokens[back - 1]?.norm ?? '')
        ? homeOfPlace(article, back)
        : undefined
    if (place !== undefined) homes.push(place)
    if (sitedParticiples.test(participle) && /^(des|dem)$/.test(token.norm) && goesWith(token.norm))
      return { determiner: token.norm, homes }
    // Behind a preposition the clause would have the noun for its subject, so far is it from its article.
    if (/^(der|die|das)$/.test(token.norm) && goesWith(token.norm))
      return standingOf(article, back, undefined) === 'oblique' && !sitedParticiples.test(participle)
        ? undefined
        : { determiner: token.norm, homes }
  }
  return undefined
}

const isHeadline = (article: Article, index: number): boolean => {
  const sentence = sentenceAt(article, index)
  return (
    sentence !== undefined &&
    sentence.block.zone === 'title' &&
    (sentence.firstToken === index || article.tokens[index - 1]?.norm === ':')
  )
}

import { indefiniteArticles, possessives } from '../../lexicon/de/entity/articles.ts'
import { formsOfDealVerbs } from '../../lexicon/de/entity/deal-words.ts'
import { formsOfEquating, namingWords } from '../../lexicon/de/entity/description-words.ts'
import { looksLikeAdjective } from '../../lexicon/de/grammar/adjectives.ts'
import { prepositions } from '../../lexicon/de/grammar/prepositions.ts'
import { type Article, endOfCompound, isCapital, isQuote } from '../article.ts'
import type { NamedEntity } from '../names/occurrence/named-entity.ts'
import { describingNoun } from '../words/describing-noun.ts'
import { startOfNoun } from '../words/standing.ts'
import { stemOfNoun } from './cast.ts'

/** A company that the text brings in without a name: "kauft einen Fachverlag in Ulm". */
export interface Unnamed {
  /** The token of its noun, and that noun as `stemOfNoun` has it. */
  readonly at: number
  readonly stem: string
}

const MOST_ADJECTIVES = 4
/** A text that brings in more of them is a list: what comes later is not kept in mind. */
const MOST = 50

/** The companies that a text brings in without a name, as what is dealt in or behind a preposition, in order. */
export function introducedUnnamed(
  article: Article,
  names: readonly NamedEntity[],
  stretchOf: Int32Array,
): readonly Unnamed[] {
  const { tokens, inFigure } = article
  const named = new Set(names.map(({ occurrence }) => occurrence.first))
  const dealt = new Set<number>()
  const equated = new Set<number>()
  for (const [at, { norm }] of tokens.entries()) {
    if (formsOfDealVerbs.has(norm)) dealt.add(stretchOf[at] ?? -1)
    if (formsOfEquating.has(norm)) equated.add(stretchOf[at] ?? -1)
  }
  const found: Unnamed[] = []
  for (let at = 0; at < tokens.length && found.length < MOST; at++) {
    if (!isCapital(tokens[at]) || inFigure[at] === 1 || named.has(at)) continue
    const after = endOfCompound(article, at)
    const noun = tokens
      .slice(at, after)
      .map(({ text }) => text)
      .join('')
    const described = describingNoun(noun)
    const stretch = stretchOf[at] ?? -1
    if (described !== undefined && !described.plural && described.relation === undefined && !equated.has(stretch)) {
      const before = determinerBefore(article, at)
      const isParty =
        before !== undefined &&
        (prepositions.has(tokens[before - 1]?.norm ?? '') ||
          tokens[before]?.norm === 'einen' ||
          (dealt.has(stretch) && tokens[before - 1]?.norm !== ','))
      const isCalled = named.has(after) || isQuote(tokens[after]) || isCapital(tokens[after])
      if (isParty && !isCalled && !opensName(tokens[after]?.norm ?? '')) found.push({ at, stem: stemOfNoun(noun) })
    }
    at = after - 1
  }
  return found
}

/** "ein Verlag namens Seestern", "mit dem Namen Seestern" has a name. */
const opensName = (norm: string): boolean => namingWords.has(norm) || norm === 'mit'

/** Where the indefinite article of a noun stands. */
function determinerBefore(article: Article, at: number): number | undefined {
  const { tokens, sentenceOf } = article
  const last = startOfNoun(article, at) - 1
  for (let back = last; back > last - MOST_ADJECTIVES && sentenceOf[back] === sentenceOf[at]; back--) {
    const token = tokens[back]
    if (indefiniteArticles.has(token?.norm ?? '') || possessives.has(token?.norm ?? '')) return back
    if (token === undefined || !looksLikeAdjective(token.text)) return undefined
  }
  return undefined
}

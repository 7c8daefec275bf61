import { nameCompoundHeads } from '../../../lexicon/de/entity/company-nouns.ts'
import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { type Article, isCapital, joinsCompound, pairKey, startOfCompound } from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { couldBeName } from '../form/could-be-name.ts'
import { endOfGroup } from '../form/end-of-group.ts'
import { readOccurrence } from '../occurrence/occurrence.ts'

/** A name of two words with a hyphen between them takes so many tokens. */
const HYPHENATED = 3
/**
 * Where names of two words stand of which the second is no noun that the first is compounded with: one that the text also writes without the
 * hyphen ("Grey-Heron-Anteile" beside "Grey Heron"), one behind what describes it ("der Anbieter Torv-System"), one that a group is called after.
 */
export function* hyphenatedNames(article: Article, taken: Uint8Array): Generator<[first: number, after: number]> {
  const apart = wordsApart(article)
  const sure = new Set<string>()
  const places: (readonly [first: number, after: number, key: string])[] = []
  for (let first = 0; first + 2 < article.tokens.length; first++) {
    const key = keyAt(article, taken, first)
    if (key === undefined) continue
    const after = first + HYPHENATED
    places.push([first, after, key])
    if (apart.has(key) || endOfGroup(article, after) !== undefined || isDescribed(article, first, after)) sure.add(key)
  }
  for (const [first, after, key] of places) if (sure.has(key)) yield [first, endOfGroup(article, after) ?? after]
}

/** The two words of a hyphen compound that could be one name; undefined where it begins otherwise. */
function keyAt(article: Article, taken: Uint8Array, first: number): string | undefined {
  const { tokens, inFigure } = article
  const [left, right] = [tokens[first], tokens[first + 2]]
  if (!joinsCompound(article, first + 1) || startOfCompound(article, first) !== first) return undefined
  if (!isCapital(left) || !isCapital(right) || !couldBeName(article, first)) return undefined
  if (taken[first] === 1 || taken[first + 2] === 1 || inFigure[first + 2] === 1) return undefined
  const isHead =
    nameCompoundHeads.has(right.norm) || isPersonNoun(right.norm) || describingNoun(right.text) !== undefined
  return isHead ? undefined : pairKey(left, right)
}

function wordsApart({ tokens }: Article): ReadonlySet<string> {
  const apart = new Set<string>()
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]
    if (token.gap === 'blank' && isCapital(token) && isCapital(before)) apart.add(pairKey(before, token))
  }
  return apart
}

/** Does what describes one company stand right before it, and nothing behind it? */
function isDescribed(article: Article, first: number, after: number): boolean {
  const { description, head } = readOccurrence(article, first, after)
  return description !== undefined && !description.plural && head === undefined
}

import { definiteArticles } from '../../lexicon/de/entity/articles.ts'
import { manyTogether } from '../../lexicon/de/entity/description-words.ts'
import { isFormedNoun } from '../../lexicon/de/entity/is-common-noun.ts'
import { isPersonNoun } from '../../lexicon/de/entity/is-person-noun.ts'
import { type Article, endOfCompound, isAllCaps, isCapital, isQuote } from '../article.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { couldBeName } from '../names/form/could-be-name.ts'
import type { NamedEntity } from '../names/occurrence/named-entity.ts'
import type { Description } from './description.ts'
import { readDescription } from './read-description.ts'

/** Kinds whose names open compounds without owning what these mean. */
const NO_OWNERS: ReadonlySet<string> = new Set(['index', 'state', 'place'])
const OWNER_REACH = 3

/** Finds definite descriptions of organisations; names that stand as an apposition behind them are no business of theirs. */
export function findDescriptions(article: Article, names: readonly NamedEntity[], gazetteer: Gazetteer): Description[] {
  const { tokens, inFigure } = article
  const nameAt = new Map<number, NamedEntity>()
  const namesEndingAt = new Map<number, NamedEntity>()
  for (const name of names) {
    for (let at = name.occurrence.first; at < name.occurrence.after; at++) nameAt.set(at, name)
    namesEndingAt.set(name.occurrence.after, name)
  }
  const found: Description[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at]) || inFigure[at] === 1) continue
    const after = endOfNoun(article, at)
    // "der MDax-Konzern", "der US-Konzern" are no compounds of a company's name.
    const named = NO_OWNERS.has(nameAt.get(at)?.entity?.kind ?? '') ? undefined : nameAt.get(at)
    const next = nameAt.get(isQuote(tokens[after]) ? after + 1 : after)
    if (next === undefined || next.occurrence.inCompound) {
      const isOfMany = manyTogether.test(tokens[after - 1]?.norm ?? '')
      const description = isOfMany ? undefined : readDescription(article, at, after, named, gazetteer)
      if (description !== undefined) {
        const owner = named ?? ownerBehind(article, after, nameAt)
        const before =
          tokens[description.first - 1]?.norm === ',' ? namesEndingAt.get(description.first - 1) : undefined
        if (
          (next === undefined && opensUnknownName(article, after)) ||
          isAbbreviated(article, after, nameAt) ||
          isOfPerson(article, after)
        ) {
          at = after - 1
          continue
        }
        const maker = owner?.entity?.kind === 'product' ? { relation: 'maker' as const } : {}
        found.push({
          ...description,
          ...maker,
          owner,
          apposedTo: before,
          toldBehind: toldBehind(article, after, nameAt),
        })
      }
    }
    at = after - 1
  }
  return found
}

/** The token after a noun with its compound parts; "Joint Venture" is one noun. */
const endOfNoun = (article: Article, at: number): number =>
  article.tokens[at]?.norm === 'joint' && article.tokens[at + 1]?.norm === 'venture'
    ? at + 2
    : endOfCompound(article, at)

/** A name that nobody knows follows: the description explains it and means nobody else. */
const opensUnknownName = (article: Article, index: number): boolean =>
  isQuote(article.tokens[index])
    ? isCapital(article.tokens[index + 1]) || article.tokens[index + 1]?.kind === 'word'
    : couldBeName(article, index) && !isFormedNoun(article.tokens[index]?.norm ?? '')

/** "die Medienförderanstalt (MFA)": what has an abbreviation that nobody listed is called so itself, and means nobody else. */
const isAbbreviated = ({ tokens }: Article, after: number, nameAt: ReadonlyMap<number, NamedEntity>): boolean =>
  tokens[after]?.norm === '(' &&
  tokens[after + 2]?.norm === ')' &&
  isAllCaps(tokens[after + 1]?.text ?? '') &&
  (nameAt.get(after + 1)?.how ?? 'introduced') === 'introduced'

/** "die Holding des früheren Geschäftsführers": somebody's own, which the text need not name. */
function isOfPerson({ tokens }: Article, after: number): boolean {
  if (!/^(des|seines|ihres)$/.test(tokens[after]?.norm ?? '')) return false
  let at = after + 1
  while (at < after + OWNER_REACH && tokens[at] !== undefined && !isCapital(tokens[at])) at++
  return isPersonNoun(tokens[at]?.norm.replace(/s$/, '') ?? '')
}

/** The name that a comma, an article and another comma set off behind a noun. */
function toldBehind(
  { tokens }: Article,
  after: number,
  nameAt: ReadonlyMap<number, NamedEntity>,
): NamedEntity | undefined {
  const name =
    tokens[after]?.norm === ',' && definiteArticles.has(tokens[after + 1]?.norm ?? '')
      ? nameAt.get(after + 2)
      : undefined
  const isSetOff = name?.occurrence.first === after + 2 && tokens[name.occurrence.after]?.norm === ','
  return isSetOff && name.occurrence.head === undefined ? name : undefined
}

/** The name that a genitive or "von" behind a noun brings: "die Tochter der Deutschen Bahn". */
function ownerBehind(
  { tokens }: Article,
  after: number,
  nameAt: ReadonlyMap<number, NamedEntity>,
): NamedEntity | undefined {
  if (!/^(von|vom|der|des)$/.test(tokens[after]?.norm ?? '')) return undefined
  for (let at = after + 1; at < after + OWNER_REACH; at++) {
    const name = nameAt.get(at)
    if (name !== undefined) return name
  }
  return undefined
}

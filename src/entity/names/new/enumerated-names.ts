import { isNameLikeNoun, isOfKnownParts } from '../../../lexicon/de/entity/is-common-noun.ts'
import { commas, lastLinks, suchAs } from '../../../lexicon/de/entity/list-words.ts'
import { type Article, startOfCompound } from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { namesPlace } from '../occurrence/name-context.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import { compoundAt, type Occurrence } from '../occurrence/occurrence.ts'
import type { NewName } from './new-name.ts'

/** One link of a list: a name that may be a company's, one that is, or one of somebody else. */
interface Item {
  readonly first: number
  readonly after: number
  readonly is: 'company' | 'other' | NewName
  /** The noun of several companies right before it. */
  readonly called: boolean
}

/** So many commas make a list that no "und" ends. */
const COMMAS = 2

/**
 * Names that nobody knows and that a text lists with companies ("mit Nordwind, Tessalon und Quarix"), or behind a noun of several of them
 * ("Chiphersteller wie Quarix"): what stands in one list is of one kind.
 */
export function enumeratedNames(
  article: Article,
  known: readonly NamedEntity[],
  accepted: ReadonlySet<NewName>,
  open: readonly NewName[],
): ReadonlySet<NewName> {
  const found = new Set<NewName>()
  const items = [
    ...known.flatMap(({ entity, occurrence }) =>
      isWhole(occurrence) ? [itemOf(article, occurrence, isFirm(entity?.kind) ? 'company' : 'other')] : [],
    ),
    ...[...accepted].flatMap(({ occurrences }) =>
      occurrences.filter(isWhole).map((one) => itemOf(article, one, 'company')),
    ),
    ...open.flatMap((name) =>
      name.occurrences.filter((one) => couldBeListed(article, one)).map((one) => itemOf(article, one, name)),
    ),
  ].sort((a, b) => a.first - b.first)
  for (const list of listsOf(article, items)) {
    const isOfCompanies = list.some(({ is, called }) => is === 'company' || called)
    if (!isOfCompanies || list.some(({ is }) => is === 'other')) continue
    for (const { is } of list) if (is !== 'company' && is !== 'other' && standsAsName(is)) found.add(is)
  }
  return found
}

const isFirm = (kind: string | undefined): boolean => kind === 'company' || kind === 'fund'

const isWhole = ({ head, inCompound }: Occurrence): boolean => head === undefined && !inCompound

/** In no compound, no place's, and without article but behind a noun of several. */
const couldBeListed = (article: Article, occurrence: Occurrence): boolean =>
  isWhole(occurrence) &&
  (occurrence.determiner === 'none' || isCalledInPlural(article, occurrence.first)) &&
  !namesPlace(article, occurrence)

/** A word of no language; one made of two others must stand twice, and never with an article. */
const standsAsName = ({ key, occurrences }: NewName): boolean =>
  !isOfKnownParts(key) ||
  isNameLikeNoun(key) ||
  (occurrences.length > 1 &&
    occurrences.every(({ determiner, inCompound, head }) => determiner === 'none' || inCompound || head !== undefined))

const itemOf = (article: Article, { first, after }: Occurrence, is: Item['is']): Item => ({
  first,
  after,
  is,
  called: isCalledInPlural(article, first),
})

/** "die Töchter X und Y", "Chiphersteller wie X". */
function isCalledInPlural(article: Article, first: number): boolean {
  const { tokens } = article
  let at = first - 1
  const isExample = suchAs.has(tokens[at]?.norm ?? '')
  if (isExample) {
    at--
    if (tokens[at]?.norm === 'allen') at--
    if (tokens[at]?.norm === ',') at--
  }
  if (at < 0 || article.sentenceOf[at] !== article.sentenceOf[first]) return false
  const noun = describingNoun(compoundAt(article, at))
  return (
    (noun?.plural === true || (isExample && noun !== undefined)) &&
    /^\p{Lu}/u.test(tokens[startOfCompound(article, at)]?.text ?? '')
  )
}

/** Names one behind the other with commas and an "und" between them or behind the last; one alone where it is called a noun of several. */
function listsOf({ tokens, sentenceOf }: Article, items: readonly Item[]): Item[][] {
  const lists: Item[][] = []
  let list: Item[] = []
  let count = 0
  let joined = false
  const close = (): void => {
    const goesOn = count > 0 && lastLinks.has(tokens[list.at(-1)?.after ?? -1]?.norm ?? '')
    if (joined || goesOn || count >= COMMAS || list[0]?.called === true) lists.push(list)
    list = []
    count = 0
    joined = false
  }
  for (const item of items) {
    const last = list.at(-1)
    const between = last === undefined ? '' : (tokens[last.after]?.norm ?? '')
    const follows =
      last !== undefined &&
      item.first === last.after + 1 &&
      sentenceOf[item.first] === sentenceOf[last.first] &&
      (lastLinks.has(between) || commas.has(between))
    if (!follows && last !== undefined) close()
    if (follows && lastLinks.has(between)) joined = true
    else if (follows) count++
    list.push(item)
  }
  close()
  return lists
}

import { groupNouns } from '../../../lexicon/de/entity/description-words.ts'
import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { isSimpleNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { addresses } from '../../../lexicon/de/entity/titles.ts'
import type { Entity } from '../../../model/entity.ts'
import { type Article, isCapital, isGlued, joinsCompound, opensSentence, startOfCompound } from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { countryOfPeople } from '../../words/homes.ts'
import { speaks } from '../occurrence/name-context.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import { readOccurrence } from '../occurrence/occurrence.ts'
import { unlistedEntity } from '../occurrence/unlisted-entity.ts'
import { endOfPerson, isSurname } from './end-of-person.ts'
import { firmsOfSurnames, firmsWithGivenNames, isOfFirm } from './firms-of-surnames.ts'

/** A person's name in the text. */
interface Span {
  readonly first: number
  readonly after: number
  readonly entity: Entity
  readonly why: string
}

/** Whom the text names in full. */
interface Introduced {
  readonly spans: readonly Span[]
  /** By surname, and by whole name. */
  readonly people: ReadonlyMap<string, Entity>
  /** Where a surname stands behind a given name first. */
  readonly surnames: ReadonlyMap<string, number>
}

/**
 * Finds people that nobody listed: a given name and a surname ("Belén Garijo"), an office and a name ("Finanzchefin Müller-Heyne"), and the
 * surname alone once it is known. `taken` marks tokens of listed names; it gains the tokens found.
 */
export function findPersons(article: Article, taken: Uint8Array): NamedEntity[] {
  const introduced = findIntroduced(article, taken)
  const spans = [...introduced.spans, ...findSurnames(article, taken, introduced)]
  return spans.map(({ first, after, entity, why }) => ({
    occurrence: readOccurrence(article, first, after),
    entity,
    candidates: [entity],
    how: 'introduced',
    why,
  }))
}

/** Names behind a given name or an office. */
function findIntroduced(article: Article, taken: Uint8Array): Introduced {
  const people = new Map<string, Entity>()
  const surnames = new Map<string, number>()
  const spans: Span[] = []
  const { tokens } = article
  const namesOfFirms = firmsWithGivenNames(article, taken)
  for (let first = 0; first < tokens.length; first++) {
    if (taken[first] === 1 || !isCapital(tokens[first]) || joinsCompound(article, first - 1)) continue
    const byGivenName = givenNames.has(tokens[first]?.norm ?? '')
    const office = byGivenName ? undefined : officeBefore(article, first)
    if (!byGivenName && office === undefined) continue
    const after = endOfPerson(article, taken, first, office !== undefined)
    if (after === undefined || (byGivenName && after - first === 1)) continue
    const name = article.document.text.slice(tokens[first]?.start, tokens[after - 1]?.end)
    if (office === undefined && namesOfFirms.has(name)) continue
    const surname = surnameAt(article, after - 1)
    const known = after - first === 1 ? people.get(surname) : undefined
    const entity = known ?? unlistedEntity(name, 'person')
    for (const key of [surname, name.toLowerCase()]) if (!people.has(key)) people.set(key, entity)
    if (byGivenName && !surnames.has(surname)) surnames.set(surname, first)
    taken.fill(1, first, after)
    const why = office === undefined ? 'a given name and a surname' : `a name behind "${office}"`
    spans.push({ first, after, entity, why })
    first = after - 1
  }
  return { spans, people, surnames }
}

/** The surnames alone of those who are named in full somewhere. */
function findSurnames(article: Article, taken: Uint8Array, { people, surnames }: Introduced): Span[] {
  const spans: Span[] = []
  const { tokens } = article
  const firms = firmsOfSurnames(article, surnames, taken)
  for (let first = 0; people.size > 0 && first < tokens.length; first++) {
    if (taken[first] === 1 || !isCapital(tokens[first])) continue
    const after = endOfDouble(article, first)
    const surname = surnameAt(article, after - 1)
    const entity = people.get(surname) ?? (surname.endsWith('s') ? people.get(surname.slice(0, -1)) : undefined)
    if (
      entity === undefined ||
      isSimpleNoun(surname) ||
      joinsCompound(article, first - 1) ||
      (firms.has(surname) && !speaks(article, readOccurrence(article, first, after))) ||
      isGroupOf(article, after) ||
      (givenNames.has(tokens[first - 1]?.norm ?? '') && isOfFirm(article, after))
    )
      continue
    taken.fill(1, first, after)
    spans.push({ first, after, entity, why: `the surname of ${entity.name}` })
    first = after - 1
  }
  return spans
}

/** "die Seestern-Gruppe": what begins such a compound is a company's name. */
const isGroupOf = (article: Article, after: number): boolean =>
  joinsCompound(article, after) && groupNouns.has(article.tokens[after + 1]?.norm ?? '')

/** The surname that ends at a token: "rabmer-koller" of "Ulrike Rabmer-Koller". */
function surnameAt({ tokens }: Article, at: number): string {
  const [left, hyphen, last] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  return hyphen?.norm === '-' && isGlued(hyphen) && isGlued(last) && isCapital(left)
    ? `${left.norm}-${last?.norm}`
    : (last?.norm ?? '')
}

/** The end of one capitalised word, or of two that a hyphen joins to a double name. */
const endOfDouble = (article: Article, first: number): number =>
  article.tokens[first + 1]?.norm === '-' && joinsCompound(article, first + 1) && isSurname(article, first + 2)
    ? first + 3
    : first + 1

/** The office right before a name: "Firmenchefin", "Merck-Chefin", "Dr.". */
function officeBefore(article: Article, first: number): string | undefined {
  const { tokens, sentenceOf } = article
  let at = first - 1
  if (tokens[at]?.norm === '.' && addresses.has(tokens[at - 1]?.norm ?? '')) at--
  const token = tokens[at]
  if (token === undefined || sentenceOf[at] !== sentenceOf[first]) return undefined
  if (!isPersonNoun(token.norm) && !isNational(article, at)) return undefined
  if (describingNoun(token.norm) !== undefined) return undefined
  if (opensSentence(article, first) || !isSurname(article, first)) return undefined
  return tokens[startOfCompound(article, at)] === undefined ? undefined : token.text
}

/** "der Tscheche Jaromil Novotek": what people of a country are called in the singular, before two words. */
const isNational = (article: Article, at: number): boolean =>
  /(e|ier|aner|eser|ländner|eicher)$/.test(article.tokens[at]?.norm ?? '') &&
  isCapital(article.tokens[at]) &&
  countryOfPeople(article.tokens[at].norm) !== undefined &&
  isSurname(article, at + 2) &&
  article.tokens[at + 2]?.gap === 'blank'

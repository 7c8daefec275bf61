import { companyVerbs } from '../../../lexicon/de/entity/name-contexts.ts'
import type { Entity } from '../../../model/entity.ts'
import { grouped } from '../../../model/grouped.ts'
import { type Article, isCapital, joinsCompound } from '../../article.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { slug } from '../../gazetteer/slug.ts'
import { homeOfForeignWord, homeOfPrefix } from '../../words/homes.ts'
import { joinedName } from '../occurrence/joined-name.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import { unlistedEntity } from '../occurrence/unlisted-entity.ts'
import { goesWithOneName } from './join-names.ts'

/** A company's name with a country's behind it. */
interface Pair {
  readonly name: NamedEntity
  readonly parent: Entity
  readonly word: string
  readonly country: string
  /** In another language, or where only one name can stand, the two are one. */
  readonly sure: boolean
}

const TWICE = 2
/** So many words are no subject or object that a country follows by chance. */
const LONG = 3
const WHY = 'a company and a country as one name'

/** Finds the daughters that companies call after a country: "Vodafone Italia", "bei Siemens Indien"; their names replace the company's. */
export function findNationalDaughters(
  article: Article,
  names: readonly NamedEntity[],
  gazetteer: Gazetteer,
): NamedEntity[] {
  const pairs = names.flatMap((name) => pairAt(article, name) ?? [])
  if (pairs.length === 0) return [...names]
  const joined = new Map<NamedEntity, NamedEntity>()
  for (const group of grouped(pairs, idOf).values()) {
    const [first] = group
    if (first === undefined || (group.length < TWICE && !group.some(({ sure }) => sure))) continue
    const entity = gazetteer.byId(idOf(first)) ?? daughterOf(first)
    for (const { name } of group) {
      const { first: from, after } = name.occurrence
      joined.set(name, joinedName(article, from, after + 1, entity, WHY))
    }
  }
  const covered = new Set([...joined.values()].map(({ occurrence }) => occurrence.after - 1))
  return names.filter(({ occurrence }) => !covered.has(occurrence.first)).map((name) => joined.get(name) ?? name)
}

function pairAt(article: Article, name: NamedEntity): Pair | undefined {
  const { entity, occurrence } = name
  if (entity?.kind !== 'company' || occurrence.inCompound || occurrence.legalForm) return undefined
  const { tokens, sentenceOf, inFigure } = article
  const { first, after, description } = occurrence
  const token = tokens[after]
  if (!isCapital(token) || token.gap !== 'blank' || sentenceOf[after] !== sentenceOf[first] || inFigure[after] === 1)
    return undefined
  if (joinsCompound(article, after + 1)) return undefined
  const foreign = homeOfForeignWord(token.text)
  const country = foreign ?? homeOfPrefix(token.norm)
  if (country === undefined || country === entity.country) return undefined
  const sure =
    foreign !== undefined ||
    (name.how === 'introduced' && after - first >= LONG) ||
    (description !== undefined && !description.plural) ||
    goesWithOneName(tokens[first - 1]?.norm ?? '') ||
    (occurrence.opens && companyVerbs.has(tokens[after + 1]?.norm ?? ''))
  return { name, parent: entity, word: token.text, country, sure }
}

const daughterOf = (pair: Pair): Entity =>
  unlistedEntity(`${pair.parent.name} ${pair.word}`, 'company', {
    id: slug(idOf(pair)),
    sectors: pair.parent.sectors,
    country: pair.country,
    parent: pair.parent.id,
  })

const idOf = ({ parent, country }: Pair): string => `${parent.id}-${country.toLowerCase()}`

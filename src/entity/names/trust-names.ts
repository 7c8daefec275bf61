import { nameCompoundHeads, outletNouns } from '../../lexicon/de/entity/company-nouns.ts'
import { givenNames } from '../../lexicon/de/entity/given-names.ts'
import type { Entity } from '../../model/entity.ts'
import { type Article, isCapital } from '../article.ts'
import { isSimpleNoun } from './is-common-noun.ts'
import type { KnownName } from './known-names.ts'
import type { NamedEntity } from './named-entity.ts'
import { pieces, squeeze } from './squeeze.ts'

const REPORTING =
  /^(bericht\p{L}*|melde\p{L}*|schreib\p{L}*|schrieb\p{L}*|laut|zufolge|information\p{L}*|erfuhr|erfahren|sagte|zitier\p{L}*|interview)$/u
const REPORTING_REACH = 4
const OUTLET_HEADS = new Set(['zeitung', 'bericht', 'berichte', 'informationen', 'interview', 'reporter', 'online'])
const TWICE = 2

/**
 * Decides which listed names are names here. A name that is also an everyday word, a given name or marked ambiguous needs evidence: its
 * place in the sentence, or in another place of the text. A name of several entities goes to the one the text also calls otherwise.
 */
export function trustNames(article: Article, names: readonly KnownName[]): NamedEntity[] {
  const certain = new Set<string>()
  const definite = new Map<string, number>()
  for (const name of names) {
    const [naming, ...others] = name.namings
    if (naming === undefined) continue
    if (others.length === 0 && (!isDoubtful(name) || hasEvidence(article, name, naming.entity)))
      certain.add(naming.entity.id)
    if (name.determiner === 'definite' && !name.modified) definite.set(name.key, (definite.get(name.key) ?? 0) + 1)
  }
  return names.flatMap((occurrence): NamedEntity[] => {
    const fitting = occurrence.namings.filter(({ entity }) => {
      if (!isDoubtful(occurrence) || hasEvidence(article, occurrence, entity)) return true
      if (occurrence.inCompound || occurrence.determiner === 'indefinite' || occurrence.modified) return false
      if (givenNames.has(occurrence.key) && isCapital(article.tokens[occurrence.after])) return false
      const calledByArticle = occurrence.determiner === 'definite' && goesWithArticle(entity, occurrence.key)
      if (certain.has(entity.id)) return isBare(occurrence) || calledByArticle
      if (calledByArticle) return entity.kind === 'state' || (definite.get(occurrence.key) ?? 0) >= TWICE
      return isBare(occurrence) && !isSimpleNoun(occurrence.key)
    })
    if (fitting.length === 0) return []
    return [
      choose(
        occurrence,
        fitting.map(({ entity }) => entity),
        certain,
      ),
    ]
  })
}

const isDoubtful = ({ namings, key, after, first }: KnownName): boolean =>
  namings.some(({ entity, written }) => entity.ambiguous.includes(written)) ||
  (after - first === 1 && (isSimpleNoun(key) || givenNames.has(key)))

const isBare = ({ determiner, opens, inCompound, head }: KnownName): boolean =>
  determiner === 'none' && !opens && !inCompound && head === undefined

/** Is the word the last part of the entity's name, which goes with the article: "die Bahn" for Deutsche Bahn, "der Bund"? */
const goesWithArticle = (entity: Entity, key: string): boolean =>
  entity.kind === 'state' || (pieces(entity.name).length > 1 && squeeze(entity.name).endsWith(key))

function hasEvidence(article: Article, name: KnownName, entity: Entity): boolean {
  if (name.inCompound) return false
  const head = name.head?.toLowerCase()
  if (head !== undefined) return entity.kind === 'outlet' ? OUTLET_HEADS.has(head) : nameCompoundHeads.has(head)
  if (name.legalForm || (name.quoted && name.determiner !== 'indefinite')) return true
  if (entity.kind === 'outlet') {
    const noun = name.noun?.toLowerCase().split('-').at(-1) ?? ''
    return outletNouns.has(noun) || isReported(article, name)
  }
  const description = name.description
  if (description === undefined || description.plural) return false
  return description.general || description.sectors.some((sector) => entity.sectors.includes(sector))
}

function isReported({ tokens }: Article, { first, after, determiner }: KnownName): boolean {
  if (determiner === 'indefinite') return false
  for (let at = Math.max(0, first - REPORTING_REACH); at < after + REPORTING_REACH; at++) {
    if (REPORTING.test(tokens[at]?.norm ?? '')) return true
  }
  return false
}

function choose(occurrence: KnownName, entities: readonly Entity[], certain: ReadonlySet<string>): NamedEntity {
  const how = occurrence.head === undefined ? 'name' : 'compound'
  const [only] = entities
  if (only !== undefined && entities.length === 1) {
    const alias = how === 'name' && squeeze(only.name) !== occurrence.key
    const why = alias
      ? `"${occurrence.text}" is listed as a name of ${only.name}`
      : `${only.name} is listed under this name`
    return { occurrence, entity: only, candidates: [only], how: alias ? 'alias' : how, why }
  }
  const elsewhere = entities.filter(({ id }) => certain.has(id))
  const called = entities.filter(({ name }) => squeeze(name) === occurrence.key)
  const entity =
    (elsewhere.length === 1 ? elsewhere[0] : undefined) ??
    (elsewhere.length === 0 && called.length === 1 ? called[0] : undefined)
  if (entity === undefined)
    return {
      occurrence,
      entity: null,
      candidates: entities,
      how,
      why: `"${occurrence.text}" is a name of ${entities.map(({ name }) => name).join(' and ')}`,
    }
  const why =
    elsewhere.length === 1
      ? `the text also calls ${entity.name} by another name`
      : `"${occurrence.text}" is ${entity.name}'s usual name`
  return { occurrence, entity, candidates: entities, how, why }
}

import { definiteArticles } from '../../../lexicon/de/entity/articles.ts'
import { commonNouns } from '../../../lexicon/de/entity/common-nouns.ts'
import { nameCompoundHeads, outletNouns } from '../../../lexicon/de/entity/company-nouns.ts'
import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { isSimpleNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { companyNameWords } from '../../../lexicon/de/entity/legal-forms.ts'
import { companyVerbs } from '../../../lexicon/de/entity/name-contexts.ts'
import { addresses } from '../../../lexicon/de/entity/titles.ts'
import { nounReadings } from '../../../lexicon/de/morphology/noun-readings.ts'
import type { Entity } from '../../../model/entity.ts'
import { type Article, isCapital, sentenceAt } from '../../article.ts'
import { pieces, squeeze } from '../../gazetteer/squeeze.ts'
import { countryOfPeople } from '../../words/homes.ts'
import { isPersonNoun } from '../../words/person-noun.ts'
import { couldBeName } from '../form/could-be-name.ts'
import { tellsMostlyOfSums } from '../occurrence/name-context.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import { isOfFirm } from '../persons/firms-of-surnames.ts'
import { isOfLongerName } from './is-of-longer-name.ts'
import type { KnownName } from './known-names.ts'
import { namesOfOthers } from './names-of-others.ts'

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
  const isOfAnother = namesOfOthers(article, names)
  const surnames = surnamesIn(article, names)
  const firms = edgesOfFirms(names)
  const certain = new Set<string>()
  const definite = new Map<string, number>()
  for (const name of names) {
    const [naming, ...others] = name.namings
    if (naming === undefined) continue
    if (
      others.length === 0 &&
      !isOfAnother(name, naming.entity) &&
      !surnames.has(name.key) &&
      (!isDoubtful(name) || hasEvidence(article, name, naming.entity))
    )
      certain.add(naming.entity.id)
    if ((hasArticle(name) && !name.modified) || opensHeadline(article, name))
      definite.set(name.key, (definite.get(name.key) ?? 0) + 1)
  }
  return names.flatMap((occurrence): NamedEntity[] => {
    const fitting = occurrence.namings.filter(({ entity }) => {
      if (isOfAnother(occurrence, entity)) return false
      if (entity.kind === 'person' && isOfFirm(article, occurrence.after)) return false
      if (surnames.has(occurrence.key) && isNobodysCompany(article, occurrence, entity, certain)) return false
      if (!isDoubtful(occurrence) || hasEvidence(article, occurrence, entity)) return true
      if (occurrence.inCompound || occurrence.determiner === 'indefinite' || occurrence.modified) return false
      if (givenNames.has(occurrence.key) && isCapital(article.tokens[occurrence.after])) return false
      const calledByArticle = hasArticle(occurrence) && goesWithArticle(entity, occurrence.key)
      if (certain.has(entity.id)) return isBare(occurrence) || calledByArticle || opensAsName(occurrence)
      if (calledByArticle || (opensHeadline(article, occurrence) && goesWithArticle(entity, occurrence.key)))
        return entity.kind === 'state' || (definite.get(occurrence.key) ?? 0) >= TWICE
      // A noun that can be counted has an article: "von Bund und Ländern" names the state.
      if (!isBare(occurrence) || (isSimpleNoun(occurrence.key) && entity.kind !== 'state')) return false
      return (
        !isFirmOrPerson(entity) || nounReadings(occurrence.key).length === 0 || isListedWith(article, occurrence, firms)
      )
    })
    if (fitting.length === 0 || isOfLongerName(article, occurrence) || isPeople(occurrence)) return []
    return [
      choose(
        occurrence,
        fitting.map(({ entity }) => entity),
        certain,
      ),
    ]
  })
}

/** Keys of listed names that stand as the surname of somebody: "Stadler" where the text has "Elisabeth Stadler". */
function surnamesIn(article: Article, names: readonly KnownName[]): ReadonlySet<string> {
  return new Set(names.filter((name) => isSurnameHere(article, name)).map(({ key }) => key))
}

/** Does a given name stand right before one word that no legal form makes a company's name? */
function isSurnameHere(article: Article, { first, after, legalForm, namings, inCompound }: KnownName): boolean {
  const { tokens } = article
  const token = tokens[first]
  const before = tokens[first - 1]
  if (after !== first + 1 || legalForm || inCompound || token?.gap !== 'blank' || !isCapital(before)) return false
  const isName =
    givenNames.has(before.norm) ||
    addresses.has(before.norm) ||
    (isPersonNoun(tokens[first - 2]?.norm ?? '') && couldBeName(article, first - 1))
  return (
    isName && !companyNameWords.has(tokens[after]?.norm ?? '') && namings.some(({ entity }) => entity.kind !== 'person')
  )
}

/** Where a text has somebody of that surname, a bare name is theirs, unless the text calls the company otherwise as well. */
const isNobodysCompany = (article: Article, name: KnownName, entity: Entity, certain: ReadonlySet<string>): boolean =>
  entity.kind !== 'person' &&
  (isSurnameHere(article, name) || (!certain.has(entity.id) && !hasEvidence(article, name, entity)))

/** "die Schweden", "den Polen": a state of that name has no article, its people have. */
const isPeople = ({ key, namings, determiner, head, modified }: KnownName): boolean =>
  determiner === 'definite' &&
  !modified &&
  head === undefined &&
  countryOfPeople(key) !== undefined &&
  namings.some(({ entity }) => entity.kind === 'state')

const isDoubtful = ({ namings, key, after, first }: KnownName): boolean =>
  namings.some(({ entity, written }) => entity.ambiguous.includes(written)) ||
  (after - first === 1 && (isSimpleNoun(key) || givenNames.has(key)))

const isBare = ({ determiner, opens, inCompound, head }: KnownName): boolean =>
  determiner === 'none' && !opens && !inCompound && head === undefined

const isFirmOrPerson = ({ kind }: Entity): boolean => kind === 'company' || kind === 'fund' || kind === 'person'

/** Where names of companies that nothing else can be begin and end. */
const edgesOfFirms = (names: readonly KnownName[]): ReadonlySet<number> =>
  new Set(
    names.flatMap((name) =>
      !isDoubtful(name) && name.namings.every(({ entity }) => entity.kind === 'company' || entity.kind === 'fund')
        ? [name.first, name.after]
        : [],
    ),
  )

const LISTING = /^(und|oder|sowie|,|\/)$/

/** "Bain Capital und Advent": a noun that stands in one list with a company is a name. */
const isListedWith = ({ tokens }: Article, { first, after }: KnownName, firms: ReadonlySet<number>): boolean =>
  (LISTING.test(tokens[first - 1]?.norm ?? '') && firms.has(first - 1)) ||
  (LISTING.test(tokens[after]?.norm ?? '') && firms.has(after + 1))

/** "Douglas beschäftigt …": at the head of a sentence a given name alone is whom the text calls otherwise as well. */
const opensAsName = ({ opens, determiner, head, inCompound, key }: KnownName): boolean =>
  opens && determiner === 'none' && head === undefined && !inCompound && !isSimpleNoun(key)

/** "Allianz hat Zahlen vorgelegt.": in the text, other than in headlines, a noun in the singular needs its article; a name does not. */
const opensBare = (
  article: Article,
  { key, first, opens, determiner, head, inCompound, following }: KnownName,
): boolean => {
  const readings = nounReadings(key)
  return (
    opens &&
    determiner === 'none' &&
    head === undefined &&
    !inCompound &&
    readings.length > 0 &&
    !readings.includes('plural') &&
    !readings.includes('infinitive') &&
    !givenNames.has(key) &&
    (companyVerbs.has(following) || /^(hat|hatte|will|wird|wolle|soll|muss|kann)$/.test(following)) &&
    sentenceAt(article, first)?.block.zone !== 'title'
  )
}

/** "Bahn trennt sich von …": headlines leave the article out. */
const opensHeadline = (article: Article, { first, opens, determiner, head, inCompound }: KnownName): boolean =>
  opens &&
  determiner === 'none' &&
  head === undefined &&
  !inCompound &&
  sentenceAt(article, first)?.block.zone === 'title'

/** Right before a noun that needs one, "die" is an article behind a comma too. */
const hasArticle = ({ determiner, before }: KnownName): boolean =>
  determiner === 'definite' || definiteArticles.has(before)

/** Is the word the last part of the entity's name, which goes with the article: "die Bahn" for Deutsche Bahn, "der Bund"? */
const goesWithArticle = (entity: Entity, key: string): boolean =>
  entity.kind === 'state' || (pieces(entity.name).length > 1 && squeeze(entity.name).endsWith(key))

function hasEvidence(article: Article, name: KnownName, entity: Entity): boolean {
  if (name.inCompound) return false
  const head = name.head?.toLowerCase()
  if (head !== undefined) return entity.kind === 'outlet' ? OUTLET_HEADS.has(head) : nameCompoundHeads.has(head)
  // "Bund und Land fördern": the two levels of the state.
  if (
    entity.kind === 'state' &&
    article.tokens[name.after]?.norm === 'und' &&
    /^(land|länder|ländern)$/.test(article.tokens[name.after + 1]?.norm ?? '')
  )
    return true
  if (name.legalForm || (name.quoted && name.determiner !== 'indefinite')) return true
  if (entity.kind === 'outlet') {
    const noun = name.noun?.toLowerCase().split('-').at(-1) ?? ''
    return outletNouns.has(noun) || isReported(article, name)
  }
  if (entity.kind === 'company' && (actsAsCompany(article, name) || opensBare(article, name))) return true
  const description = name.description
  if (description === undefined || description.plural) return false
  return description.general || description.sectors.some((sector) => entity.sectors.includes(sector))
}

/** "Krones wächst"; "Die Allianz meldet" only in a text of sums, for alliances do so too. */
const actsAsCompany = (article: Article, { key, determiner, modified, head, following }: KnownName): boolean =>
  companyVerbs.has(following) &&
  head === undefined &&
  !modified &&
  (commonNouns.has(key)
    ? determiner === 'definite' && tellsMostlyOfSums(article)
    : determiner === 'none' && isSimpleNoun(key))

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

import { definiteArticles, isDeterminer } from '../../../lexicon/de/entity/articles.ts'
import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { stateVerbs } from '../../../lexicon/de/entity/governments.ts'
import { isSimpleNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { nounReadings } from '../../../lexicon/de/morphology/noun-readings.ts'
import { isFiniteVerb } from '../../../lexicon/de/verbs/verb-index.ts'
import type { Entity } from '../../../model/entity.ts'
import { type Article, isCapital } from '../../article.ts'
import { pieces, squeeze } from '../../gazetteer/squeeze.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { cityOfResidents, countryOfPeople } from '../../words/homes.ts'
import { hasWhatFirmsHave } from '../occurrence/name-context.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import { isOfFirm } from '../persons/firms-of-surnames.ts'
import { isBareAmongSums } from './bare-among-sums.ts'
import { chooseEntity } from './choose-entity.ts'
import { hasEvidence, isDoubtful, opensAsAdverb } from './has-evidence.ts'
import { isOfLongerName } from './is-of-longer-name.ts'
import type { KnownName } from './known-names.ts'
import { edgesOfFirms, isListedWith } from './listed-with-firms.ts'
import { namesOfOthers } from './names-of-others.ts'
import { isBare, isPlain, opensHeadline } from './stands-as-name.ts'
import { isSurnameHere, surnamesIn } from './surnames-in.ts'

const TWICE = 2

/** What the listed names of a text tell of one another. */
interface Told {
  readonly isOfAnother: (name: KnownName, entity: Entity) => boolean
  /** Keys of names that are somebody's surname. */
  readonly surnames: ReadonlySet<string>
  /** Where names of companies that nothing else can be begin and end. */
  readonly firms: ReadonlySet<number>
  /** Ids of entities that the text names beyond doubt. */
  readonly certain: ReadonlySet<string>
  /** Whom a name that several share means in this text, by its key: where one place of it says so, the others mean the same. */
  readonly decided: ReadonlyMap<string, string>
  /** How often a name stands as a noun does that everybody knows: "die Bahn". */
  readonly definite: ReadonlyMap<string, number>
}

/**
 * Decides which listed names are names here. A name that is also an everyday word, a given name or marked ambiguous needs evidence: its
 * place in the sentence, or in another place of the text. A name of several entities goes to the one the text also calls otherwise.
 */
export function trustNames(article: Article, names: readonly KnownName[]): NamedEntity[] {
  const told = toldBy(article, names)
  return names.flatMap((name): NamedEntity[] => {
    const fitting = name.namings.flatMap(({ entity }) => (fits(article, name, entity, told) ? [entity] : []))
    if (fitting.length === 0 || isOfLongerName(article, name) || isPeople(name) || isOfTown(article, name)) return []
    return [chooseEntity(name, fitting, told.certain)]
  })
}

function toldBy(article: Article, names: readonly KnownName[]): Told {
  const isOfAnother = namesOfOthers(article, names)
  const surnames = surnamesIn(article, names)
  const certain = new Set<string>()
  const definite = new Map<string, number>()
  const decided = new Map<string, string>()
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
    const [shown, ...rest] =
      others.length === 0 ? [] : name.namings.filter(({ entity }) => hasEvidence(article, name, entity))
    if (shown !== undefined && rest.length === 0 && !decided.has(name.key)) decided.set(name.key, shown.entity.id)
    if ((hasArticle(name) && !name.modified) || opensHeadline(article, name))
      definite.set(name.key, (definite.get(name.key) ?? 0) + 1)
  }
  return { isOfAnother, surnames, firms: edgesOfFirms(names), certain, decided, definite }
}

/** Can the name mean the entity here? */
function fits(article: Article, name: KnownName, entity: Entity, told: Told): boolean {
  if (told.isOfAnother(name, entity) || (told.decided.get(name.key) ?? entity.id) !== entity.id) return false
  if (entity.kind === 'person' && isOfFirm(article, name.after)) return false
  const isSurname = told.surnames.has(name.key) || isSurnameHere(article, name)
  if (isSurname && isNobodysCompany(article, name, entity, told.certain)) return false
  return !isDoubtful(name) || hasEvidence(article, name, entity) || isNamedInSpite(article, name, entity, told)
}

/** May a doubtful name without evidence of its own mean the entity, by how it stands and what else the text tells? */
function isNamedInSpite(article: Article, name: KnownName, entity: Entity, told: Told): boolean {
  if (name.inCompound || name.determiner === 'indefinite' || name.modified) return false
  if (opensAsAdverb(name)) return told.certain.has(entity.id)
  if (givenNames.has(name.key) && isCapital(article.tokens[name.after])) return false
  if (isBehindAttribute(name)) return false
  const calledByArticle = hasArticle(name) && goesWithArticle(entity, name.key)
  if (opensAsState(article, name, entity)) return true
  if (told.certain.has(entity.id) || told.decided.get(name.key) === entity.id)
    return isBare(name) || calledByArticle || opensAsName(name)
  if (calledByArticle || (opensHeadline(article, name) && goesWithArticle(entity, name.key)))
    return entity.kind === 'state' || (told.definite.get(name.key) ?? 0) >= TWICE
  if (isBareAmongSums(article, name, entity)) return true
  if (isPlain(name) && isFirmOrPerson(entity) && isListedWith(article, name, told.firms)) return true
  // A noun that can be counted has an article: "von Bund und Ländern" names the state.
  if (!isBare(name) || (isSimpleNoun(name.key) && entity.kind !== 'state')) return false
  return !isFirmOrPerson(entity) || nounReadings(name.key).length === 0 || isListedWith(article, name, told.firms)
}

/** Where a text has somebody of that surname, a bare name is theirs, unless the text calls the company otherwise as well. */
const isNobodysCompany = (article: Article, name: KnownName, entity: Entity, certain: ReadonlySet<string>): boolean =>
  entity.kind !== 'person' &&
  (isSurnameHere(article, name) ||
    (!certain.has(entity.id) && !hasWhatFirmsHave(article, name) && !hasEvidence(article, name, entity)))

/** "die Schweden", "den Polen": a state of that name has no article, its people have. */
const isPeople = ({ key, namings, determiner, head, modified }: KnownName): boolean =>
  determiner === 'definite' &&
  !modified &&
  head === undefined &&
  countryOfPeople(key) !== undefined &&
  namings.some(({ entity }) => entity.kind === 'state')

/** "der im Mai gestartete Carrier": before a bare name no adjective is inflected. */
const isBehindAttribute = ({ before, noun }: KnownName): boolean =>
  noun === undefined && /ete[nrs]?$|te[nrs]$/.test(before) && !isFiniteVerb(before) && !isDeterminer(before)

/** "das New Yorker Biotechunternehmen Seestern": before a noun the word says from where. */
const isOfTown = ({ tokens }: Article, { after, namings, head }: KnownName): boolean =>
  head === undefined &&
  tokens[after]?.gap === 'blank' &&
  describingNoun(tokens[after]?.text ?? '') !== undefined &&
  namings.some(({ written }) => cityOfResidents(written) !== undefined)

const isFirmOrPerson = ({ kind }: Entity): boolean => kind === 'company' || kind === 'fund' || kind === 'person'

/** "Douglas beschäftigt …": at the head of a sentence a given name alone is whom the text calls otherwise as well. */
const opensAsName = (name: KnownName): boolean => isPlain(name) && name.opens && !isSimpleNoun(name.key)

/** "Schweden bestellt …": before a verb in the singular at the head of a sentence, no people but their state. */
const opensAsState = ({ tokens }: Article, name: KnownName, { kind }: Entity): boolean =>
  kind === 'state' && name.opens && isPlain(name) && stateVerbs.has(tokens[name.after]?.norm ?? '')

/** Right before a noun that needs one, "die" is an article behind a comma too. */
const hasArticle = ({ determiner, before }: KnownName): boolean =>
  determiner === 'definite' || definiteArticles.has(before)

/** Is the word the last part of the entity's name, which goes with the article: "die Bahn" for Deutsche Bahn, "der Bund"? */
const goesWithArticle = (entity: Entity, key: string): boolean =>
  entity.kind === 'state' || (pieces(entity.name).length > 1 && squeeze(entity.name).endsWith(key))

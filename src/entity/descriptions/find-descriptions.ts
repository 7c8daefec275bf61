import { definiteArticles } from '../../lexicon/de/entity/articles.ts'
import type { Gender, Relation } from '../../lexicon/de/entity/company-nouns.ts'
import { isFormedNoun } from '../../lexicon/de/entity/is-common-noun.ts'
import type { Entity } from '../../model/entity.ts'
import type { Span } from '../../model/span.ts'
import { type Article, endOfCompound, isAllCaps, isCapital, isQuote } from '../article.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { isPersonNoun } from '../names/find-persons.ts'
import { couldBeName } from '../names/name-run.ts'
import type { NamedEntity } from '../names/named-entity.ts'
import { squeeze } from '../names/squeeze.ts'
import { type DescribingNoun, describingNoun } from '../words/describing-noun.ts'
import { countryOfPeople, type Home, looksResident } from '../words/homes.ts'
import { type Side, sideOf } from './deal-side.ts'
import { placeBehind } from './homes-told.ts'
import { type Phrase, phraseBefore } from './phrase-before.ts'
import { opensProfile } from './profile.ts'
import { spokenBy } from './spoken-by.ts'

/** Words that mean an organisation without naming it, and all that they say of it. */
export interface Description extends Span {
  readonly first: number
  readonly text: string
  readonly sectors: readonly string[]
  readonly homes: readonly Home[]
  readonly relation?: Relation | undefined
  readonly gender?: Gender | undefined
  readonly young: boolean
  readonly big: boolean
  /** Entities with this fixed description. */
  readonly epithetOf: readonly Entity[]
  /** Whose daughter or rival it is said to be: "die Tochter der Bahn", "die VW-Tochter". */
  readonly owner?: NamedEntity | undefined
  /** The name right before it, set off by a comma: "Parloa, das Berliner Start-up". */
  readonly apposedTo?: NamedEntity | undefined
  /** The name right behind it, between commas: "der Konzern, die Seestern AG, baut". */
  readonly toldBehind?: NamedEntity | undefined
  /** People of a place ("die Dänen"): no organisation unless one fits. */
  readonly people: boolean
  /** A verb of saying goes with it: "teilte der Konzern mit", "so das Unternehmen". */
  readonly speaks: boolean
  /** The side of a deal that it stands on. */
  readonly side?: Side | undefined
  /** Where it comes from or speaks, if anybody is known to be there: "der Konzern aus Ulm", "wie der Konzern in Ulm mitteilte". */
  readonly seat?: Home | undefined
  /** It opens the profile of a company that the sentence before tells is bought. */
  readonly opensProfile: boolean
  /** "diese Holding" points at what was named last. */
  readonly points: boolean
}

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
      const description = readDescription(article, at, after, named, gazetteer)
      if (description !== undefined) {
        const owner = named ?? ownerBehind(article, after, nameAt)
        const before =
          tokens[description.first - 1]?.norm === ',' ? namesEndingAt.get(description.first - 1) : undefined
        if ((next === undefined && opensUnknownName(article, after)) || isAbbreviated(article, after, nameAt)) {
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

function readDescription(
  article: Article,
  at: number,
  after: number,
  named: NamedEntity | undefined,
  gazetteer: Gazetteer,
): Description | undefined {
  const { tokens, document } = article
  const end = tokens[after - 1]?.end ?? 0
  const noun = document.text.slice(tokens[at]?.start, end)
  const described =
    named === undefined
      ? describingNoun(noun)
      : named.occurrence.first === at && named.occurrence.head !== undefined
        ? describingNoun(named.occurrence.head)
        : undefined
  const listed = named === undefined ? epithetOf(noun, gazetteer) : []
  const people = named === undefined && described === undefined && after === at + 1 ? peopleOf(noun) : undefined
  if (described === undefined && listed.length === 0 && people === undefined) return undefined
  // "der Hauptaktionär" is a company as often.
  if (isPersonNoun(noun.toLowerCase()) && described?.relation !== 'parent') return undefined
  const phrase = phraseBefore(article, at, (determiner) => described !== undefined && agrees(determiner, described))
  if (phrase === undefined || (people === undefined && isPluralDative(article, phrase))) return undefined
  const start = tokens[phrase.first]?.start ?? 0
  const [from] = placeBehind(article, { after })
  const common = {
    first: phrase.first,
    start,
    end,
    text: document.text.slice(start, end),
    epithetOf: listed,
    homes: phrase.homes,
    people: false,
    ...spokenBy(article, phrase.first, after),
    ...(from === undefined ? {} : { seat: from }),
    side: sideOf(article, phrase.first, after),
    opensProfile: described?.general === true && !described.big && opensProfile(article, phrase.first, after),
    points: /^dies/.test(phrase.determiner),
    young: false,
    big: false,
    sectors: [],
  }
  if (described !== undefined && !described.plural && agrees(phrase.determiner, described)) {
    const { sectors, relation, gender, young, big, country } = described
    if (named !== undefined) return { ...common, gender, relation: relation ?? 'maker' }
    const homes = country === undefined ? phrase.homes : [...phrase.homes, { countries: [country] }]
    if (phrase.merged) return { ...common, gender, relation: 'joint_venture' }
    return { ...common, sectors, relation, gender, young, big, homes }
  }
  if (listed.length > 0 && phrase.determiner !== '') return common
  return people !== undefined && isPeoplesArticle(article, at, phrase)
    ? { ...common, people: true, homes: [people] }
    : undefined
}

/** "unter den Produzenten", "von den Riesen": behind these prepositions "den" is the plural's. */
const isPluralDative = ({ tokens }: Article, { first, determiner }: Phrase): boolean =>
  determiner === 'den' &&
  /^(unter|von|mit|bei|zu|aus|nach|seit|zwischen|gegenüber)$/.test(tokens[first - 1]?.norm ?? '')

/** Entities with this fixed description, in any case. */
function epithetOf(noun: string, gazetteer: Gazetteer): readonly Entity[] {
  const key = squeeze(noun)
  const exact = gazetteer.byEpithet(key)
  const stem = key.replace(/e?[ns]$/, '')
  return exact.length > 0 || stem === key ? exact : gazetteer.byEpithet(stem)
}

/** The home of the people that a noun could mean: "Dänen", "Stuttgarter". */
function peopleOf(noun: string): Home | undefined {
  const country = countryOfPeople(noun.toLowerCase())
  if (country !== undefined) return { countries: [country] }
  return looksResident(noun) ? { residents: noun } : undefined
}

/** "die Dänen", "den Stuttgartern": an article right before the people of a place, and no noun behind; "ein Drittel der Dänen" are people. */
const isPeoplesArticle = ({ tokens, inFigure }: Article, at: number, phrase: Phrase): boolean =>
  phrase.first === at - 1 &&
  /^(die|den|der)$/.test(phrase.determiner) &&
  !isCapital(tokens[at + 1]) &&
  !(phrase.determiner === 'der' && (inFigure[at - 2] === 1 || SHARE_OF_PEOPLE.test(tokens[at - 2]?.norm ?? '')))
const SHARE_OF_PEOPLE = /^(mehrheit|minderheit|großteil|teil|hälfte|anteil|zahl|prozent)$/

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

const FORMS: Readonly<Record<Gender, RegExp>> = {
  m: /^(der|dem|den|des|dieser|diesem|diesen|dieses|jener|jenem|am|beim|im|vom|zum|)$/,
  f: /^(die|der|diese|dieser|jene|jener|zur|)$/,
  n: /^(das|dem|des|dieses|diesem|jenes|jenem|am|ans|beim|fürs|im|ins|vom|zum|aufs|)$/,
}

/** Can the article stand before the noun in the singular? */
const agrees = (determiner: string, { gender, oblique }: DescribingNoun): boolean =>
  FORMS[gender].test(determiner) && !(oblique && determiner === 'der')

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

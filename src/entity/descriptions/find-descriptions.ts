import { contractedArticles, definiteArticles, indefiniteDeterminers } from '../../lexicon/de/entity/articles.ts'
import type { Gender, Relation } from '../../lexicon/de/entity/company-nouns.ts'
import type { Entity } from '../../model/entity.ts'
import type { Span } from '../../model/span.ts'
import { type Article, endOfCompound, isCapital, isQuote, joinsCompound, sentenceAt } from '../article.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { isPersonNoun } from '../names/find-persons.ts'
import { couldBeName } from '../names/name-run.ts'
import type { NamedEntity } from '../names/named-entity.ts'
import { squeeze } from '../names/squeeze.ts'
import { isOblique } from './cast.ts'
import { type DescribingNoun, describingNoun } from './describing-noun.ts'
import { cityOfResidents, countryOfAdjective, countryOfPeople, type Home, looksResident } from './homes.ts'

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
  /** People of a place ("die Dänen"): no organisation unless one fits. */
  readonly people: boolean
  /** A verb of saying goes with it: "teilte der Konzern mit", "so das Unternehmen". */
  readonly speaks: boolean
  /** "diese Holding" points at what was named last. */
  readonly points: boolean
}

const MOST_ADJECTIVES = 4
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
    // "der MDax-Konzern" is no compound of a company's name.
    const named = nameAt.get(at)?.entity?.kind === 'index' ? undefined : nameAt.get(at)
    const next = nameAt.get(isQuote(tokens[after]) ? after + 1 : after)
    if (next === undefined || next.occurrence.inCompound) {
      const description = readDescription(article, at, after, named, gazetteer)
      if (description !== undefined) {
        const owner = named ?? ownerBehind(article, after, nameAt)
        const before =
          tokens[description.first - 1]?.norm === ',' ? namesEndingAt.get(description.first - 1) : undefined
        if (next === undefined && opensUnknownName(article, after)) {
          at = after - 1
          continue
        }
        const maker = owner?.entity?.kind === 'product' ? { relation: 'maker' as const } : {}
        found.push({ ...description, ...maker, owner, apposedTo: before })
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
  if ((described === undefined && listed.length === 0 && people === undefined) || isPersonNoun(noun.toLowerCase()))
    return undefined
  const phrase = phraseBefore(article, at, (determiner) => described !== undefined && agrees(determiner, described))
  if (phrase === undefined) return undefined
  const start = tokens[phrase.first]?.start ?? 0
  const common = {
    first: phrase.first,
    start,
    end,
    text: document.text.slice(start, end),
    epithetOf: listed,
    homes: phrase.homes,
    people: false,
    speaks: SAYING.test(tokens[phrase.first - 1]?.norm ?? '') || SAYING.test(tokens[after]?.norm ?? ''),
    points: /^dies/.test(phrase.determiner),
    young: false,
    big: false,
    sectors: [],
  }
  if (described !== undefined && !described.plural && agrees(phrase.determiner, described)) {
    const { sectors, relation, gender, young, big, country } = described
    if (named !== undefined) return { ...common, gender, relation: relation ?? 'maker' }
    const homes = country === undefined ? phrase.homes : [...phrase.homes, { country }]
    if (phrase.merged) return { ...common, gender, relation: 'joint_venture' }
    return { ...common, sectors, relation, gender, young, big, homes }
  }
  if (listed.length > 0 && phrase.determiner !== '') return common
  return people !== undefined && isPeoplesArticle(article, at, phrase)
    ? { ...common, people: true, homes: [people] }
    : undefined
}

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
  if (country !== undefined) return { country }
  return looksResident(noun) ? { residents: noun } : undefined
}

/** "die Dänen", "den Stuttgartern": an article right before the people of a place, and no noun behind. */
const isPeoplesArticle = ({ tokens }: Article, at: number, phrase: Phrase): boolean =>
  phrase.first === at - 1 && /^(die|den|der)$/.test(phrase.determiner) && !isCapital(tokens[at + 1])

const SAYING =
  /^(so|laut|teil(t|te|ten)|erklär(t|te|ten)|sag(t|te|ten)|meld(et|ete|eten)|beton(t|te|ten)|bekräftig(t|te|ten)|bestätig(t|te|ten)|kündig(t|te|ten)|schreibt|schrieb|räum(t|te|ten)|versicher(t|te|ten)|begründe(t|te|ten)|mitteil(t|te|ten)|bekanntgab|zufolge|nannt?e?)$/

/** Adjectives of what two organisations make together. */
const MERGED =
  /^(neu|neugegründet|gemeinsam|kombiniert|fusioniert|verschmolzen|zusammengeführt|zusammengelegt|vereint|vereinigt|entstehend|entstanden|künftig|geplant)(e|en|er|es|em)$/

/** The token after a noun with its compound parts; "Joint Venture" is one noun. */
const endOfNoun = (article: Article, at: number): number =>
  article.tokens[at]?.norm === 'joint' && article.tokens[at + 1]?.norm === 'venture'
    ? at + 2
    : endOfCompound(article, at)

/** A name that nobody knows follows: the description explains it and means nobody else. */
const opensUnknownName = (article: Article, index: number): boolean =>
  isQuote(article.tokens[index])
    ? isCapital(article.tokens[index + 1]) || article.tokens[index + 1]?.kind === 'word'
    : couldBeName(article, index)

interface Phrase {
  readonly first: number
  /** Its norm; empty in a headline that has none. */
  readonly determiner: string
  readonly homes: readonly Home[]
  /** An adjective says that two organisations made it. */
  readonly merged: boolean
}

/** The definite article and the adjectives before a noun; a headline may leave the article out. */
function phraseBefore(article: Article, at: number, goesWith: (determiner: string) => boolean): Phrase | undefined {
  const { tokens, sentenceOf } = article
  const homes: Home[] = []
  let merged = false
  for (let back = at - 1; back >= at - 1 - MOST_ADJECTIVES; back--) {
    const token = tokens[back]
    const inside = token !== undefined && sentenceOf[back] === sentenceOf[at]
    if (inside && indefiniteDeterminers.has(token.norm)) return undefined
    if (inside && MERGED.test(token.norm)) merged = true
    if (inside && (definiteArticles.has(token.norm) || contractedArticles.has(token.norm)))
      return { first: back, determiner: token.norm, homes, merged }
    const adjective =
      inside &&
      token.kind === 'word' &&
      (/^\p{Ll}{3,}(e|en|er|es|em)$/u.test(token.text) ||
        cityOfResidents(token.text) !== undefined ||
        countryOfAdjective(token.norm) !== undefined)
    if (!adjective) {
      const first = back + 1
      if (isHeadline(article, first)) return { first, determiner: '', homes, merged }
      const determiner = first < at ? articleOfAttribute(article, first, back, goesWith) : undefined
      return determiner === undefined ? undefined : { first: at, determiner, homes, merged }
    }
    const country = countryOfAdjective(token.norm)
    if (country !== undefined) homes.push({ country })
    else if (cityOfResidents(token.text) !== undefined) homes.push({ residents: token.text })
    if (joinsCompound(article, back - 1)) return undefined
  }
  return undefined
}

const LONGEST_ATTRIBUTE = 8
const PARTICIPLE = /(te|ten|ene|enen|nde|nden|alte|alten)$/

/** The article before what a participle brings with it: "der" of "der 2005 in Ulm gegründete Bezahldienst"; `first` is the participle. */
function articleOfAttribute(
  article: Article,
  first: number,
  last: number,
  goesWith: (determiner: string) => boolean,
): string | undefined {
  const { tokens, sentenceOf } = article
  if (!PARTICIPLE.test(tokens[first]?.norm ?? '')) return undefined
  for (let back = last; back > last - LONGEST_ATTRIBUTE; back--) {
    const token = tokens[back]
    if (token === undefined || sentenceOf[back] !== sentenceOf[first]) return undefined
    if (indefiniteDeterminers.has(token.norm) || /^[,;:()]$/.test(token.text)) return undefined
    // Behind a preposition the clause would have the noun for its subject, so far is it from its article.
    if (/^(der|die|das)$/.test(token.norm) && goesWith(token.norm))
      return isOblique(article, back, undefined) ? undefined : token.norm
  }
  return undefined
}

const isHeadline = (article: Article, index: number): boolean => {
  const sentence = sentenceAt(article, index)
  return sentence !== undefined && sentence.block.zone === 'title' && sentence.firstToken === index
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

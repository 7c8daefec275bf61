import { singularDeterminers } from '../../lexicon/de/entity/articles.ts'
import { formerOwner, newOwner } from '../../lexicon/de/entity/deal-words.ts'
import { headsOfItself, peopleCounted, pluralPrepositions } from '../../lexicon/de/entity/description-words.ts'
import { isPersonNoun } from '../../lexicon/de/entity/is-person-noun.ts'
import { rankingAdjectives } from '../../lexicon/de/grammar/adjectives.ts'
import type { Entity } from '../../model/entity.ts'
import { type Article, isCapital } from '../article.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { squeeze } from '../gazetteer/squeeze.ts'
import type { NamedEntity } from '../names/occurrence/named-entity.ts'
import { type DescribingNoun, describingNoun } from '../words/describing-noun.ts'
import { countryOfPeople, type Home, looksResident } from '../words/homes.ts'
import { sideOf } from './deal-side.ts'
import type { Description } from './description.ts'
import { placeBehind } from './homes-told.ts'
import { type Phrase, phraseBefore } from './phrase-before.ts'
import { opensProfile } from './profile.ts'
import { sideByVerb } from './side-by-verb.ts'
import { spokenBy } from './spoken-by.ts'

/** Reads the phrase around a noun from `at` to before `after`, in whose compound the name `named` may stand; undefined where it describes nobody. */
export function readDescription(
  article: Article,
  at: number,
  after: number,
  named: NamedEntity | undefined,
  gazetteer: Gazetteer,
): Description | undefined {
  const { tokens, document } = article
  const noun = document.text.slice(tokens[at]?.start, tokens[after - 1]?.end ?? 0)
  const described = nounOf(noun, at, named)
  const listed = named === undefined ? epithetOf(noun, gazetteer) : []
  const people = named === undefined && described === undefined && after === at + 1 ? peopleOf(noun) : undefined
  if (described === undefined && listed.length === 0 && people === undefined) return undefined
  // "der Hauptaktionär" is a company as often.
  if (isPersonNoun(noun.toLowerCase()) && described?.relation !== 'parent') return undefined
  const phrase = phraseBefore(article, at, (determiner) => described !== undefined && agrees(determiner, described))
  if (phrase === undefined || (people === undefined && isPluralDative(article, phrase))) return undefined
  // "der bisher teuerste Zukauf": one of many, not the one that the text tells of.
  const isRanked = tokens.slice(phrase.first, at).some(({ norm }) => rankingAdjectives.test(norm))
  if (described?.relation === 'target' && isRanked) return undefined
  const common: Description = {
    ...wordsOf(article, phrase, after),
    epithetOf: listed,
    opensProfile: described?.general === true && !described.big && opensProfile(article, phrase.first, after),
  }
  if (described !== undefined && !described.plural && agrees(phrase.determiner, described)) {
    // "die Seestern-Gruppe" is Seestern, whoever owns it.
    const isItself = headsOfItself.has(named?.occurrence.head?.toLowerCase() ?? '')
    if (named?.entity?.kind === 'company' && isItself) return undefined
    if (named !== undefined) return { ...common, gender: described.gender, relation: described.relation ?? 'maker' }
    return { ...common, ...saidByNoun(article, at, phrase, described) }
  }
  if (listed.length > 0 && phrase.determiner !== '') return common
  return people !== undefined && isPeoplesArticle(article, at, phrase)
    ? { ...common, people: true, homes: [people] }
    : undefined
}

/** What the noun describes: by itself, or as the last part of a compound that begins with a name. */
function nounOf(noun: string, at: number, named: NamedEntity | undefined): DescribingNoun | undefined {
  if (named === undefined) return describingNoun(noun)
  const { first, head } = named.occurrence
  return first === at && head !== undefined ? describingNoun(head) : undefined
}

/** What a description is, whatever its noun says. */
function wordsOf(article: Article, { first, homes, determiner }: Phrase, after: number): Description {
  const { tokens, document } = article
  const start = tokens[first]?.start ?? 0
  const end = tokens[after - 1]?.end ?? 0
  const [from] = placeBehind(article, { after })
  return {
    first,
    start,
    end,
    text: document.text.slice(start, end),
    epithetOf: [],
    homes,
    people: false,
    ...spokenBy(article, first, after),
    ...(from === undefined ? {} : { seat: from }),
    side: sideOf(article, first, after) ?? sideByVerb(article, first, after),
    opensProfile: false,
    points: /^dies/.test(determiner),
    young: false,
    big: false,
    sectors: [],
  }
}

/** What the noun says of whom it describes. */
function saidByNoun(
  article: Article,
  at: number,
  { first, homes, merged }: Phrase,
  { sectors, relation, gender, young, big, country }: DescribingNoun,
): Partial<Description> {
  if (merged && relation === undefined) return { gender, relation: 'joint_venture' }
  const played = relation === 'parent' ? (ownerOfWhen(article, first, at) ?? relation) : relation
  const known = country === undefined ? homes : [...homes, { countries: [country] }]
  return { sectors, relation: played, gender, young, big, homes: known }
}

/** "der neue Eigentümer" has bought, "der bisherige Eigentümer" sells. */
function ownerOfWhen({ tokens }: Article, first: number, at: number): 'buyer' | 'seller' | undefined {
  const adjectives = tokens.slice(first, at)
  if (adjectives.some(({ norm }) => newOwner.test(norm))) return 'buyer'
  return adjectives.some(({ norm }) => formerOwner.test(norm)) ? 'seller' : undefined
}

/** "unter den Produzenten", "von den Riesen": behind these prepositions "den" is the plural's. */
const isPluralDative = ({ tokens }: Article, { first, determiner }: Phrase): boolean =>
  determiner === 'den' && pluralPrepositions.has(tokens[first - 1]?.norm ?? '')

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
  (phrase.determiner !== 'der' ||
    // "das Angebot der Dänen"; "der Däne" is a person.
    (isCapital(tokens[at - 2]) && inFigure[at - 2] !== 1 && !peopleCounted.has(tokens[at - 2]?.norm ?? '')))

/** Can the article stand before the noun in the singular? */
const agrees = (determiner: string, { gender, oblique }: DescribingNoun): boolean =>
  singularDeterminers[gender].test(determiner) && !(oblique && determiner === 'der')

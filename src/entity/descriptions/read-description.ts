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
  // "der bisher teuerste Zukauf": one of many, not the one that the text tells of.
  if (
    described?.relation === 'target' &&
    tokens.slice(phrase.first, at).some(({ norm }) => rankingAdjectives.test(norm))
  )
    return undefined
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
    side: sideOf(article, phrase.first, after) ?? sideByVerb(article, phrase.first, after),
    opensProfile: described?.general === true && !described.big && opensProfile(article, phrase.first, after),
    points: /^dies/.test(phrase.determiner),
    young: false,
    big: false,
    sectors: [],
  }
  if (described !== undefined && !described.plural && agrees(phrase.determiner, described)) {
    const { sectors, relation, gender, young, big, country } = described
    // "die Seestern-Gruppe" is Seestern, whoever owns it.
    if (named?.entity?.kind === 'company' && headsOfItself.has(named.occurrence.head?.toLowerCase() ?? ''))
      return undefined
    if (named !== undefined) return { ...common, gender, relation: relation ?? 'maker' }
    const homes = country === undefined ? phrase.homes : [...phrase.homes, { countries: [country] }]
    if (phrase.merged && relation === undefined) return { ...common, gender, relation: 'joint_venture' }
    const played = relation === 'parent' ? (ownerOfWhen(article, phrase.first, at) ?? relation) : relation
    return { ...common, sectors, relation: played, gender, young, big, homes }
  }
  if (listed.length > 0 && phrase.determiner !== '') return common
  return people !== undefined && isPeoplesArticle(article, at, phrase)
    ? { ...common, people: true, homes: [people] }
    : undefined
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

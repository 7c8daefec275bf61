import { commonNouns } from '../../../lexicon/de/entity/common-nouns.ts'
import { nameCompoundHeads, outletHeads, outletNouns } from '../../../lexicon/de/entity/company-nouns.ts'
import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { germanLands } from '../../../lexicon/de/entity/governments.ts'
import { isMassNoun, isSimpleNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import {
  adverbsAsNames,
  companyVerbs,
  landsBesideState,
  openingAuxiliaries,
  reportingWords,
} from '../../../lexicon/de/entity/name-contexts.ts'
import { nounReadings } from '../../../lexicon/de/morphology/noun-readings.ts'
import type { Entity } from '../../../model/entity.ts'
import type { Article } from '../../article.ts'
import { isInTitle, tellsMostlyOfSums } from '../occurrence/name-context.ts'
import type { KnownName } from './known-names.ts'
import { isPlain } from './stands-as-name.ts'

const REPORTING_REACH = 4

/** Can the name be something else: is it marked ambiguous, or one word that is a noun or a given name? */
export const isDoubtful = (name: KnownName): boolean =>
  name.namings.some(({ entity, written }) => entity.ambiguous.includes(written)) ||
  opensAsAdverb(name) ||
  isWordOrGivenName(name)

const isWordOrGivenName = ({ key, after, first }: KnownName): boolean =>
  after - first === 1 && (isSimpleNoun(key) || givenNames.has(key))

/** "Netto bleiben 3 Millionen": at the head of a sentence it says how. */
export const opensAsAdverb = (name: KnownName): boolean =>
  name.opens && isPlain(name) && !name.legalForm && adverbsAsNames.has(name.key)

/** Does the place of a doubtful name say that the entity is meant? */
export function hasEvidence(article: Article, name: KnownName, entity: Entity): boolean {
  if (name.inCompound || opensAsAdverb(name)) return false
  const head = name.head?.toLowerCase()
  if (head !== undefined) return entity.kind === 'outlet' ? outletHeads.has(head) : nameCompoundHeads.has(head)
  if (entity.kind === 'state' && isBesideLand(article, name)) return true
  if (name.legalForm || (name.quoted && name.determiner !== 'indefinite')) return true
  if (entity.kind === 'outlet') {
    const noun = name.noun?.toLowerCase().split('-').at(-1) ?? ''
    return outletNouns.has(noun) || (!isMassNoun(name.key) && isReported(article, name))
  }
  if (entity.kind === 'company' && (actsAsCompany(article, name) || opensBare(article, name))) return true
  const description = name.description
  if (description === undefined || description.plural) return false
  return description.general || description.sectors.some((sector) => entity.sectors.includes(sector))
}

/** "Bund und Land fördern", "Bund und Niedersachsen": the two levels of the state. */
function isBesideLand({ tokens }: Article, { after }: KnownName): boolean {
  const land = tokens[after + 1]
  return (
    tokens[after]?.norm === 'und' &&
    land !== undefined &&
    (landsBesideState.has(land.norm) || germanLands.has(land.text))
  )
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
    if (reportingWords.test(tokens[at]?.norm ?? '')) return true
  }
  return false
}

/** "Allianz hat Zahlen vorgelegt.": in the text, other than in headlines, a noun in the singular needs its article; a name does not. */
function opensBare(article: Article, name: KnownName): boolean {
  const readings = nounReadings(name.key)
  return (
    isPlain(name) &&
    name.opens &&
    !isInTitle(article, name) &&
    readings.length > 0 &&
    !readings.includes('plural') &&
    !readings.includes('infinitive') &&
    !givenNames.has(name.key) &&
    (companyVerbs.has(name.following) || openingAuxiliaries.has(name.following))
  )
}

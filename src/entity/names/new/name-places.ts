import { definiteArticles } from '../../../lexicon/de/entity/articles.ts'
import { isOfKnownParts } from '../../../lexicon/de/entity/is-common-noun.ts'
import { caseNouns } from '../../../lexicon/de/entity/name-contexts.ts'
import { type Article, isCapital } from '../../article.ts'
import { introducedBy, isOfPlace } from '../occurrence/beside-name.ts'
import {
  isApposed,
  isBought,
  isForeignParty,
  isInTitle,
  isSubject,
  isTopic,
  namesPlace,
  tellsOfSums,
} from '../occurrence/name-context.ts'
import type { Occurrence } from '../occurrence/occurrence.ts'
import { isOwnedInGenitive } from './party-of-deal.ts'

/** How often a name stands where. */
interface Places {
  bare: number
  opening: number
  withArticle: number
  /** In the singular, without article, as a subject: only names and masses stand so. */
  asSubject: number
  inTitle: boolean
  inText: boolean
  withSums: boolean
  /** A line's topic, what is bought, or a word that is no German one beside a preposition of parties. */
  asTopic: boolean
}

/** Counts where a name stands. */
export function placesOf(article: Article, occurrences: readonly Occurrence[]): Readonly<Places> {
  const places = {
    bare: 0,
    opening: 0,
    withArticle: 0,
    asSubject: 0,
    inTitle: false,
    inText: false,
    withSums: false,
    asTopic: false,
  }
  for (const occurrence of occurrences) count(article, occurrence, places)
  return places
}

function count(article: Article, occurrence: Occurrence, places: Places): void {
  const { determiner, inCompound, opens, head } = occurrence
  const inTitle = isInTitle(article, occurrence)
  places.inTitle ||= inTitle
  places.inText ||= !inTitle
  // ", der Ausgabepreis hatte …": before a noun made of known ones it is no pronoun.
  const hasArticle =
    (determiner !== 'none' && !isOfPlace(occurrence)) ||
    (definiteArticles.has(occurrence.before) && isOfKnownParts(occurrence.text.toLowerCase()))
  if (hasArticle && head === undefined && !occurrence.quoted && !isNamedBySomething(article, occurrence))
    places.withArticle++
  if (determiner !== 'none' || inCompound) return
  // Headlines leave articles out.
  if (opens || inTitle) places.opening++
  else places.bare++
  if (isSubject(occurrence) || isApposed(article, occurrence)) places.asSubject++
  places.withSums ||= tellsOfSums(article, occurrence)
  places.asTopic ||= isTopic(article, occurrence) || isBought(occurrence) || isPartyByPlace(article, occurrence)
}

const isPartyByPlace = (article: Article, occurrence: Occurrence): boolean =>
  isForeignParty(occurrence) && !namesPlace(article, occurrence)

/** "der Fall Seestern", "der Seestern Wohnwelt": the article belongs to the noun beside the name. */
const isNamedBySomething = ({ tokens }: Article, occurrence: Occurrence): boolean =>
  introducedBy(occurrence) !== undefined ||
  isOwnedInGenitive(occurrence) ||
  caseNouns.has(occurrence.noun?.toLowerCase() ?? '') ||
  (isCapital(tokens[occurrence.after]) && tokens[occurrence.after]?.gap === 'blank')

import { definiteArticles, productNouns } from '../../lexicon/de/entity/articles.ts'
import { clubOpeners } from '../../lexicon/de/entity/clubs.ts'
import { agencyNouns, bodyNouns, nameCompoundHeads, outletNouns } from '../../lexicon/de/entity/company-nouns.ts'
import { divisionNouns, makerNouns } from '../../lexicon/de/entity/description-words.ts'
import { isEstablishment } from '../../lexicon/de/entity/establishments.ts'
import { isFormedNoun, isNameLikeNoun, isOfKnownParts } from '../../lexicon/de/entity/is-common-noun.ts'
import {
  articledNameWords,
  bodyNameWords,
  closingWords,
  companyNameWords,
  legalForms,
  ofNamesOnly,
  tradeNameWords,
} from '../../lexicon/de/entity/legal-forms.ts'
import { caseNouns, companyVerbs, germanEnding } from '../../lexicon/de/entity/name-contexts.ts'
import { type Article, isAllCaps, isCamelCase, isCapital } from '../article.ts'
import { describingNoun } from '../words/describing-noun.ts'
import { cityOfResidents, countryOfAdjective } from '../words/homes.ts'
import { isOfAdjective } from './adjective-name.ts'
import { describedBehind } from './described-behind.ts'
import { isPersonNoun } from './find-persons.ts'
import { isOfInstitution } from './institution-of-place.ts'
import {
  isApposed,
  isBought,
  isForeignParty,
  isInTitle,
  isInvestedIn,
  isNamedByPhrase,
  isNamedInPhrase,
  isOwnedInPart,
  isSubject,
  isTopic,
  namesPlace,
  speaks,
  standsAtDeal,
  tellsMostlyOfSums,
  tellsOfSums,
} from './name-context.ts'
import type { Occurrence } from './occurrence.ts'

/** A reason for (or against) a capitalised word being a name; three points are enough. */
export interface Evidence {
  readonly points: number
  readonly why: string
}

const OFTEN = 3
/** Sentences with sums that make a text one in which parties are named. */
const SOME = 2

/** Points that make a name. */
export const ENOUGH = 3
/** Why a word without article is a name, be it whose it may. */
export const STANDS_BARE = 'it stands without article'
const LEGAL_FORM = 'a legal form behind it'
const CLUB = 'a club is called so'
const NAMING_COMPOUND = 'it begins a compound that names'

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

/** Weighs all places of one name together. */
export function weigh(article: Article, occurrences: readonly Occurrence[]): Evidence[] {
  const best = new Map<string, Evidence>()
  const add = (points: number, why: string): void => {
    if ((best.get(why)?.points ?? 0) < points || points < 0) best.set(why, { points, why })
  }
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
  for (const occurrence of occurrences) {
    weighPlace(article, occurrence, add)
    count(article, occurrence, places)
  }
  const { bare, opening, withArticle, asSubject, inTitle, inText, withSums, asTopic } = places
  const text = occurrences[0]?.text ?? ''
  const norm = text.toLowerCase()
  const acronym = isAllCaps(text)
  const apposed = occurrences.some((occurrence) => isApposed(article, occurrence))
  // Ailments, animals and towns stand so as well.
  const isSpokenOf = asSubject > 0 || asTopic || [...best.values()].some(({ points }) => points > 0)
  if (bare > 0) add(Math.min(bare, 2), STANDS_BARE)
  if (bare >= 2 && bare + opening >= OFTEN && !acronym && isSpokenOf) add(1, 'it stands so often')
  const once = bare === 0 && opening === 1 && !inTitle && !apposed
  const named = best.has(NAMING_COMPOUND) && (bare > 0 || inTitle)
  if ((asSubject > 0 && !once) || asTopic || named || (inTitle && bare > 0)) {
    if (inTitle && inText) add(1, 'in headline and text')
    if (withSums) add(1, 'sums are told of it')
    if (tellsMostlyOfSums(article)) add(1, 'a text of sums')
  }
  if (withArticle > 0 && !acronym && !best.has(LEGAL_FORM) && !best.has(CLUB) && !isOfGroup(text))
    add(-2 * Math.min(withArticle, 2), 'it stands with an article')
  const madeUp = asTopic && !isOfKnownParts(norm)
  const likeName = withArticle === 0 && (asSubject > 0 || named || madeUp) && isNameLikeNoun(norm)
  const proven =
    best.has(LEGAL_FORM) ||
    occurrences.some((occurrence) => isNamedByPhrase(article, occurrence.first) || isNamedInPhrase(article, occurrence))
  if (!/[\s&-]/.test(text) && !acronym && !likeName && !proven && isFormedNoun(norm)) {
    const against = isOfKnownParts(norm)
      ? 2
      : !germanEnding.test(text) && [...best.values()].some(({ points }) => points >= ENOUGH)
        ? 0
        : 1
    if (against > 0) add(-against, 'it is made like a noun')
  }
  return [...best.values()]
}

const isFoundation = (text: string): boolean => /-Stiftung$/.test(text)

/** "die BG Group", "die Seestern Holding": what kind of company closes the name brings the article. */
const isOfGroup = (text: string): boolean => {
  const words = text.toLowerCase().split(/\s+/)
  const [, ...others] = words
  return (
    isOfInstitution(words) ||
    isFoundation(text) ||
    isOfAdjective(text) ||
    others.some((word) => articledNameWords.has(word) || ofNamesOnly.has(word) || bodyNameWords.has(word)) ||
    tradeNameWords.has(others.at(-1) ?? '')
  )
}

/** What one place says for or against it. */
function weighPlace(article: Article, occurrence: Occurrence, add: (points: number, why: string) => void): void {
  const { determiner, inCompound, text } = occurrence
  const words = text.split(/\s+/)
  const last = words.at(-1)?.toLowerCase().replace(/\./g, '') ?? ''
  if (words.length > 1 && legalForms.has(last)) add(5, LEGAL_FORM)
  else if (words.length > 1 && (closingWords.has(last) || tradeNameWords.has(last)))
    add(3, 'it ends like a company’s name')
  else if (words.length > 1 && clubOpeners.has(words[0] ?? '')) add(ENOUGH, CLUB)
  if (isOfInstitution(words)) add(ENOUGH, 'an institution of its place')
  if (isOfAdjective(text)) add(ENOUGH, 'an adjective with a capital opens it')
  if (isFoundation(text)) add(ENOUGH, 'a foundation is called so')
  if (isOfPlace(occurrence) && isOfCity(occurrence) && article.sums.size >= SOME)
    add(2, 'at home where the adjective before it says')
  const introducer = introducedBy(occurrence)
  if (introducer !== undefined && divisionNouns.test(introducer.toLowerCase())) add(-ENOUGH, 'a division is called so')
  else if (introducer !== undefined && !inCompound && !isPersonsName(article, occurrence))
    add(3, `"${introducer}" before it`)
  const behind = describedBehind(article, occurrence)
  if (behind !== undefined) add(3, `"${behind.noun}" behind it`)
  const head = occurrence.head?.toLowerCase()
  if (head !== undefined && opensTrade(article, occurrence)) add(-ENOUGH, 'it is the trade of the name behind it')
  else if (
    head !== undefined &&
    !inCompound &&
    (nameCompoundHeads.has(head) || isCompanyOfName(head) || isEstablishment(head) || isPersonNoun(head))
  )
    add(nameCompoundHeads.has(head) ? 3 : 2, NAMING_COMPOUND)
  if (isCamelCase(text.replace(/[\s\-.]/g, ' '))) add(2, 'capitals inside it')
  if (standsAtDeal(article, occurrence)) add(2, 'a deal’s noun before it')
  if (isOwnedInPart(article, occurrence)) add(2, 'a share of it before it')
  if (isInvestedIn(article, occurrence)) add(2, 'money goes into it')
  if (isOfPlace(occurrence)) add(2, 'an adjective of where companies come from before it')
  if (determiner !== 'none') return
  if (companyVerbs.has(occurrence.following)) add(1, 'it does what companies do')
  if (inCompound) return
  if (caseNouns.has(occurrence.noun?.toLowerCase() ?? '')) add(1, 'a case is called so')
  if (isTopic(article, occurrence)) add(2, 'the topic of its line')
  if (isBought(occurrence)) add(1, 'it is bought')
  if (isApposed(article, occurrence)) add(2, 'an apposition behind it')
  if (isForeignParty(occurrence) && article.sums.size >= SOME) add(1, 'it stands like a party')
  if (namesPlace(article, occurrence) && !(words.length > 1 && closingWords.has(last)))
    add(-2, 'it stands like a place')
  if (speaks(article, occurrence)) add(-2, 'it speaks')
}

/** "der Foodtech-Konzern Seestern": before a name a compound says what that company does. */
function opensTrade({ tokens, endOfCompound }: Article, { head, after }: Occurrence): boolean {
  const described = describingNoun(head ?? '')
  const next = tokens[endOfCompound[after - 1] ?? after]
  return described !== undefined && described.relation === undefined && isCapital(next) && next.gap === 'blank'
}

/** "der X-Versender" may be X; what a maker or dealer is called after is what it makes or deals in. */
const isCompanyOfName = (head: string): boolean => describingNoun(head) !== undefined && !makerNouns.test(head)

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
  places.asTopic ||= isTopic(article, occurrence) || isBought(occurrence) || isForeignParty(occurrence)
}

/** "die italienische Seestern", "die Basler Seestern": the article goes with the company that is understood. */
const isOfPlace = ({ determiner, before, text, head, inCompound }: Occurrence): boolean =>
  determiner === 'definite' &&
  head === undefined &&
  !inCompound &&
  !isOfKnownParts(text.toLowerCase()) &&
  !germanEnding.test(text) &&
  (countryOfAdjective(before) !== undefined || isOfCity({ before }))

const isOfCity = ({ before }: Pick<Occurrence, 'before'>): boolean =>
  cityOfResidents(before.charAt(0).toUpperCase() + before.slice(1)) !== undefined

/** "der Fall Seestern", "der Seestern Wohnwelt": the article belongs to the noun beside the name. */
const isNamedBySomething = ({ tokens }: Article, occurrence: Occurrence): boolean =>
  introducedBy(occurrence) !== undefined ||
  caseNouns.has(occurrence.noun?.toLowerCase() ?? '') ||
  (isCapital(tokens[occurrence.after]) && tokens[occurrence.after]?.gap === 'blank')

/** The noun right before a name that says what bears it. */
function introducedBy({ noun, description }: Occurrence): string | undefined {
  if (noun === undefined) return undefined
  const last = noun.toLowerCase().split('-').at(-1) ?? ''
  const bodies = [...bodyNouns.authority, ...bodyNouns.association]
  const said =
    (description !== undefined && !description.plural) ||
    outletNouns.has(last) ||
    agencyNouns.has(last) ||
    productNouns.has(last) ||
    isEstablishment(last) ||
    bodies.some((body) => last.endsWith(body))
  return said ? noun : undefined
}

/** "Entwickler Garry Newman": two words behind a bare noun are somebody who is one. */
const isPersonsName = (article: Article, occurrence: Occurrence): boolean =>
  occurrence.determiner === 'none' &&
  occurrence.description?.gender === 'm' &&
  !isInTitle(article, occurrence) &&
  /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(occurrence.text) &&
  !companyNameWords.has(occurrence.text.split(' ')[1]?.toLowerCase() ?? '')

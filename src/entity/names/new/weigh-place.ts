import { clubOpeners } from '../../../lexicon/de/entity/clubs.ts'
import { nameCompoundHeads } from '../../../lexicon/de/entity/company-nouns.ts'
import { divisionNouns, headsOfItself, makerNouns } from '../../../lexicon/de/entity/description-words.ts'
import { isEstablishment } from '../../../lexicon/de/entity/establishments.ts'
import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { isUnknownWord } from '../../../lexicon/de/entity/is-unknown-word.ts'
import { closingWords, companyNameWords, legalForms, tradeNameWords } from '../../../lexicon/de/entity/legal-forms.ts'
import { caseNouns, companyVerbs } from '../../../lexicon/de/entity/name-contexts.ts'
import { type Article, isAllCaps, isCamelCase, isCapital } from '../../article.ts'
import { describingNoun, isCoinedTrade } from '../../words/describing-noun.ts'
import { isOfAdjective } from '../form/adjective-name.ts'
import { isOfDivision } from '../form/division-name.ts'
import { isFirmOfPerson, isFoundation } from '../form/foundation.ts'
import { isNamedHouse, isOfInstitution } from '../form/institution-of-place.ts'
import { isTwoWordName } from '../form/two-word-name.ts'
import { introducedBy, isBesideTown, isOfCity, isOfPlace } from '../occurrence/beside-name.ts'
import { describedBehind } from '../occurrence/described-behind.ts'
import {
  isApposed,
  isBought,
  isCalledSo,
  isForeignParty,
  isInTitle,
  isInvestedIn,
  isOwnedFromPlace,
  isOwnedInPart,
  isOwnedWithArticle,
  isTopic,
  namesPlace,
  speaks,
  standsAtDeal,
  tellsMostlyOfSums,
} from '../occurrence/name-context.ts'
import type { Occurrence } from '../occurrence/occurrence.ts'
import { CLUB, ENOUGH, LEGAL_FORM, NAMING_COMPOUND } from './evidence.ts'
import { isNameAmongSums } from './name-among-sums.ts'
import { hasShareBehind, isFoughtFor, isOwnedInGenitive, isPartyOfSum, isWhoItIs, leadsDeal } from './party-of-deal.ts'

/** Sentences with sums that make a text one in which parties are named. */
const SOME = 2

type Add = (points: number, why: string) => void

/** A reason for or against a name, and where it holds. */
type Sign = readonly [points: number, why: string, holds: (occurrence: Occurrence, article: Article) => boolean]

const DEAL_BEFORE = 'a deal’s noun before it'

/** What speaks for a name in any place. */
const signsAnywhere: readonly Sign[] = [
  [ENOUGH, 'an institution of its place', ({ text }) => isOfInstitution(text.split(/\s+/))],
  [ENOUGH, 'a house of business is called so', ({ text }) => isNamedHouse(text.split(/\s+/))],
  [ENOUGH, 'an adjective with a capital opens it', ({ text }) => isOfAdjective(text)],
  [ENOUGH, 'a trade and a word of no language', ({ text }) => isCoinedTrade(text.toLowerCase())],
  [ENOUGH, 'a trade beside a word of its own', ({ text }, { sums }) => sums.size > 0 && isTwoWordName(text)],
  [ENOUGH, 'partners are called so', ({ text }, { sums }) => sums.size > 0 && / & /.test(text)],
  [ENOUGH, 'a foundation is called so', ({ text }) => isFoundation(text)],
  [ENOUGH, 'somebody’s firm is called so', ({ text }) => isFirmOfPerson(text)],
  [
    2,
    'at home where the adjective before it says',
    (one, { sums }) => isOfPlace(one) && isOfCity(one) && sums.size >= SOME,
  ],
]

/** What speaks for it by the phrase that it stands in. */
const signsOfPhrase: readonly Sign[] = [
  [2, 'capitals inside it', ({ text }) => isCamelCase(text.replace(/[\s\-.]/g, ' '))],
  [2, DEAL_BEFORE, (one, article) => standsAtDeal(article, one)],
  [2, 'a share of it before it', (one, article) => isOwnedInPart(article, one)],
  [
    2,
    'a share of the house called so',
    (one, article) => isOwnedInPart(article, one) && isEstablishment(one.head ?? ''),
  ],
  [ENOUGH, 'a party of the sum of its sentence', (one, article) => isPartyOfSum(article, one)],
  [ENOUGH + 2, 'its share in brackets behind it', (one, article) => hasShareBehind(article, one)],
  [2, 'a share of it before it', (one, article) => isOfPlace(one) && isOwnedFromPlace(article, one)],
  [ENOUGH + 2, 'a share of it before its article', (one, article) => isOwnedWithArticle(article, one)],
  [ENOUGH + 2, 'it is said to be called so', (one, article) => isCalledSo(article, one)],
  [ENOUGH, 'its town behind it', (one, article) => isBesideTown(article, one)],
  [-10, 'the text comes from there', (one, { datelines }) => datelines.has(one.text)],
  [2, 'money goes into it', (one, article) => isInvestedIn(article, one)],
  [ENOUGH, 'a noun for companies says who that is', (one, article) => isWhoItIs(article, one)],
  [ENOUGH, 'it leads a deal', (one, article) => article.sums.size > 0 && leadsDeal(article, one)],
  [2, DEAL_BEFORE, (one, article) => isOwnedInGenitive(one) || isSought(article, one)],
  [2, 'an adjective of where companies come from before it', isOfPlace],
  [
    1,
    'letters with the adjective of a home',
    (one, { sums }) => isAllCaps(one.text) && isOfPlace(one) && sums.size > 0,
  ],
  [
    ENOUGH,
    'a word of no language with its home in a text of sums',
    (one, article) => isOfPlace(one) && isUnknownWord(one.text.toLowerCase()) && tellsMostlyOfSums(article),
  ],
]

/** What speaks for or against it where it has no article and opens or ends no compound. */
const signsOfBare: readonly Sign[] = [
  [1, 'a case is called so', ({ noun }) => caseNouns.has(noun?.toLowerCase() ?? '')],
  [2, 'the topic of its line', (one, article) => isTopic(article, one)],
  [1, 'it is bought', isBought],
  [2, 'an apposition behind it', (one, article) => isApposed(article, one)],
  [ENOUGH, 'a word of no language in a text of sums', (one, article) => isNameAmongSums(article, one)],
  [1, 'it stands like a party', (one, { sums }) => isForeignParty(one) && sums.size >= SOME],
  [
    -2,
    'it stands like a place',
    (one, article) => namesPlace(article, one) && !isSought(article, one) && !closesLikeCompany(one.text),
  ],
  [-2, 'it speaks', (one, article) => speaks(article, one)],
]

/** What one place says for or against it. */
export function weighPlace(article: Article, occurrence: Occurrence, add: Add): void {
  const addAll = (signs: readonly Sign[]): void => {
    for (const [points, why, holds] of signs) if (holds(occurrence, article)) add(points, why)
  }
  addByForm(occurrence.text, add)
  addAll(signsAnywhere)
  addByNouns(article, occurrence, add)
  addByCompound(article, occurrence, add)
  addAll(signsOfPhrase)
  if (occurrence.determiner !== 'none') return
  if (companyVerbs.has(occurrence.following)) add(1, 'it does what companies do')
  if (!occurrence.inCompound) addAll(signsOfBare)
}

/** By the words that it begins and ends with. */
function addByForm(text: string, add: Add): void {
  const words = text.split(/\s+/)
  if (words.length === 1) return
  const last = lastOf(words)
  if (isOfDivision(words)) add(-ENOUGH, 'divisions are called so')
  if (legalForms.has(last)) add(5, LEGAL_FORM)
  else if (closingWords.has(last) || tradeNameWords.has(last)) add(ENOUGH, 'it ends like a company’s name')
  else if (clubOpeners.has(words[0] ?? '')) add(ENOUGH, CLUB)
}

const lastOf = (words: readonly string[]): string => words.at(-1)?.toLowerCase().replace(/\./g, '') ?? ''

const closesLikeCompany = (text: string): boolean => {
  const words = text.split(/\s+/)
  return words.length > 1 && closingWords.has(lastOf(words))
}

const isSought = (article: Article, occurrence: Occurrence): boolean =>
  article.sums.size > 0 && isFoughtFor(article, occurrence)

/** By the noun before it that says what is called so, and the one behind it. */
function addByNouns(article: Article, occurrence: Occurrence, add: Add): void {
  const introducer = introducedBy(occurrence)
  if (introducer !== undefined && divisionNouns.test(introducer.toLowerCase())) add(-ENOUGH, 'a division is called so')
  else if (introducer !== undefined && !occurrence.inCompound && !isPersonsName(article, occurrence))
    add(ENOUGH, `"${introducer}" before it`)
  const behind = describedBehind(article, occurrence)
  if (behind !== undefined) add(ENOUGH, `"${behind.noun}" behind it`)
}

/** By the last part of the compound that it begins. */
function addByCompound(article: Article, occurrence: Occurrence, add: Add): void {
  const head = occurrence.head?.toLowerCase()
  if (head === undefined) return
  if (isNumberedTerm(article, occurrence)) {
    add(-2, 'its compound has a number')
    return
  }
  if (opensTrade(article, occurrence)) return
  if (isTradeOfNext(article, occurrence)) add(-ENOUGH, 'it is the trade of the name behind it')
  else if (occurrence.inCompound) return
  else if (nameCompoundHeads.has(head)) add(ENOUGH, NAMING_COMPOUND)
  else if (isCompanyOfName(head) || isEstablishment(head) || isPersonNoun(head)) add(2, NAMING_COMPOUND)
}

const LONGEST_TERM = 6

/** "Additional-Tier-1-Anleihen": a kind of thing, by its number. */
const isNumberedTerm = ({ tokens, endOfCompound }: Article, { after }: Occurrence): boolean =>
  tokens
    .slice(after, Math.min(after + LONGEST_TERM, endOfCompound[after - 1] ?? after))
    .some(({ kind }) => kind === 'digits')

/** "die Fantasy-Fußball-Plattform", "der Open-Source-Anbieter": what a trade of several words begins with is its own word. */
function opensTrade({ endOfCompound }: Article, { head, after }: Occurrence): boolean {
  const described = describingNoun(head ?? '')
  const hasMiddle = (endOfCompound[after - 1] ?? after) > after + 2
  return (
    hasMiddle &&
    described !== undefined &&
    described.relation === undefined &&
    !headsOfItself.has(head?.toLowerCase() ?? '')
  )
}

/** "der Foodtech-Konzern Seestern": before a name a compound says what that company does. */
function isTradeOfNext({ tokens, endOfCompound }: Article, { head, after }: Occurrence): boolean {
  const described = describingNoun(head ?? '')
  const next = tokens[endOfCompound[after - 1] ?? after]
  return described !== undefined && described.relation === undefined && isCapital(next) && next.gap === 'blank'
}

/** "der X-Versender" may be X; what a maker or dealer is called after is what it makes or deals in. */
const isCompanyOfName = (head: string): boolean => describingNoun(head) !== undefined && !makerNouns.test(head)

/** "Entwickler Garry Newman": two words behind a bare noun are somebody who is one. */
const isPersonsName = (article: Article, occurrence: Occurrence): boolean =>
  occurrence.determiner === 'none' &&
  occurrence.description?.gender === 'm' &&
  !isInTitle(article, occurrence) &&
  /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(occurrence.text) &&
  !companyNameWords.has(occurrence.text.split(' ')[1]?.toLowerCase() ?? '')

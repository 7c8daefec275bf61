import { clubOpeners } from '../../../lexicon/de/entity/clubs.ts'
import { nameCompoundHeads } from '../../../lexicon/de/entity/company-nouns.ts'
import { divisionNouns, makerNouns } from '../../../lexicon/de/entity/description-words.ts'
import { isEstablishment } from '../../../lexicon/de/entity/establishments.ts'
import { closingWords, companyNameWords, legalForms, tradeNameWords } from '../../../lexicon/de/entity/legal-forms.ts'
import { caseNouns, companyVerbs } from '../../../lexicon/de/entity/name-contexts.ts'
import { type Article, isCamelCase, isCapital } from '../../article.ts'
import { describingNoun, isCoinedTrade } from '../../words/describing-noun.ts'
import { isPersonNoun } from '../../words/person-noun.ts'
import { isOfAdjective } from '../form/adjective-name.ts'
import { isFoundation } from '../form/foundation.ts'
import { isOfInstitution } from '../form/institution-of-place.ts'
import { introducedBy, isOfCity, isOfPlace } from '../occurrence/beside-name.ts'
import { describedBehind } from '../occurrence/described-behind.ts'
import {
  isApposed,
  isBought,
  isForeignParty,
  isInTitle,
  isInvestedIn,
  isOwnedInPart,
  isTopic,
  namesPlace,
  speaks,
  standsAtDeal,
} from '../occurrence/name-context.ts'
import type { Occurrence } from '../occurrence/occurrence.ts'
import { CLUB, ENOUGH, LEGAL_FORM, NAMING_COMPOUND } from './evidence.ts'
import { isFoughtFor, isOwnedInGenitive, isWhoItIs, leadsDeal } from './party-of-deal.ts'

/** Sentences with sums that make a text one in which parties are named. */
const SOME = 2

/** What one place says for or against it. */
export function weighPlace(article: Article, occurrence: Occurrence, add: (points: number, why: string) => void): void {
  const { determiner, inCompound, text } = occurrence
  const words = text.split(/\s+/)
  const last = words.at(-1)?.toLowerCase().replace(/\./g, '') ?? ''
  if (words.length > 1 && legalForms.has(last)) add(5, LEGAL_FORM)
  else if (words.length > 1 && (closingWords.has(last) || tradeNameWords.has(last)))
    add(3, 'it ends like a company’s name')
  else if (words.length > 1 && clubOpeners.has(words[0] ?? '')) add(ENOUGH, CLUB)
  if (isOfInstitution(words)) add(ENOUGH, 'an institution of its place')
  if (isOfAdjective(text)) add(ENOUGH, 'an adjective with a capital opens it')
  if (isCoinedTrade(text.toLowerCase())) add(ENOUGH, 'a trade and a word of no language')
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
  if (head !== undefined && isTradeOfNext(article, occurrence)) add(-ENOUGH, 'it is the trade of the name behind it')
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
  if (isWhoItIs(article, occurrence)) add(ENOUGH, 'a noun for companies says who that is')
  if (article.sums.size > 0 && leadsDeal(article, occurrence)) add(ENOUGH, 'it leads a deal')
  if (isOwnedInGenitive(occurrence)) add(2, 'a deal’s noun before it')
  const isSought = article.sums.size > 0 && isFoughtFor(article, occurrence)
  if (isSought) add(2, 'a deal’s noun before it')
  if (isOfPlace(occurrence)) add(2, 'an adjective of where companies come from before it')
  if (determiner !== 'none') return
  if (companyVerbs.has(occurrence.following)) add(1, 'it does what companies do')
  if (inCompound) return
  if (caseNouns.has(occurrence.noun?.toLowerCase() ?? '')) add(1, 'a case is called so')
  if (isTopic(article, occurrence)) add(2, 'the topic of its line')
  if (isBought(occurrence)) add(1, 'it is bought')
  if (isApposed(article, occurrence)) add(2, 'an apposition behind it')
  if (isForeignParty(occurrence) && article.sums.size >= SOME) add(1, 'it stands like a party')
  if (!isSought && namesPlace(article, occurrence) && !(words.length > 1 && closingWords.has(last)))
    add(-2, 'it stands like a place')
  if (speaks(article, occurrence)) add(-2, 'it speaks')
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

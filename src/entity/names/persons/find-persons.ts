import { commonAcronyms, functionWords } from '../../../lexicon/de/entity/articles.ts'
import { groupNouns } from '../../../lexicon/de/entity/description-words.ts'
import { givenNames, nameLinks } from '../../../lexicon/de/entity/given-names.ts'
import { isCommonNoun, isSimpleNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { companyNameWords, firmsOfPeople, legalForms } from '../../../lexicon/de/entity/legal-forms.ts'
import { addresses } from '../../../lexicon/de/entity/titles.ts'
import { looksLikeAdjective } from '../../../lexicon/de/grammar/adjectives.ts'
import { nounReadings } from '../../../lexicon/de/morphology/noun-readings.ts'
import type { Entity } from '../../../model/entity.ts'
import {
  type Article,
  isAllCaps,
  isCapital,
  isGlued,
  joinsCompound,
  opensSentence,
  startOfCompound,
} from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { countryOfPeople } from '../../words/homes.ts'
import { speaks } from '../occurrence/name-context.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import { readOccurrence } from '../occurrence/occurrence.ts'
import { unlistedEntity } from '../occurrence/unlisted-entity.ts'
import { firmsOfSurnames, firmsWithGivenNames, isOfFirm } from './firms-of-surnames.ts'

const LONGEST_PERSON = 6

/**
 * Finds people that nobody listed: a given name and a surname ("Belén Garijo"), an office and a name ("Finanzchefin Müller-Heyne"), and the
 * surname alone once it is known. `taken` marks tokens of listed names; it gains the tokens found.
 */
export function findPersons(article: Article, taken: Uint8Array): NamedEntity[] {
  const full = new Map<string, Entity>()
  /** Where a surname stands behind a given name first. */
  const introduced = new Map<string, number>()
  const spans: { first: number; after: number; entity: Entity; why: string }[] = []
  const { tokens } = article
  const namesOfFirms = firmsWithGivenNames(article, taken)
  for (let first = 0; first < tokens.length; first++) {
    if (taken[first] === 1 || !isCapital(tokens[first]) || joinsCompound(article, first - 1)) continue
    const byGivenName = givenNames.has(tokens[first]?.norm ?? '')
    const office = byGivenName ? undefined : officeBefore(article, first)
    if (!byGivenName && office === undefined) continue
    const after = endOfPerson(article, taken, first, office !== undefined)
    if (after === undefined || (byGivenName && after - first === 1)) continue
    const name = article.document.text.slice(tokens[first]?.start, tokens[after - 1]?.end)
    if (office === undefined && namesOfFirms.has(name)) continue
    const last = surnameAt(article, after - 1)
    const known = after - first === 1 ? full.get(last) : undefined
    const entity = known ?? unlistedEntity(name, 'person')
    for (const key of [last, name.toLowerCase()]) if (!full.has(key)) full.set(key, entity)
    if (byGivenName && !introduced.has(last)) introduced.set(last, first)
    taken.fill(1, first, after)
    spans.push({
      first,
      after,
      entity,
      why: office === undefined ? 'a given name and a surname' : `a name behind "${office}"`,
    })
    first = after - 1
  }
  const firms = firmsOfSurnames(article, introduced, taken)
  for (let first = 0; full.size > 0 && first < tokens.length; first++) {
    const token = tokens[first]
    if (taken[first] === 1 || !isCapital(token)) continue
    const after = endOfDouble(article, first)
    const surname = surnameAt(article, after - 1)
    const entity = full.get(surname) ?? (surname.endsWith('s') ? full.get(surname.slice(0, -1)) : undefined)
    if (
      entity === undefined ||
      isSimpleNoun(surname) ||
      joinsCompound(article, first - 1) ||
      (firms.has(surname) && !speaks(article, readOccurrence(article, first, after))) ||
      isGroupOf(article, after) ||
      (givenNames.has(tokens[first - 1]?.norm ?? '') && isOfFirm(article, after))
    )
      continue
    taken.fill(1, first, after)
    spans.push({ first, after, entity, why: `the surname of ${entity.name}` })
    first = after - 1
  }
  return spans.map(({ first, after, entity, why }) => ({
    occurrence: readOccurrence(article, first, after),
    entity,
    candidates: [entity],
    how: 'introduced',
    why,
  }))
}

/** "die Seestern-Gruppe": what begins such a compound is a company's name. */
const isGroupOf = (article: Article, after: number): boolean =>
  joinsCompound(article, after) && groupNouns.has(article.tokens[after + 1]?.norm ?? '')

/** The surname that ends at a token: "rabmer-koller" of "Ulrike Rabmer-Koller". */
function surnameAt({ tokens }: Article, at: number): string {
  const [left, hyphen, last] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  return hyphen?.norm === '-' && isGlued(hyphen) && isGlued(last) && isCapital(left)
    ? `${left.norm}-${last?.norm}`
    : (last?.norm ?? '')
}

/** The end of one capitalised word, or of two that a hyphen joins to a double name. */
const endOfDouble = (article: Article, first: number): number =>
  article.tokens[first + 1]?.norm === '-' && joinsCompound(article, first + 1) && isSurname(article, first + 2)
    ? first + 3
    : first + 1

/** The office right before a name: "Firmenchefin", "Merck-Chefin", "Dr.". */
function officeBefore(article: Article, first: number): string | undefined {
  const { tokens, sentenceOf } = article
  let at = first - 1
  if (tokens[at]?.norm === '.' && addresses.has(tokens[at - 1]?.norm ?? '')) at--
  const token = tokens[at]
  if (token === undefined || sentenceOf[at] !== sentenceOf[first]) return undefined
  if (!isPersonNoun(token.norm) && !isNational(article, at)) return undefined
  if (describingNoun(token.norm) !== undefined) return undefined
  if (opensSentence(article, first) || !isSurname(article, first)) return undefined
  return tokens[startOfCompound(article, at)] === undefined ? undefined : token.text
}

/** "der Tscheche Jaromil Novotek": what people of a country are called in the singular, before two words. */
const isNational = (article: Article, at: number): boolean =>
  /(e|ier|aner|eser|ländner|eicher)$/.test(article.tokens[at]?.norm ?? '') &&
  isCapital(article.tokens[at]) &&
  countryOfPeople(article.tokens[at].norm) !== undefined &&
  isSurname(article, at + 2) &&
  article.tokens[at + 2]?.gap === 'blank'

function isSurname(article: Article, index: number): boolean {
  const token = article.tokens[index]
  if (!isCapital(token) || isAllCaps(token.text) || functionWords.has(token.norm) || commonAcronyms.has(token.norm))
    return false
  return !isCommonNoun(token.norm) && token.text.length > 2
}

/** The end of a person's name that begins at `first`; undefined where what follows makes it a company. */
function endOfPerson(article: Article, taken: Uint8Array, first: number, hasOffice: boolean): number | undefined {
  const { tokens } = article
  let after = first
  for (let at = first; at < tokens.length && at < first + LONGEST_PERSON; at++) {
    const token = tokens[at]
    if (token === undefined || taken[at] === 1 || (at > first && token.gap === 'line')) break
    if (legalForms.has(token.norm) && isCapital(token) && at > first) return undefined
    if (companyNameWords.has(token.norm) && (at > first || hasOffice)) return undefined
    if (firmsOfPeople.has(token.norm) && at > first) return undefined
    if (token.norm === '&') return undefined
    const initial = token.kind === 'word' && token.text.length === 1 && isCapital(token)
    if (token.norm === '.' && isGlued(token) && tokens[at - 1]?.text.length === 1) continue
    if (
      token.norm === '-' &&
      joinsCompound(article, at) &&
      isCapital(tokens[at + 1]) &&
      !isCommonNoun(tokens[at + 1]?.norm ?? '') &&
      !isPersonNoun(tokens[at + 1]?.norm ?? '')
    )
      continue
    if (token.norm === '-' && joinsCompound(article, at))
      return after > first + 1 && !isOneCompound(article, first, at) ? after : undefined
    if (initial) continue
    if (
      nameLinks.has(token.norm) &&
      !isCapital(token) &&
      (givenNames.has(tokens[at - 1]?.norm ?? '') ||
        (at === first + 1 && /^(de|van|von|der|den|di|da|ter|ten)$/.test(token.norm))) &&
      linksOn(article, at)
    )
      continue
    if (
      !isCapital(token) ||
      (at > first &&
        !isSurname(article, at) &&
        !givenNames.has(token.norm) &&
        !isLastSurname(article, at, hasOffice && at === first + 1))
    )
      break
    after = at + 1
  }
  return after === first || isOfFirm(article, after) ? undefined : after
}

/** "Karl-Sandner-Stiftung": hyphens all through make it the name of something; institutes are many of one name. */
const isOneCompound = ({ tokens }: Article, first: number, last: number): boolean =>
  tokens.slice(first + 1, last + 1).every(isGlued) &&
  tokens[first + 1]?.norm === '-' &&
  !/^institut/.test(tokens[last + 1]?.norm ?? '')

/** A surname that is also a noun ("Müller", "Koch") counts right behind a given name, one made like a noun behind any name with an office. */
const isLastSurname = ({ tokens }: Article, at: number, hasOffice: boolean): boolean =>
  (givenNames.has(tokens[at - 1]?.norm ?? '') || (hasOffice && !isSimpleNoun(tokens[at]?.norm ?? ''))) &&
  (!functionWords.has(tokens[at]?.norm ?? '') || looksLikeAdjective(tokens[at]?.norm ?? '')) &&
  !isOnlyPlural(tokens[at]?.norm ?? '') &&
  !commonAcronyms.has(tokens[at]?.norm ?? '')

/** "Emma Gebote": nobody is called by a plural. */
const isOnlyPlural = (norm: string): boolean => {
  const readings = nounReadings(norm)
  return readings.length > 0 && readings.every((reading) => reading === 'plural')
}

/** "von" and its like belong to a name where a capital follows, at most two links on. */
const linksOn = ({ tokens }: Article, at: number): boolean =>
  isCapital(tokens[at + 1])
    ? !isSimpleNoun(tokens[at + 1]?.norm ?? '')
    : nameLinks.has(tokens[at + 1]?.norm ?? '') && isCapital(tokens[at + 2])

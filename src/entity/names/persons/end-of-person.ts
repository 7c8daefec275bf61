import { commonAcronyms, functionWords } from '../../../lexicon/de/entity/articles.ts'
import { givenNames, nameLinks } from '../../../lexicon/de/entity/given-names.ts'
import { isCommonNoun, isSimpleNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { companyNameWords, firmsOfPeople, legalForms } from '../../../lexicon/de/entity/legal-forms.ts'
import { looksLikeAdjective } from '../../../lexicon/de/grammar/adjectives.ts'
import { nounReadings } from '../../../lexicon/de/morphology/noun-readings.ts'
import { type Article, isAllCaps, isCapital, isGlued, joinsCompound } from '../../article.ts'
import { isOfFirm } from './firms-of-surnames.ts'

/** Most tokens of a person's name. */
const LONGEST_PERSON = 6

/** Can a word be a surname? */
export function isSurname(article: Article, index: number): boolean {
  const token = article.tokens[index]
  if (!isCapital(token) || isAllCaps(token.text) || functionWords.has(token.norm) || commonAcronyms.has(token.norm))
    return false
  return !isCommonNoun(token.norm) && token.text.length > 2
}

/** The end of a person's name that begins at `first`; undefined where what follows makes it a company. */
export function endOfPerson(
  article: Article,
  taken: Uint8Array,
  first: number,
  hasOffice: boolean,
): number | undefined {
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

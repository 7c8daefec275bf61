import { isGenericTerm } from '../../../lexicon/de/entity/generic-terms.ts'
import { isCommonNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import {
  closingWords,
  companyNameWords,
  englishLegalForms,
  legalForms,
} from '../../../lexicon/de/entity/legal-forms.ts'
import { nounReadings } from '../../../lexicon/de/morphology/noun-readings.ts'
import { type Article, endOfCompound, isCapital, joinsCompound } from '../../article.ts'
import { squeeze } from '../../gazetteer/squeeze.ts'
import { couldBeName } from '../form/could-be-name.ts'
import { endOfGroup } from '../form/end-of-group.ts'
import { isPartOfTrade } from '../form/trade-words.ts'
import { isForeignClosing } from '../occurrence/closed-name.ts'
import type { KnownName } from './known-names.ts'

/** Is a listed name here only the end or the beginning of a name that nobody listed? */
export const isOfLongerName = (article: Article, name: KnownName): boolean =>
  closesLongerName(article, name) || opensLongerName(article, name) || opensDoubleName(article, name)

/** "Kestrel Capital": an ambiguous name that is also the last word of companies' names, behind a word that nobody knows. */
const closesLongerName = (article: Article, { first, key, namings }: KnownName): boolean =>
  companyNameWords.has(key) &&
  namings.some(({ entity, written }) => entity.ambiguous.includes(written)) &&
  article.tokens[first]?.gap === 'blank' &&
  couldBeName(article, first - 1)

/** "die Seestern-Krahl Holding", "die Reederei Seestern-Krahl": a hyphen and a word that nobody knows follow, and what stands around makes one name of both. */
const opensDoubleName = (article: Article, { after, inCompound, description }: KnownName): boolean =>
  !inCompound &&
  joinsCompound(article, after) &&
  couldBeName(article, after + 1) &&
  (endOfGroup(article, after + 2) !== undefined ||
    (description?.plural === false && endOfCompound(article, after - 1) === after + 2))

const LONGEST_REST = 3

/** "Qatar Foundation", "Kuwait Investment Fund", "Süddeutsche Kranbau": a state or a paper's short name before a word that closes names of others; "Real Estate" is no name at all. */
function opensLongerName({ tokens }: Article, { after, text, head, key, namings }: KnownName): boolean {
  if (head !== undefined || !isCapital(tokens[after]) || tokens[after].gap !== 'blank') return false
  if (isGenericTerm(`${text} ${tokens[after].text}`)) return true
  let end = after
  while (end < after + LONGEST_REST && isCapital(tokens[end]) && tokens[end]?.gap === 'blank') end++
  if (tokens[end]?.norm === '-') return false
  const rest = tokens.slice(after, end).map(({ norm }) => norm)
  return namings.every(({ entity: { kind, name, ambiguous }, written }) =>
    kind === 'state' || kind === 'place'
      ? closesForeignName(rest)
      : kind === 'product'
        ? ambiguous.includes(written) && closesForeignName(rest)
        : kind === 'outlet' &&
          squeeze(name) !== key &&
          (isPartOfTrade(rest[0] ?? '') || rest.some((norm) => legalForms.has(norm))),
  )
}

/** "Foundation", "National Oil Co", "Merchants Bank": words of which the last closes names; a German one does so behind words of no language alone. */
function closesForeignName(words: readonly string[]): boolean {
  const isEnglish = englishLegalForms.has(words.at(-1) ?? '') && words.length > 1
  const rest = isEnglish ? words.slice(0, -1) : words
  const last = rest.at(-1) ?? ''
  const opensForeign = rest.length > 1 && closingWords.has(last) && isForeign(rest[0] ?? '')
  return (
    (isEnglish || isForeignClosing(last) || opensForeign) &&
    rest.every((norm) => closingWords.has(norm) || !isCommonNoun(norm))
  )
}

/** Is it a word of names, or one that German has not? */
const isForeign = (norm: string): boolean =>
  closingWords.has(norm) ? !isCommonNoun(norm) : nounReadings(norm).length === 0

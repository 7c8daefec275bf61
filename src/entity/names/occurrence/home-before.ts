import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { isCommonNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { looksLikeAdjective, looksLikePlaceAdjective } from '../../../lexicon/de/grammar/adjectives.ts'
import type { Article } from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { cityOfResidents, countryOfAdjective, type Home, regionOfAdjective } from '../../words/homes.ts'

const MOST_ADJECTIVES = 4

/** The homes that adjectives name which end at token `last`, before a noun or name: "Berliner", "schwedische", "deutsch-britische". */
export function homesBefore({ tokens }: Article, last: number): Home[] {
  const homes: Home[] = []
  for (let at = last; at > last - MOST_ADJECTIVES && at >= 0; ) {
    const first = startOfAdjective(tokens, at)
    if (tokens[at]?.kind !== 'word') break
    const home = homeOfAdjective(tokens.slice(first, at + 1).map(({ text }) => text))
    const resident = home ?? (first === at && at === last ? residentBefore({ tokens }, at) : undefined)
    if (resident !== undefined) homes.push(resident)
    else if (!looksLikeAdjective(tokens[at]?.text ?? '')) break
    at = first - 1
  }
  return homes
}

/** "die Leondinger Firma": a word in -er before a noun is called after a place, listed or not. */
export function residentBefore({ tokens }: Pick<Article, 'tokens'>, at: number): Home | undefined {
  const token = tokens[at]
  return token?.kind === 'word' &&
    looksLikePlaceAdjective(token.text) &&
    tokens[at + 1]?.gap === 'blank' &&
    !isNoun(token.norm)
    ? { residents: token.text }
    : undefined
}

const isNoun = (norm: string): boolean =>
  isCommonNoun(norm) || isPersonNoun(norm) || describingNoun(norm) !== undefined || givenNames.has(norm)

/** The first token of an adjective with its parts before hyphens. */
export function startOfAdjective(tokens: Article['tokens'], last: number): number {
  let first = last
  while (tokens[first - 1]?.norm === '-' && tokens[first - 1]?.gap === 'none' && tokens[first]?.gap === 'none')
    first -= 2
  return Math.max(first, 0)
}

/** Of an adjective by its parts: any of them may be the home. */
export function homeOfAdjective(parts: readonly string[]): Home | undefined {
  const countries = parts.flatMap((part) => countryOfAdjective(part.toLowerCase()) ?? [])
  const residents = parts
    .map((part) => (cityOfResidents(part) === undefined ? regionOfAdjective(part.toLowerCase()) : part))
    .find((word) => word !== undefined)
  if (countries.length === 0) return residents === undefined ? undefined : { residents }
  return residents === undefined ? { countries } : { countries, residents }
}

/** The first home that adjectives name, as one city and one country. */
export function homeBefore(
  article: Article,
  last: number,
): { city?: string | undefined; country?: string | undefined } {
  const [home] = homesBefore(article, last)
  return { city: cityOfResidents(home?.residents ?? ''), country: home?.countries?.[0] }
}

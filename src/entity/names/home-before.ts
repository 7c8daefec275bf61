import { looksLikeAdjective } from '../../lexicon/de/grammar/adjectives.ts'
import type { Article } from '../article.ts'
import { cityOfResidents, countryOfAdjective, type Home, regionOfAdjective } from '../descriptions/homes.ts'

const MOST_ADJECTIVES = 4

/** The homes that adjectives name which end at token `last`, before a noun or name: "Berliner", "schwedische", "deutsch-britische". */
export function homesBefore({ tokens }: Article, last: number): Home[] {
  const homes: Home[] = []
  for (let at = last; at > last - MOST_ADJECTIVES && at >= 0; ) {
    const first = startOfAdjective(tokens, at)
    if (tokens[at]?.kind !== 'word') break
    const home = homeOfAdjective(tokens.slice(first, at + 1).map(({ text }) => text))
    if (home !== undefined) homes.push(home)
    else if (!looksLikeAdjective(tokens[at]?.text ?? '')) break
    at = first - 1
  }
  return homes
}

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

import type { Article } from '../article.ts'
import { cityOfResidents, countryOfAdjective } from '../descriptions/homes.ts'

const MOST_ADJECTIVES = 4

/** The home that adjectives name which end at token `last`, before a noun: "Berliner", "schwedische". */
export function homeBefore(
  { tokens }: Article,
  last: number,
): { city?: string | undefined; country?: string | undefined } {
  for (let at = last; at > last - MOST_ADJECTIVES && at >= 0; at--) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') break
    const country = countryOfAdjective(token.norm)
    if (country !== undefined) return { country }
    const city = cityOfResidents(token.text)
    if (city !== undefined) return { city }
  }
  return {}
}

import { places } from '../../lexicon/de/entity/places.ts'
import { type Article, startOfCompound } from '../article.ts'
import { homesBefore } from '../names/home-before.ts'
import type { Occurrence } from '../names/occurrence.ts'
import { describedBehind } from '../names/weigh-evidence.ts'
import { describingNoun } from './describing-noun.ts'
import { cityOfResidents, type Home, homeOfPrefix } from './homes.ts'

/** Where a text says that a name is at home: "der Duisburger Mischkonzern X", "der US-Konzern X", "X, ein schwedischer Investor,", "X aus Stuttgart", "X mit Sitz in London". */
export function homesTold(article: Article, occurrence: Occurrence): Home[] {
  const { first, noun, description, head, inCompound } = occurrence
  if (head !== undefined || inCompound) return []
  const homes = placeBehind(article, occurrence)
  const opener = article.tokens[first]?.text ?? ''
  // "Ulmer Volksbank"
  if (occurrence.after > first + 1 && cityOfResidents(opener) !== undefined) homes.push({ residents: opener })
  if (noun === undefined) homes.push(...homesBefore(article, first - 1))
  else if (description !== undefined && !description.plural) {
    homes.push(...homesBefore(article, startOfCompound(article, first - 1) - 1))
    if (description.country !== undefined) homes.push({ countries: [description.country] })
  }
  const behind = describedBehind(article, occurrence)
  if (behind !== undefined) {
    homes.push(...homesBefore(article, startOfCompound(article, behind.at) - 1))
    const country = describingNoun(behind.noun)?.country
    if (country !== undefined) homes.push({ countries: [country] })
  }
  return homes
}

const SEAT = /^(sitz|hauptsitz|zentrale|stammsitz|firmensitz)$/

/** "aus Stuttgart", "mit Sitz in London", "(London)" right behind a name. */
function placeBehind(article: Article, { after }: Occurrence): Home[] {
  const { tokens } = article
  const norms = [0, 1, 2].map((step) => tokens[after + step]?.norm ?? '')
  const opens = norms[0] === 'aus' || norms[0] === '('
  const sits = norms[0] === 'mit' && SEAT.test(norms[1] ?? '') && norms[2] === 'in'
  if (!opens && !sits) return []
  const home = homeOfPlace(article, after + (sits ? 3 : 1))
  return home === undefined ? [] : [home]
}

/** The city or country that stands at a token: "San Francisco", "der Schweiz". */
export function homeOfPlace({ tokens }: Article, at: number): Home | undefined {
  const first = /^(der|den)$/.test(tokens[at]?.norm ?? '') ? at + 1 : at
  const [one, two] = [tokens[first], tokens[first + 1]]
  if (one === undefined) return undefined
  const pair = `${one.text} ${two?.text ?? ''}`
  if (places.has(pair)) return { city: pair }
  if (places.has(one.text)) return { city: one.text }
  const country = homeOfPrefix(one.norm)
  return country === undefined ? undefined : { countries: [country] }
}

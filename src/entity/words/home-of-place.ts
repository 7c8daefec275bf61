import { places } from '../../lexicon/de/entity/places.ts'
import type { Article } from '../article.ts'
import { type Home, homeOfPrefix } from './homes.ts'

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

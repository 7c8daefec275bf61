import { countries, foreignCountryWords } from '../../lexicon/de/entity/countries.ts'
import { places } from '../../lexicon/de/entity/places.ts'
import { regions, residentsOf } from '../../lexicon/de/entity/residents.ts'
import type { Entity } from '../../model/entity.ts'

/** Where an organisation is at home, as a word of the text says: a country, or people of one of some cities. */
export interface Home {
  readonly country?: string | undefined
  /** The word for the people of a city or region: "Stuttgarter", "Schwaben". */
  readonly residents?: string | undefined
}

const adjectives = new Map<string, string>()
const peoples = new Map<string, string>()
const prefixes = new Map<string, string>([['us', 'US']])
for (const [code, { names, people, adjective }] of Object.entries(countries)) {
  for (const name of names.split(',')) prefixes.set(name.toLowerCase(), code)
  for (const stem of adjective.split(',')) adjectives.set(stem.toLowerCase(), code)
  for (const person of people.split(','))
    for (const ending of ['', 'n', 'en', 's']) peoples.set(person.toLowerCase() + ending, code)
}

/** Country of a compound's first part: "US-", "China-". */
export const homeOfPrefix = (part: string): string | undefined => prefixes.get(part)

const foreign = new Map(
  Object.entries(foreignCountryWords).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
)

/** Country of a word of another language: "Italia". */
export const homeOfForeignWord = (word: string): string | undefined => foreign.get(word)

/** Country of an adjective in any form: "schwedischer", "US-amerikanische". */
export const countryOfAdjective = (norm: string): string | undefined =>
  adjectives.get(norm) ?? adjectives.get(norm.replace(/(e|en|er|es|em)$/, ''))

/** Country of a noun for its people: "Dänen", "Amerikanern". */
export const countryOfPeople = (norm: string): string | undefined => peoples.get(norm)

/** Words for the people of a city: the irregular ones, else its name with -er ("Stuttgarter", "Darmstädter" for -stadt). */
export function residents(city: string): readonly string[] {
  const known = residentsOf[city]
  if (known !== undefined) return known
  const base = city.replace(/^(Bad|Sankt|St\.) /, '')
  if (base.endsWith('stadt')) return [`${base.slice(0, -5)}städter`, `${base}er`]
  if (base.endsWith('e')) return [`${base}r`]
  if (base.endsWith('en')) return [`${base.slice(0, -2)}er`, `${base}er`]
  return [`${base}er`]
}

const citiesByResidents = new Map(
  [...places].flatMap((city) => residents(city).map((word): [string, string] => [word, city])),
)

/** The city whose people, or whose things, are called so: "Berliner". */
export const cityOfResidents = (word: string): string | undefined =>
  citiesByResidents.get(word) ?? citiesByResidents.get(word.replace(/n$/, ''))

const regionCities = new Map(Object.entries(regions).map(([region, cities]) => [region.toLowerCase(), new Set(cities)]))

/** Does an entity live where a home says? Unknown homes are undefined. */
export function livesAt(entity: Entity, home: Home): boolean | undefined {
  if (home.country !== undefined) return entity.country === undefined ? undefined : entity.country === home.country
  if (home.residents === undefined) return true
  if (entity.city === undefined) return undefined
  const word = home.residents.replace(/n$/, '')
  const { city } = entity
  if (residents(city).some((resident) => resident === word || resident === home.residents)) return true
  const region = regionCities.get(home.residents.toLowerCase()) ?? regionCities.get(word.toLowerCase())
  return region?.has(city) ?? false
}

/** Is it a word that could name the people of some city or region: "Stuttgarter", "Schwaben"? */
export const looksResident = (word: string): boolean =>
  /^\p{Lu}\p{L}{2,}ern?$/u.test(word) || regionCities.has(word.toLowerCase())

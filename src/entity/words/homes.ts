import { countries, foreignCountryWords, peoples } from '../../lexicon/de/entity/countries.ts'
import { foreignCities } from '../../lexicon/de/entity/foreign-cities.ts'
import { places } from '../../lexicon/de/entity/places.ts'
import { foreignRegions, regionAdjectives, regions, residentsOf } from '../../lexicon/de/entity/residents.ts'
import { stemOfAdjective } from '../../lexicon/de/grammar/adjectives.ts'
import type { Entity } from '../../model/entity.ts'

/** Where an organisation is at home, as a word of the text says: a country, one of some cities, or a city. */
export interface Home {
  /** One of these: "deutsch-britisch". */
  readonly countries?: readonly string[] | undefined
  /** The word for the people of a city or region: "Stuttgarter", "Schwaben". */
  readonly residents?: string | undefined
  readonly city?: string | undefined
}

/** The same of homes that say the same. */
export const keyOfHome = ({ countries, residents, city }: Home): string =>
  [countries?.join('-'), residents, city].join('|')

const adjectives = new Map<string, string>()
const prefixes = new Map<string, string>([['us', 'US']])
for (const [code, { names, adjective }] of Object.entries(countries)) {
  for (const name of names.split(',')) prefixes.set(name.toLowerCase(), code)
  for (const stem of adjective.split(',')) adjectives.set(stem.toLowerCase(), code)
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
  adjectives.get(norm) ?? adjectives.get(stemOfAdjective(norm))

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

/** The region whose people a word names, with the cities that papers mean by it. */
const regionOf = (word: string): ReadonlySet<string> | undefined =>
  regionCities.get(word.toLowerCase()) ?? regionCities.get(word.toLowerCase().replace(/n$/, ''))

/** "schwäbische" -> "Schwaben". */
export const regionOfAdjective = (norm: string): string | undefined =>
  regionAdjectives[norm] ?? regionAdjectives[stemOfAdjective(norm)]

const countryByCity = new Map(
  Object.entries(foreignCities).flatMap(([code, cities]) => cities.split(',').map((city) => [city, code] as const)),
)
const countryOfCity = (city: string): string | undefined =>
  countryByCity.get(city) ?? (places.has(city) ? 'DE' : undefined)

const countryByRegion = new Map(
  Object.keys(regions).map((region) => [region.toLowerCase(), foreignRegions[region] ?? 'DE'] as const),
)

/** The country that the people of a city or region live in. */
export function countryOfResidents(word: string): string | undefined {
  const city = cityOfResidents(word)
  if (city !== undefined) return countryOfCity(city)
  return countryByRegion.get(word.toLowerCase()) ?? countryByRegion.get(word.toLowerCase().replace(/n$/, ''))
}

/** Do people of that word live in the city? */
const isHomeOf = (word: string, city: string): boolean =>
  residents(city).some((resident) => resident === word || resident === word.replace(/n$/, '')) ||
  regionOf(word)?.has(city) === true

const homeOf = ({ city, country }: Entity): Home => ({ city, countries: country === undefined ? undefined : [country] })

/** Does an entity live where a home says? Unknown homes are undefined. */
export const livesAt = (entity: Entity, home: Home): boolean | undefined => isAt(homeOf(entity), home)

/** The same of a home that is known: the people of one city are not those of another; of countries and cities the narrower that both name decides. */
export function isAt(known: Home, home: Home): boolean | undefined {
  const { residents: word, city, countries } = home
  if (word !== undefined && known.city !== undefined && isHomeOf(word, known.city)) return true
  if (word !== undefined && known.residents !== undefined && isSameHome(word, known.residents)) return true
  if (city !== undefined && (known.city === city || (known.residents !== undefined && isHomeOf(known.residents, city))))
    return true
  const knownCountry = known.city === undefined ? undefined : countryOfCity(known.city)
  const knownCountries = known.countries ?? (knownCountry === undefined ? undefined : [knownCountry])
  if (countries !== undefined && knownCountries !== undefined)
    return countries.some((country) => knownCountries.includes(country))
  if (countries !== undefined) return undefined
  // Of a region only some of its cities are known.
  if (known.city !== undefined && (word === undefined || regionOf(word) === undefined || isOfSomeRegion(known.city)))
    return false
  const [country, other] = [
    word === undefined ? countryOfCity(city ?? '') : countryOfResidents(word),
    known.residents === undefined ? undefined : countryOfResidents(known.residents),
  ]
  if (country === undefined) return undefined
  if (known.countries !== undefined && !known.countries.includes(country)) return false
  return other !== undefined && other !== country ? false : undefined
}

const citiesOfRegions = new Set([...regionCities.values()].flatMap((cities) => [...cities]))
const isOfSomeRegion = (city: string): boolean => citiesOfRegions.has(city)

const isSameHome = (word: string, other: string): boolean => {
  const [one, two] = [word.replace(/n$/, ''), other.replace(/n$/, '')]
  if (one === two) return true
  const [city, town] = [cityOfResidents(one), cityOfResidents(two)]
  return (
    (town !== undefined && regionOf(word)?.has(town) === true) ||
    (city !== undefined && regionOf(other)?.has(city) === true)
  )
}

/** Is it a word that could name the people of some city or region: "Stuttgarter", "Schwaben"? */
export const looksResident = (word: string): boolean =>
  /^\p{Lu}\p{L}{2,}ern?$/u.test(word) || regionCities.has(word.toLowerCase())

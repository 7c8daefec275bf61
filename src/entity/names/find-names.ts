import type { Article } from '../article.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { findFamilies } from './by-noun/find-families.ts'
import { findOffices } from './by-noun/find-offices.ts'
import { findTowns } from './by-noun/find-towns.ts'
import { joinNames } from './listed/join-names.ts'
import { findKnownNames } from './listed/known-names.ts'
import { lengthenNames } from './listed/lengthen-names.ts'
import { findNationalDaughters } from './listed/national-daughters.ts'
import { trustNames } from './listed/trust-names.ts'
import { findNewNames } from './new/find-new-names.ts'
import { introduce } from './new/introduce.ts'
import type { NamedEntity } from './occurrence/named-entity.ts'
import { findPersons } from './persons/find-persons.ts'
import { findBareAdjectives } from './variants/find-bare-adjectives.ts'
import { findLongForms } from './variants/find-long-forms.ts'
import { findShortForms } from './variants/find-short-forms.ts'
import { shortForListed } from './variants/short-for-listed.ts'

/** Finds all names of a text: listed ones, people, and organisations that the text brings in; in order, none overlapping. */
export function findNames(article: Article, gazetteer: Gazetteer): NamedEntity[] {
  const taken = new Uint8Array(article.tokens.length)
  const take = (names: readonly NamedEntity[]): readonly NamedEntity[] => {
    for (const { occurrence } of names) taken.fill(1, occurrence.first, occurrence.after)
    return names
  }
  const told = take([...findFamilies(article), ...findTowns(article, gazetteer)])
  const listed = findKnownNames(article, gazetteer).filter(({ first }) => taken[first] === 0)
  const trusted = findNationalDaughters(article, trustNames(article, listed), gazetteer)
  const full = take([...told, ...lengthenNames(article, joinNames(article, trusted))])
  const offices = take(findOffices(article, taken))
  const brief = take(findShortForms(article, full, taken))
  const long = take(findLongForms(article, full, taken))
  const known = [...full, ...brief, ...long]
  const persons = findPersons(article, taken)
  const shortForms = shortForListed(known)
  const named = [...known, ...offices, ...persons]
  const fresh = introduce(article, findNewNames(article, taken, new Set(shortForms.keys()), named), shortForms)
  // What the text gives in brackets behind a new name stands for it as well, and is no name of its own.
  const abbreviated = findShortForms(article, fresh, taken)
  const shortened = new Set(abbreviated.map(({ occurrence }) => occurrence.first))
  const others = withDaughters(article, fresh, full, gazetteer).filter(
    ({ occurrence }) => !shortened.has(occurrence.first),
  )
  take([...others, ...abbreviated])
  const adjectives = findBareAdjectives(article, [...named, ...others], taken)
  return [...named, ...others, ...abbreviated, ...adjectives].sort((a, b) => a.occurrence.start - b.occurrence.start)
}

/** New names with the countries behind them that belong to them: "Velvet Global Networks Deutschland". */
function withDaughters(
  article: Article,
  fresh: readonly NamedEntity[],
  listed: readonly NamedEntity[],
  gazetteer: Gazetteer,
): readonly NamedEntity[] {
  const states = listed.filter(({ entity }) => entity?.kind === 'state')
  if (states.length === 0) return fresh
  const known = new Set([...states, ...fresh])
  const longer = findNationalDaughters(article, [...known], gazetteer).filter((name) => !known.has(name))
  const byStart = new Map(longer.map((name) => [name.occurrence.first, name]))
  return fresh.map((name) => byStart.get(name.occurrence.first) ?? name)
}

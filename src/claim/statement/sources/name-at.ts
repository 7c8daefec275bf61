import { isNounOfDictionary } from '../../../lexicon/de/morphology/noun-readings.ts'
import { sourceNoun } from '../../../lexicon/de/statement/sources.ts'
import type { EntityKind } from '../../../model/entity.ts'
import { isPossessive } from '../../syntax/possessive.ts'
import type { Unit } from '../../syntax/unit.ts'
import { type Found, one } from './found.ts'
import { isCapitalised } from './is-capitalised.ts'
import { named } from './source.ts'

const MUTE = new Set<EntityKind>(['place', 'index', 'product'])

/** Who is named at a unit, if they are one that can speak. */
export function nameAt(units: readonly Unit[], at: number, unit: Unit): Found | null {
  const entity = unit.mention?.entity
  if (entity == null || MUTE.has(entity.kind)) return null
  // "Informationen des Handelsblatts": behind its article the genitive is nobody's possessor.
  if (isPossessive(unit) && units[at - 1]?.norm !== 'des') return null
  // "die Agentur Bloomberg", "die Bank JPMorgan": the last name of the group is the one that speaks.
  return one(named(unit.mention?.via?.name ?? entity.name, unit.text), at + 1)
}

/** "die Agentur Bloomberg", "die Börse SIX": the name, known or not, right behind the noun. */
export function apposed(units: readonly Unit[], at: number): Found | null {
  const unit = units[at]
  const site = siteAt(units, at)
  if (site !== null) return site
  if (unit?.kind === 'entity') return nameAt(units, at, unit)
  // "laut Unternehmen Kosten von 3 Millionen": a noun of business is no name.
  return isCapitalised(unit) && unit.classes.length === 0 && sourceNoun(unit.text) === undefined
    ? one(named(unit.text, unit.text), at + 1)
    : null
}

/** "der Politiker Kern", "die Kritikerin Vera Kern": who is called so, by a name that is no word. */
export function personAt(units: readonly Unit[], at: number): Found | null {
  const unit = units[at]
  if (unit?.mention?.entity?.kind === 'person') return nameAt(units, at, unit)
  return isCapitalised(unit) && unit.mention === undefined && !isNounOfDictionary(unit.norm)
    ? one(named(unit.text, unit.text), at + 1)
    : null
}

/** A site as a source: "ndtvprofit.com", a word that a country's or kind's ending follows without a blank. */
function siteAt(units: readonly Unit[], at: number): Found | null {
  const [unit, ending] = [units[at], units[at + 1]]
  if (unit === undefined || ending === undefined || !DOMAIN.test(ending.norm) || ending.start !== unit.end + 1)
    return null
  const name = `${unit.text}.${ending.text}`
  return one(named(name, name), at + 2)
}
const DOMAIN = /^(de|com|net|org|at|ch|info|tv|io|eu|uk|fr)$/

import { isHead } from './link-of.ts'
import type { Unit, UnitKind } from './unit.ts'

/** What ends what stands between an article and its noun. */
const ENDING: ReadonlySet<UnitKind> = new Set(['verb', 'break', 'subordinator'])
const PARTICIPLE = /(t|en|nd)e[nmrs]?$/
const LONGEST = 12

/**
 * "der [von der Pandemie schwer getroffenen] Firma": index of the noun that an article belongs to where a phrase and a participle
 * stand between them; -1 where none do.
 */
export function nounBehindAttribute(units: readonly Unit[], article: number): number {
  if (!opensAttribute(units, article)) return -1
  for (let at = article + 3; at < units.length && at < article + LONGEST; at++) {
    const unit = units[at]
    if (unit === undefined || ENDING.has(unit.kind)) return -1
    if (isHead(unit) && isParticiple(units[at - 1])) return at
  }
  return -1
}

/** The participle of the attribute that a unit stands in: "gegründete" for "2005" in "der 2005 in Ulm gegründete Verein". */
export function participleAround(units: readonly Unit[], unit: Unit): Unit | null {
  const at = units.indexOf(unit)
  const article = units.findLastIndex(({ kind }, index) => index < at && kind === 'determiner')
  const noun = at < 0 || article < 0 ? -1 : nounBehindAttribute(units, article)
  return noun > at ? (units[noun - 1] ?? null) : null
}

/** A preposition or date right behind the article, or behind an adverb: "dem kurz vor der Pleite stehenden", "der 2005 gegründete". */
const opensAttribute = (units: readonly Unit[], article: number): boolean =>
  units[article]?.kind === 'determiner' &&
  (beginsAttribute(units[article + 1]) || (units[article + 1]?.kind === 'word' && beginsAttribute(units[article + 2])))

const beginsAttribute = (unit: Unit | undefined): boolean =>
  unit?.kind === 'preposition' || unit?.figure?.figure.kind === 'date'

const isParticiple = (unit: Unit | undefined): boolean =>
  (unit?.kind === 'attribute' || unit?.kind === 'word') && PARTICIPLE.test(unit.norm)

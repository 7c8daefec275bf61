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

/** A preposition right behind the article, or behind an adverb: "dem kurz vor der Pleite stehenden". */
const opensAttribute = (units: readonly Unit[], article: number): boolean =>
  units[article]?.kind === 'determiner' &&
  (units[article + 1]?.kind === 'preposition' ||
    (units[article + 1]?.kind === 'word' && units[article + 2]?.kind === 'preposition'))

const isParticiple = (unit: Unit | undefined): boolean =>
  (unit?.kind === 'attribute' || unit?.kind === 'word') && PARTICIPLE.test(unit.norm)

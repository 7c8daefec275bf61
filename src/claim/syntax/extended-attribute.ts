import { takesPhrase } from '../../lexicon/de/grammar/adjectives.ts'
import { isHead, type Unit, type UnitKind } from './unit.ts'

/** What ends what stands between an article and its noun. */
const ENDING: ReadonlySet<UnitKind> = new Set(['verb', 'break', 'subordinator'])
const PARTICIPLE = /(t|en|nd)e[nmrs]?$/
const LONGEST = 15

/**
 * "der [von der Pandemie schwer getroffenen] Firma", "der [im Großhandel tätigen] Firma": index of the noun that an article belongs to where
 * a phrase and a participle, or an adjective like one, stand between them; -1 where none do.
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
  const noun = indexOfNounAround(units, unit)
  return noun < 0 ? null : (units[noun - 1] ?? null)
}

/** The noun of the attribute that a unit stands in: "Verein" for "2005" in "der 2005 in Ulm gegründete Verein". */
export function nounAround(units: readonly Unit[], unit: Unit): Unit | null {
  return units[indexOfNounAround(units, unit)] ?? null
}

function indexOfNounAround(units: readonly Unit[], unit: Unit): number {
  const at = units.indexOf(unit)
  const article = units.findLastIndex(({ kind }, index) => index < at && kind === 'determiner')
  const noun = at < 0 || article < 0 ? -1 : nounBehindAttribute(units, article)
  return noun > at ? noun : -1
}

/** Adverbs between an article and what opens an attribute behind it, at most: "dem erst kurz vor der Pleite stehenden". */
const ADVERBS = 2

/** Does a preposition or a date stand right behind the article, or behind adverbs? */
export function opensWithPhrase(units: readonly Unit[], article: number): boolean {
  let at = article + 1
  while (at <= article + ADVERBS && units[at]?.kind === 'word') at++
  return units[at]?.kind === 'preposition' || units[at]?.figure?.figure.kind === 'date'
}

const opensAttribute = (units: readonly Unit[], article: number): boolean =>
  units[article]?.kind === 'determiner' && opensWithPhrase(units, article)

/** "gelistete", not "Wiener". */
const isParticiple = (unit: Unit | undefined): boolean =>
  (unit?.kind === 'attribute' || unit?.kind === 'word') &&
  /^\p{Ll}/u.test(unit.text) &&
  (PARTICIPLE.test(unit.norm) || takesPhrase(unit.norm))

import { sourceNoun } from '../../../lexicon/de/statement/sources.ts'
import type { Unit } from '../../syntax/unit.ts'
import { isCapitalised } from './is-capitalised.ts'
import { named, type Source } from './source.ts'
import { sourceAt } from './source-at.ts'

/** How many units a group of words runs over. */
const REACH = 8

/** Reads the sources that begin at a unit or shortly behind it, up to the next verb, mark or figure: "der DSV-Chef Jens Lund", "zwei Insidern". */
export function sourcesAt(units: readonly Unit[], from: number): Source[] {
  for (let at = from; at < units.length && at < from + REACH; at++) {
    const unit = units[at] as Unit
    if (unit.kind === 'verb' || unit.kind === 'subordinator' || unit.kind === 'break' || isAmount(unit)) return []
    const found = sourceAt(units, at)
    if (found === null) continue
    const joined = joinedAt(units, found.after)
    return [...found.sources, ...(joined === null ? [] : sourcesAt(units, joined))]
  }
  return []
}

/** A date may stand in between: "aus einer am Freitag veröffentlichten Mitteilung". */
const isAmount = ({ figure }: Unit): boolean => figure !== undefined && figure.figure.kind !== 'date'

/** "X und Y", "X und Seestern-Chef Y": where the second one begins. */
function joinedAt(units: readonly Unit[], after: number): number | null {
  if (units[after]?.norm !== 'und') return null
  const next = units[after + 1]
  const isNamed = next?.kind === 'entity' || (next?.kind === 'determiner' && units[after + 2]?.kind === 'entity')
  return isNamed || (next?.kind === 'noun' && sourceAt(units, after + 1) !== null) ? after + 1 : null
}

/** Reads the group that ends right before a postposition ("den Angaben der Bahn zufolge"); the longest one counts. */
export function sourcesBefore(units: readonly Unit[], end: number): Source[] {
  let longest: readonly Source[] = []
  for (let at = end - 1; at >= 0 && at > end - REACH; at--) {
    const unit = units[at] as Unit
    if (unit.kind === 'verb' || unit.kind === 'subordinator' || unit.kind === 'break' || unit.kind === 'figure') break
    const found = sourceAt(units, at)
    if (found?.after === end) longest = found.sources
  }
  const last = units[end - 1]
  return longest.length === 0 && isCapitalised(last) && sourceNoun(last.text) === undefined
    ? [named(last.text, last.text)]
    : [...longest]
}

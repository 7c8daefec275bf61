import { isSeated, type SourceNoun, sourceNoun } from '../../../lexicon/de/statement/sources.ts'
import type { Attribution } from '../../../model/claim.ts'
import type { Unit } from '../../syntax/unit.ts'
import { type Found, one } from './found.ts'
import { isCapitalised } from './is-capitalised.ts'
import { named } from './source.ts'

/** "die Staatsanwaltschaft Köln", "das Landgericht Hamburg": there are many of them, and the place tells which. */
export function seatedAt(units: readonly Unit[], at: number, { plain }: SourceNoun): Found | null {
  const place = units[at + 1]
  return isSeated(plain) && isCapitalised(place) && place.start - (units[at]?.end ?? 0) === 1
    ? one(named(`${plain} ${place.text}`, `${units[at]?.text} ${place.text}`), at + 2)
    : null
}

/** The public body that a sentence names last by its noun and place ("das Landgericht Seeburg"). */
export function seatedIn(units: readonly Unit[]): Attribution | undefined {
  for (let at = units.length - 1; at >= 0; at--) {
    const noun = sourceNoun(units[at]?.text ?? '')
    const [source] = noun?.kind === 'authority' ? (seatedAt(units, at, noun)?.sources ?? []) : []
    if (source?.kind === 'named') return { name: source.name, text: source.text }
  }
  return undefined
}

/** Does a sentence speak of a public body by its noun: "Bei der Behörde sei nichts bekannt, sagte ein Sprecher"? */
export const authorityNounIn = (units: readonly Unit[]): SourceNoun | undefined =>
  units
    .flatMap(({ kind, text }) => (kind === 'noun' ? (sourceNoun(text) ?? []) : []))
    .find(({ kind }) => kind === 'authority')

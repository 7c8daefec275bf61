/* How a segment begins, and what it is therefore. */

import { relatives } from '../../../lexicon/de/grammar/connectives.ts'
import { thatWords } from '../../../lexicon/de/grammar/pointing-words.ts'
import { isBareInfinitive } from '../infinitive.ts'
import type { Unit, UnitKind } from '../unit.ts'
import type { Draft } from './draft.ts'
import { endsIn } from './ends-in.ts'
import { isFiniteOnly, type Segment } from './segments-of.ts'

/** A conjunction at the start, or a word like "wofür", makes a subordinate clause. */
export const opensSubordinate = (units: readonly Unit[]): boolean =>
  units[0]?.kind === 'subordinator' ||
  (units[0]?.kind === 'preposition' && units[0].relative && units.at(-1)?.kind === 'verb')

/** "hat Aktien verkauft und damit 3 Millionen eingenommen": without a finite verb "damit" is no conjunction. */
export const goesOnThereby = (opener: string, units: readonly Unit[]): boolean =>
  opener === 'und' &&
  units[0]?.norm === 'damit' &&
  units.every(
    ({ kind, verbs }) =>
      kind !== 'verb' || verbs.every(({ shape }) => shape === 'participle' || shape === 'infinitive'),
  )

/** "Als das Haus zusammenkrachte, standen …": before a comma and a finite verb the last word is a verb, be it in no lexicon. */
export const endsInVerbUnknown = (units: readonly Unit[], next: Segment | undefined): boolean =>
  units.at(-1)?.kind === 'word' && next?.opener === ',' && next.depth === 0 && next.units[0]?.kind === 'verb'

/** A pronoun at the start (after a preposition at most) and the verbs at the end make a relative clause. */
export function opensRelative(units: readonly Unit[]): boolean {
  const pronoun = units[0]?.kind === 'preposition' ? units[1] : units[0]
  if (pronoun === undefined || !(pronoun.relative || relatives.has(pronoun.norm))) return false
  const next = units[units.indexOf(pronoun) + 1]
  const lastVerb = units.findLastIndex((unit) => unit.kind === 'verb')
  const closing = units.findLastIndex(({ kind, norm }, at) => at < lastVerb && kind !== 'verb' && norm !== 'zu')
  // "die 200 Leute beschäftigt und 3 Millionen umsetzt"
  const early = units
    .slice(0, closing + 1)
    .some((unit, at) => isFiniteOnly(unit) && units[at + 1]?.kind !== 'coordinator')
  if (endsIn(units, ({ kind }) => BEHIND.has(kind))) return false
  // "…, den Konkurrenten für 3 Millionen zu kaufen": an article, no pronoun.
  if (isBareInfinitive({ units })) return false
  return lastVerb > 0 && next?.kind !== 'verb' && lastVerb >= units.length - 2 && !early
}

/** "in die Kasse kamen 2 Millionen": what stands behind the verb makes it a main clause. */
const BEHIND: ReadonlySet<UnitKind> = new Set(['noun', 'entity', 'figure'])

/** "das sind 40 Prozent", "dies entspricht …": a whole clause of its own between the parts of another. */
export const isAside = (units: readonly Unit[]): boolean =>
  thatWords.has(units[0]?.norm ?? '') && units[1]?.kind === 'verb'

/** "…, so das Unternehmen, …", "…, laut Tagblatt, …": who says so, put in between. */
export const namesSource = (units: readonly Unit[]): boolean => /^(so|laut)$/.test(units[0]?.norm ?? '')

/** "87,6 Prozent: Nordwind baut seinen Anteil aus": a figure set before a clause belongs to it. */
export const isFigure = (units: readonly Unit[]): boolean => units.length === 1 && units[0]?.kind === 'figure'

/** "…: Nordwind, der Kieler Investor, hält 27 Prozent": behind a colon a name whose verb comes after what is put in. */
export const opensAnew = (segments: readonly Segment[], at: number): boolean =>
  /^[:;]$/.test(segments[at]?.opener ?? '') &&
  segments[at]?.units.at(-1)?.kind === 'entity' &&
  [1, 2].every((next) => segments[at + next]?.opener === ',') &&
  segments[at + 1]?.units[0]?.kind !== 'verb' &&
  segments[at + 2]?.units.slice(0, 1).some(({ kind, verbs }) => kind === 'verb' && verbs.some(isFiniteForm)) === true

const isFiniteForm = ({ shape }: Unit['verbs'][number]): boolean => shape === 'present' || shape === 'past'

/** "Seestern, wo 300 Leute arbeiten": the name right before is where. */
export const placeBefore = (before: Draft | null, opener: string, units: readonly Unit[]): Unit | null => {
  const last = before?.units.at(-1)
  return opener === ',' && units[0]?.norm === 'wo' && last?.kind === 'entity' ? last : null
}

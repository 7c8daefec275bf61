/* What stands between the parts of a clause, and whether that goes on behind it. */

import { complementizers } from '../../../lexicon/de/grammar/connectives.ts'
import { awaitsAnother } from '../../../lexicon/de/verbs/auxiliaries.ts'
import type { Unit, UnitKind } from '../unit.ts'
import { namesSource } from './clause-openings.ts'
import type { Draft } from './draft.ts'
import { endsIn } from './ends-in.ts'
import { hasVerb, type Segment } from './segments-of.ts'

/** Does a clause without verb, or one that waits for its rest, go on with these words? */
export const goesOnBehind = (main: Draft, rest: readonly Unit[]): boolean =>
  hasVerb(main.units) ? !hasVerb(rest) || awaits(main, rest) : rest[0]?.kind === 'verb'

/** "…, angeführt von Nordwind, …", "…, 2010 gegründet, …": a participle without a finite verb, put in between. */
export const isParticipial = (units: readonly Unit[]): boolean => {
  const verbs = units.filter(({ kind }) => kind === 'verb')
  return (
    verbs.length > 0 &&
    verbs.every(({ verbs: readings }) => readings.every(({ shape }) => shape === 'participle')) &&
    (units[0]?.kind === 'verb' || units.at(-1)?.kind === 'verb')
  )
}

/** Does a clause that a participle interrupts go on behind it: with its finite verb, or with what its own verb waits for? */
export const resumes = (main: Draft, next: Segment | undefined): boolean =>
  next !== undefined &&
  next.opener === ',' &&
  next.depth === 0 &&
  (hasVerb(main.units) ? awaits(main, next.units) : next.units[0]?.kind === 'verb')

/** Clauses that a main clause goes on behind; what is told by "dass" may itself go on. */
export const isInserted = ({ kind, units }: Draft, main: Draft, rest: readonly Unit[]): boolean =>
  (kind === 'relative' && units[0]?.norm !== 'was') ||
  (kind === 'subordinate' && !complementizers.has(units[0]?.norm ?? '')) ||
  (kind === 'main' && isParticipial(units)) ||
  (kind === 'fragment' && (namesSource(units) || awaits(main, rest) || completes(main, units, rest)))

/** "An Y hält Nordwind, direkt und über die Holding, 41 Prozent": behind an adverbial without a figure the first figure of the clause. */
const completes = (main: Draft, put: readonly Unit[], rest: readonly Unit[]): boolean =>
  hasVerb(main.units) &&
  ADVERBIAL.has(put[0]?.kind ?? 'noun') &&
  ![...main.units, ...put].some(isSum) &&
  rest.some(isSum) &&
  !hasVerb(rest)
const ADVERBIAL: ReadonlySet<UnitKind> = new Set(['word', 'preposition', 'particle'])
const isSum = ({ figure }: Unit): boolean =>
  figure !== undefined && figure.figure.kind !== 'date' && figure.figure.kind !== 'duration'

/** "… haben Geldgeber, darunter Nordwind, in die Seestern gesteckt": no clause, put into one that is not closed yet. */
export const isPutIn = (before: Draft | null, main: Draft): boolean =>
  before !== main && before !== null && (before.kind === 'fragment' || isParticipial(before.units))

/** Does a verb of the clause wait for its particle ("fällt … weg") or for its participle or infinitive ("hat … gezahlt")? */
export function awaits(main: Draft, units: readonly Unit[]): boolean {
  const verbs = main.units.filter(({ kind }) => kind === 'verb')
  if (!hasVerb(units))
    return endsIn(
      units,
      (last) =>
        last.norm !== '' &&
        verbs.some((verb) => verb.verbs.some(({ particle, joined }) => particle === last.norm && !joined)),
    )
  const auxiliary = verbs.every((verb) => verb.verbs.some(({ lemma }) => awaitsAnother(lemma)))
  return (
    auxiliary &&
    units.filter(({ kind }) => kind === 'verb').every((verb) => !verb.verbs.some(isSurelyFinite)) &&
    endsIn(units, ({ kind }) => kind === 'verb')
  )
}

const isSurelyFinite = ({ shape }: Unit['verbs'][number]): boolean => shape === 'past' || shape === 'subjunctive'

import { complementizers, relatives } from '../../../lexicon/de/grammar/connectives.ts'
import { thatWords } from '../../../lexicon/de/grammar/pointing-words.ts'
import { awaitsAnother } from '../../../lexicon/de/verbs/auxiliaries.ts'
import type { ClauseKind } from '../clause.ts'
import { isBareInfinitive } from '../infinitive.ts'
import type { Unit, UnitKind } from '../unit.ts'
import { antecedentIn } from './antecedent-in.ts'
import type { Draft } from './draft.ts'
import { sharesVerb } from './gapped-verb.ts'
import { isSayingPutIn } from './saying-put-in.ts'
import { hasVerb, isFiniteOnly, type Segment } from './segments-of.ts'

const opensSubordinate = (units: readonly Unit[]): boolean =>
  units[0]?.kind === 'subordinator' ||
  (units[0]?.kind === 'preposition' && units[0].relative && units.at(-1)?.kind === 'verb')

/** "hat Aktien verkauft und damit 3 Millionen eingenommen": without a finite verb "damit" is no conjunction. */
const goesOnThereby = (opener: string, units: readonly Unit[]): boolean =>
  opener === 'und' &&
  units[0]?.norm === 'damit' &&
  units.every(
    ({ kind, verbs }) =>
      kind !== 'verb' || verbs.every(({ shape }) => shape === 'participle' || shape === 'infinitive'),
  )

/** "Als das Haus zusammenkrachte, standen …": before a comma and a finite verb the last word is a verb, be it in no lexicon. */
const endsInVerbUnknown = (units: readonly Unit[], next: Segment | undefined): boolean =>
  units.at(-1)?.kind === 'word' && next?.opener === ',' && next.depth === 0 && next.units[0]?.kind === 'verb'

/** A pronoun at the start (after a preposition at most) and the verbs at the end make a relative clause. */
function opensRelative(units: readonly Unit[]): boolean {
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
const isAside = (units: readonly Unit[]): boolean => thatWords.has(units[0]?.norm ?? '') && units[1]?.kind === 'verb'

/** "…, so das Unternehmen, …", "…, laut Tagblatt, …": who says so, put in between. */
const namesSource = (units: readonly Unit[]): boolean => /^(so|laut)$/.test(units[0]?.norm ?? '')

/** Does a clause without verb, or one that waits for its rest, go on with these words? */
const goesOnBehind = (main: Draft, rest: readonly Unit[]): boolean =>
  hasVerb(main.units) ? !hasVerb(rest) || awaits(main, rest) : rest[0]?.kind === 'verb'

/** "…, angeführt von Nordwind, …", "…, 2010 gegründet, …": a participle without a finite verb, put in between. */
const isParticipial = (units: readonly Unit[]): boolean => {
  const verbs = units.filter(({ kind }) => kind === 'verb')
  return (
    verbs.length > 0 &&
    verbs.every(({ verbs: readings }) => readings.every(({ shape }) => shape === 'participle')) &&
    (units[0]?.kind === 'verb' || units.at(-1)?.kind === 'verb')
  )
}

/** Does a clause that a participle interrupts go on behind it: with its finite verb, or with what its own verb waits for? */
const resumes = (main: Draft, next: Segment | undefined): boolean =>
  next !== undefined &&
  next.opener === ',' &&
  next.depth === 0 &&
  (hasVerb(main.units) ? awaits(main, next.units) : next.units[0]?.kind === 'verb')

/** Clauses that a main clause goes on behind; what is told by "dass" may itself go on. */
const isInserted = ({ kind, units }: Draft, main: Draft, rest: readonly Unit[]): boolean =>
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
const isPutIn = (before: Draft | null, main: Draft): boolean =>
  before !== main && before !== null && (before.kind === 'fragment' || isParticipial(before.units))

const endsIn = (units: readonly Unit[], test: (unit: Unit) => boolean): boolean => {
  const last = units.at(-1)
  return last !== undefined && test(last)
}

/** Does a verb of the clause wait for its particle ("fällt … weg") or for its participle or infinitive ("hat … gezahlt")? */
function awaits(main: Draft, units: readonly Unit[]): boolean {
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

/** "87,6 Prozent: Nordwind baut seinen Anteil aus": a figure set before a clause belongs to it. */
const isFigure = (units: readonly Unit[]): boolean => units.length === 1 && units[0]?.kind === 'figure'

/** "…: Nordwind, der Kieler Investor, hält 27 Prozent": behind a colon a name whose verb comes after what is put in. */
const opensAnew = (segments: readonly Segment[], at: number): boolean =>
  /^[:;]$/.test(segments[at]?.opener ?? '') &&
  segments[at]?.units.at(-1)?.kind === 'entity' &&
  [1, 2].every((next) => segments[at + next]?.opener === ',') &&
  segments[at + 1]?.units[0]?.kind !== 'verb' &&
  segments[at + 2]?.units.slice(0, 1).some(({ kind, verbs }) => kind === 'verb' && verbs.some(isFiniteForm)) === true

const isFiniteForm = ({ shape }: Unit['verbs'][number]): boolean => shape === 'present' || shape === 'past'

/** "Seestern, wo 300 Leute arbeiten": the name right before is where. */
const placeBefore = (before: Draft | null, opener: string, units: readonly Unit[]): Unit | null => {
  const last = before?.units.at(-1)
  return opener === ',' && units[0]?.norm === 'wo' && last?.kind === 'entity' ? last : null
}

/** Joins the segments of a sentence to clauses. */
export function draftsOf(segments: readonly Segment[]): Draft[] {
  const drafts: Draft[] = []
  let main: Draft | null = null
  let previous: Draft | null = null
  let coordinated = false
  /** The last segment was put in, and told who says so. */
  let putIn = false
  const add = (
    kind: ClauseKind,
    units: readonly Unit[],
    parent: Draft | null,
    antecedent: Unit | null = null,
  ): Draft => {
    const draft: Draft = { kind, units: [...units], parent, antecedent, coordinated }
    drafts.push(draft)
    previous = draft
    return draft
  }
  for (const [at, { opener, units, depth, mark }] of segments.entries()) {
    const before: Draft | null = previous
    coordinated = opener === 'und'
    if (depth > 0) {
      drafts.push({ kind: 'parenthesis', units: [...units], parent: before, antecedent: null, coordinated })
      continue
    }
    const verb = hasVerb(units)
    const isBehindPutIn = putIn
    putIn = opener === ',' && main !== null && before === main && isSayingPutIn(units, segments[at + 1])
    if (putIn && main !== null && goesOnBehind(main, segments[at + 1]?.units ?? [])) {
      drafts.push({ kind: 'parenthesis', units: [...units], parent: main, antecedent: null, coordinated: false })
      continue
    }
    putIn = false
    if (isBehindPutIn && main !== null) {
      main.units.push(...units)
      if (verb) main.kind = 'main'
      continue
    }
    const shares =
      verb && before !== null && before === main && at === segments.length - 1 && sharesVerb(main.units, units)
    const closes = opener === ',' && main !== null && isPutIn(before, main) && awaits(main, units)
    if (verb && !shares && !closes && before !== null && !/^(und|[:;])$/.test(opener) && opensRelative(units)) {
      const antecedent = antecedentIn(before.units, units)
      add('relative', units, before, antecedent)
      continue
    }
    if (
      (verb || endsInVerbUnknown(units, segments[at + 1])) &&
      opensSubordinate(units) &&
      !goesOnThereby(opener, units)
    ) {
      add('subordinate', units, main ?? before, placeBefore(before, opener, units))
      continue
    }
    if (opener === 'und' && before !== null && (before.kind === 'relative' || before.kind === 'subordinate')) {
      add(before.kind, units, before, before.antecedent)
      continue
    }
    if (main !== null && before === main && opener === ',' && isParticipial(units) && resumes(main, segments[at + 1])) {
      add('main', units, main)
      continue
    }
    // A main clause goes on after what was put in between.
    if (main !== null && (opener !== ':' || isFigure(main.units)) && !hasVerb(main.units) && verb) {
      if (opener === ',' && isAside(units)) {
        drafts.push({ kind: 'parenthesis', units: [...units], parent: main, antecedent: null, coordinated })
        continue
      }
      main.units.push(...units)
      main.kind = 'main'
      previous = main
      continue
    }
    // So does one whose own verb waits for the rest, or that only lacks an object or adverbial.
    if (main !== null && before !== null && before !== main && opener === ',' && isInserted(before, main, units)) {
      if (awaits(main, units) || (!verb && !namesSource(units))) {
        main.units.push(...(mark === null ? [] : [mark]), ...units)
        previous = main
        continue
      }
    }
    if (verb) main = add('main', units, main)
    else if (main === null || opensAnew(segments, at)) main = add('fragment', units, main)
    else add('fragment', units, before)
  }
  return drafts
}

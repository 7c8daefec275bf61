import { relatives } from '../../lexicon/de/grammar/connectives.ts'
import type { Document, Sentence } from '../../model/document.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Clause, ClauseKind, ParsedSentence } from './clause.ts'
import { phrasesOf } from './phrases-of.ts'
import type { Unit } from './unit.ts'
import { unitsOf } from './units-of.ts'
import { verbComplexOf } from './verb-complex.ts'

interface Draft {
  kind: ClauseKind
  units: Unit[]
  parent: Draft | null
  antecedent: Unit | null
}

/** Cuts a sentence into clauses: at commas, dashes, colons, brackets, and at "und" between two finite verbs. */
export function parseSentence(
  document: Document,
  sentence: Sentence,
  figures: readonly FigureMention[],
  mentions: readonly EntityMention[],
): ParsedSentence {
  const units = unitsOf(document, sentence, figures, mentions)
  const drafts = draftsOf(segmentsOf(units))
  const done = new Map<Draft, Clause>()
  const clauses = drafts.map((draft, index): Clause => {
    const clause: Clause = {
      kind: draft.kind,
      sentence,
      units: draft.units,
      phrases: phrasesOf(draft.units),
      verb: verbComplexOf(draft.units),
      parent: draft.parent === null ? null : (done.get(draft.parent) ?? null),
      antecedent: draft.antecedent,
      index,
    }
    done.set(draft, clause)
    return clause
  })
  return { sentence, units, clauses, figures, mentions }
}

interface Segment {
  readonly opener: string
  readonly units: Unit[]
  readonly depth: number
}

const OPENING = new Set(['(', '['])
const CLOSING = new Set([')', ']'])

/**
 * Stretches between breaks. What stands in brackets or between two dashes is a stretch of its own behind the one it
 * interrupts, which goes on afterwards: "bucht Seestern 2 Millionen Euro (3 Millionen Dollar) ab".
 */
function segmentsOf(units: readonly Unit[]): Segment[] {
  const segments: Segment[] = []
  /** The stretches that are interrupted, innermost last. */
  const open: Segment[] = []
  let current: Segment = { opener: '', units: [], depth: 0 }
  const start = (opener: string, depth: number): void => {
    current = { opener, units: [], depth }
    segments.push(current)
  }
  segments.push(current)
  let dash: Segment | null = null
  for (const [at, unit] of units.entries()) {
    const { norm } = unit
    if (unit.kind === 'break' && norm !== '/') {
      if (OPENING.has(norm)) {
        open.push(current)
        start(norm, open.length)
      } else if (CLOSING.has(norm) && open.length > 0) {
        current = open.pop() ?? current
        if (!goesOn(current, units, at)) start(norm, open.length)
      } else if (norm === '–' && dash !== null && goesOn(dash, units, at)) {
        current = dash
        dash = null
      } else {
        if (norm === '–') dash = open.length === 0 && current.units.length > 0 ? current : null
        else if (norm !== ',') dash = null
        start(norm, open.length)
      }
      continue
    }
    if (unit.kind === 'coordinator' && hasVerb(current.units) && verbAhead(units, at)) {
      start('und', open.length)
      continue
    }
    current.units.push(unit)
  }
  return segments.filter((segment) => segment.units.length > 0)
}

/** Does a stretch go on behind the mark that ends what interrupts it? Not where both sides have a finite verb. */
function goesOn({ units: before }: Segment, units: readonly Unit[], mark: number): boolean {
  let end = mark + 1
  while (end < units.length && end < mark + 40 && units[end]?.kind !== 'break') end++
  const rest = units.slice(mark + 1, end)
  const own = rest.some((unit, at) => isFiniteOnly(unit) || (isPresent(unit) && at < rest.length - 1))
  return rest.length > 0 && rest[0]?.kind !== 'subordinator' && !(own && before.some(isFiniteOnly))
}

/** A plural that looks like an infinitive: "fehlen". */
const isPresent = ({ kind, verbs }: Unit): boolean =>
  kind === 'verb' && verbs.some(({ shape, joined }) => shape === 'present' && !joined)

/** A form that can only be finite. */
const isFiniteOnly = ({ kind, verbs }: Unit): boolean =>
  kind === 'verb' &&
  verbs.length > 0 &&
  verbs.every(({ shape }) => shape === 'present' || shape === 'past' || shape === 'subjunctive')

const hasVerb = (units: readonly Unit[]): boolean => units.some((unit) => unit.kind === 'verb')

/** Does a verb stand between here and the next break? */
function verbAhead(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next < units.length && next < at + 40; next++) {
    const kind = units[next]?.kind
    if (kind === 'break' || kind === 'coordinator') return false
    if (kind === 'verb') return true
  }
  return false
}

const opensSubordinate = (units: readonly Unit[]): boolean =>
  units[0]?.kind === 'subordinator' ||
  (units[0]?.kind === 'preposition' && units[0].relative && units.at(-1)?.kind === 'verb')

/** A pronoun at the start (after a preposition at most) and the verbs at the end make a relative clause. */
function opensRelative(units: readonly Unit[]): boolean {
  const pronoun = units[0]?.kind === 'preposition' ? units[1] : units[0]
  if (pronoun === undefined || !(pronoun.relative || relatives.has(pronoun.norm))) return false
  const next = units[units.indexOf(pronoun) + 1]
  const lastVerb = units.findLastIndex((unit) => unit.kind === 'verb')
  const closing = units.findLastIndex(({ kind, norm }, at) => at < lastVerb && kind !== 'verb' && norm !== 'zu')
  const early = units.slice(0, closing + 1).some(isFiniteOnly)
  return lastVerb > 0 && next?.kind !== 'verb' && lastVerb >= units.length - 2 && !early
}

function draftsOf(segments: readonly Segment[]): Draft[] {
  const drafts: Draft[] = []
  let main: Draft | null = null
  let previous: Draft | null = null
  const add = (
    kind: ClauseKind,
    units: readonly Unit[],
    parent: Draft | null,
    antecedent: Unit | null = null,
  ): Draft => {
    const draft: Draft = { kind, units: [...units], parent, antecedent }
    drafts.push(draft)
    previous = draft
    return draft
  }
  for (const { opener, units, depth } of segments) {
    const before: Draft | null = previous
    if (depth > 0) {
      drafts.push({ kind: 'parenthesis', units: [...units], parent: before, antecedent: null })
      continue
    }
    const verb = hasVerb(units)
    if (verb && before !== null && opener !== 'und' && opener !== ':' && opensRelative(units)) {
      const antecedent = before.units.findLast((unit) => unit.kind === 'entity' || unit.kind === 'noun') ?? null
      add('relative', units, before, antecedent)
      continue
    }
    if (verb && opensSubordinate(units)) {
      add('subordinate', units, main ?? before)
      continue
    }
    if (opener === 'und' && before !== null && (before.kind === 'relative' || before.kind === 'subordinate')) {
      add(before.kind, units, before, before.antecedent)
      continue
    }
    // A main clause goes on after what was put in between.
    if (main !== null && opener !== ':' && !hasVerb(main.units) && verb) {
      main.units.push(...units)
      main.kind = 'main'
      previous = main
      continue
    }
    if (verb) main = add('main', units, main)
    else if (main === null) main = add('fragment', units, null)
    else add('fragment', units, before)
  }
  return drafts
}

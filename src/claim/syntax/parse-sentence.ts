import { relatives } from '../../lexicon/de/grammar/connectives.ts'
import type { Document, Sentence } from '../../model/document.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Clause, ClauseKind, ParsedSentence } from './clause.ts'
import { phrasesOf } from './phrases-of.ts'
import { hasVerb, isFiniteOnly, type Segment, segmentsOf } from './segments-of.ts'
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

import { leftOutNouns } from '../../../lexicon/de/events/result-parts.ts'
import { awaitsAnother } from '../../../lexicon/de/verbs/auxiliaries.ts'
import type { VerbReading } from '../../../lexicon/de/verbs/verb-index.ts'
import type { Unit } from '../unit.ts'
import { nameAfter } from './name-list.ts'

/** A stretch of a sentence between two breaks. */
export interface Segment {
  readonly opener: string
  /** The break before it. */
  readonly mark: Unit | null
  readonly units: Unit[]
  /** How many brackets or pairs of dashes stand around it. */
  depth: number
}

const OPENING = new Set(['(', '['])
const CLOSING = new Set([')', ']'])

/**
 * Stretches between breaks. What stands in brackets or between two dashes is a stretch of its own behind the one it
 * interrupts, which goes on afterwards: "bucht Seestern 2 Millionen Euro (3 Millionen Dollar) ab".
 */
export function segmentsOf(units: readonly Unit[]): Segment[] {
  const segments: Segment[] = []
  /** The stretches that are interrupted, innermost last. */
  const open: Segment[] = []
  let current: Segment = { opener: '', mark: null, units: [], depth: 0 }
  const start = (mark: Unit, depth: number): void => {
    const opener = mark.kind === 'coordinator' ? 'und' : mark.norm
    current = { opener, mark, units: [], depth }
    segments.push(current)
  }
  segments.push(current)
  let dash: Segment | null = null
  for (const [at, unit] of units.entries()) {
    const { norm } = unit
    if (
      unit.kind === 'break' &&
      norm === ',' &&
      (isListed(units, at) || isListedWithFigure(units, at) || isListOfLeftOut(units, at))
    ) {
      current.units.push({ ...unit, kind: 'coordinator' })
      continue
    }
    if (unit.kind === 'break' && norm !== '/') {
      if (OPENING.has(norm)) {
        open.push(current)
        start(unit, open.length)
      } else if (CLOSING.has(norm) && open.length > 0) {
        current = open.pop() ?? current
        if (!goesOn(current, units, at)) start(unit, open.length)
      } else if (norm === '–' && dash !== null && goesOn(dash, units, at)) {
        for (const put of segments.slice(segments.indexOf(dash) + 1)) put.depth++
        current = dash
        dash = null
      } else {
        if (norm === '–') dash = open.length === 0 && current.units.length > 0 ? current : null
        else if (norm !== ',') dash = null
        start(unit, open.length)
      }
      continue
    }
    if (
      unit.kind === 'coordinator' &&
      (sharesVerbOf(current.units, units, at) ||
        (hasVerb(current.units) &&
          (verbAhead(units, at, isOpen(current.units)) || goesOnRelative(current.units, units, at))))
    ) {
      start(unit, open.length)
      continue
    }
    current.units.push(unit)
  }
  return segments.filter((segment) => segment.units.length > 0)
}

/** "Nordwind, Seestern und Ostland": the commas of a list of names cut nothing. */
function isListed(units: readonly Unit[], comma: number): boolean {
  if (units[comma - 1]?.kind !== 'entity') return false
  for (let at = comma + 1; at < units.length; at++) {
    const name = nameAfter(units, at)
    const after = units[name + 1]
    if (units[name]?.kind !== 'entity') return false
    if (after?.kind === 'coordinator')
      return units[nameAfter(units, name + 2)]?.kind === 'entity' || areUnnamed(units, name + 2)
    if (after?.norm !== ',') return false
    at = name + 1
  }
  return false
}

/** "Nordwind, Seestern und weitere Geldgeber": investors without a name end the list. */
function areUnnamed(units: readonly Unit[], from: number): boolean {
  let at = from
  while (at < from + MOST_BEFORE_NOUN && BEFORE_NOUN.has(units[at]?.kind ?? '')) at++
  return units[at]?.kind === 'noun' && units[at]?.classes.includes('investor-word') === true
}
const MOST_BEFORE_NOUN = 3
const BEFORE_NOUN: ReadonlySet<string> = new Set(['determiner', 'attribute', 'word'])

/** "Nordwind mit 18, Seestern mit 17 und Ostland mit 5 Prozent": nor do those of a list of names with a figure behind the same preposition each. */
function isListedWithFigure(units: readonly Unit[], comma: number): boolean {
  const preposition = units[comma - 2]
  if (units[comma - 1]?.kind !== 'figure' || preposition?.kind !== 'preposition') return false
  for (let at = comma + 1; at < units.length; at++) {
    const name = endOfName(units, units[at]?.kind === 'preposition' ? at + 1 : at)
    if (name === null || units[name]?.norm !== preposition.norm || units[name + 1]?.kind !== 'figure') return false
    const after = units[name + 2]
    if (after?.kind === 'coordinator') return true
    if (after?.norm !== ',') return false
    at = name + 2
  }
  return false
}

/** "vor Zinsen, Steuern und Abschreibungen": nor do those of what a result leaves out. */
const isListOfLeftOut = (units: readonly Unit[], comma: number): boolean =>
  leftOutNouns.has(units[comma - 1]?.norm ?? '') && leftOutNouns.has(units[comma + 1]?.norm ?? '')

const ENDING: ReadonlySet<string> = new Set(['break', 'coordinator'])

/** Does a stretch go on behind the mark that ends what interrupts it? Not where both sides have a finite verb. */
function goesOn({ units: before }: Segment, units: readonly Unit[], mark: number): boolean {
  if (isListOfBracketed(before, units, mark)) return true
  let end = mark + 1
  while (end < units.length && end < mark + 40 && !ENDING.has(units[end]?.kind ?? '')) end++
  const rest = units.slice(mark + 1, end)
  const own = rest.some((unit, at) => isFiniteOnly(unit) || (isPresent(unit) && at < rest.length - 1))
  return rest.length > 0 && rest[0]?.kind !== 'subordinator' && !(own && before.some(isFiniteOnly))
}

/** "an Nordwind (37 Prozent) und Seestern (40 Prozent) beteiligt": the last of a list of names with something in brackets behind each. */
const isListOfBracketed = (before: readonly Unit[], units: readonly Unit[], mark: number): boolean => {
  if (before.at(-1)?.kind !== 'entity' || units[mark + 1]?.kind !== 'coordinator') return false
  const [name, bracket] = units.slice(mark + (units[mark + 2]?.kind === 'determiner' ? 3 : 2))
  return name?.kind === 'entity' && bracket?.norm === '(' && bracket.kind === 'break'
}

/** A plural that looks like an infinitive: "fehlen". */
const isPresent = ({ kind, verbs }: Unit): boolean =>
  kind === 'verb' && verbs.some(({ shape, joined }) => shape === 'present' && !joined)

/** A form that can only be finite. */
export const isFiniteOnly = ({ kind, verbs }: Unit): boolean =>
  kind === 'verb' &&
  verbs.length > 0 &&
  verbs.every(({ shape }) => shape === 'present' || shape === 'past' || shape === 'subjunctive')

/** Does a verb stand in it? */
export const hasVerb = (units: readonly Unit[]): boolean => units.some((unit) => unit.kind === 'verb')

/** Does a verb stand between here and the next break? */
function verbAhead(units: readonly Unit[], at: number, bracketed: boolean): boolean {
  for (let next = at + 1; next < units.length && next < at + 40; next++) {
    const kind = units[next]?.kind
    if (kind === 'break' || kind === 'coordinator') return false
    if (kind === 'verb') return !(bracketed && units[next]?.verbs.some(closesBracket))
  }
  return false
}

/** "…, den X gab und für den Y und Z bürgen". */
const goesOnRelative = ([first, second]: readonly Unit[], units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.kind === 'verb' &&
  (first?.relative === true || (first?.kind === 'preposition' && second?.relative === true)) &&
  units[at + 1]?.kind === 'preposition' &&
  units[at + 2]?.relative === true

/** "Nordwind zahlt 3 Millionen und Seestern 2 Millionen", "… hält 40 Prozent an Y und die Stadt Seestadt 10 Prozent": behind "und" another does the same with a figure of its own. */
function sharesVerbOf(before: readonly Unit[], units: readonly Unit[], at: number): boolean {
  const end = endOfName(units, at + 1)
  if (end === null) return false
  let value = end
  while (value < end + MOST_BETWEEN && FILLING.has(units[value]?.kind ?? 'break')) value++
  const kind = units[value]?.figure?.figure.kind
  const after = units[value + 1]
  if (!(after === undefined || ENDING.has(after.kind)) || !before.some(({ figure }) => figure?.figure.kind === kind))
    return false
  return kind === 'percent' || (kind === 'money' && before[before[0]?.kind === 'determiner' ? 1 : 0]?.kind === 'entity')
}

/** Behind a name and what describes it: "der Finanzinvestor Nordwind"; null where none begins. */
function endOfName(units: readonly Unit[], first: number): number | null {
  let at = first
  if (units[at]?.kind === 'determiner') at++
  while (at < first + MOST_BEFORE_NAME && DESCRIBING.has(units[at]?.kind ?? 'break')) at++
  return units[at]?.kind === 'entity' ? at + 1 : null
}
const DESCRIBING: ReadonlySet<string> = new Set(['attribute', 'word', 'noun'])
const MOST_BEFORE_NAME = 4
const MOST_BETWEEN = 3

/** What can stand between a name and its figure: "Seestern weitere 10 Prozent", "Seestern die restlichen 10 Prozent". */
const FILLING: ReadonlySet<string> = new Set(['attribute', 'word', 'determiner', 'particle'])

/** "sind 2 Millionen …": so far only an auxiliary, whose participle is still to come. */
const isOpen = (units: readonly Unit[]): boolean =>
  units.every(({ kind, verbs }) => kind !== 'verb' || verbs.some(({ lemma }) => awaitsAnother(lemma)))

const closesBracket = ({ shape }: VerbReading): boolean => shape === 'participle' || shape === 'infinitive'

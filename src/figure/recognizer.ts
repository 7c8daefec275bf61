import type { Document, Token } from '../model/document.ts'
import type { Direction, Figure, FigureMention } from '../model/figure.ts'
import { matchAll } from './combine.ts'
import type { FigureBody, Rule, TokenRange } from './define-rule.ts'
import type { Match } from './match.ts'
import { Reader } from './reader.ts'
import { type Beginning, type IndexedRule, indexRules, type RuleIndex } from './rule-index.ts'
import { type Candidate, select } from './select.ts'
import type { Trace } from './trace.ts'
import { type Spelling, type Trigger, type TriggerSet, triggerSetOf } from './trigger.ts'

/** What stands around a figure's core and belongs to it. */
export interface Surroundings extends TokenRange {
  readonly direction?: Direction | undefined
  readonly distributive?: boolean | undefined
  /** The figure with its hedge. */
  readonly figure: OmitText
}
type OmitText = Figure extends infer F ? (F extends unknown ? Omit<F, 'text'> : never) : never

/** A language: its rules, the classes of its tokens, and how hedges and prepositions surround a figure. */
export interface Grammar {
  readonly rules: readonly Rule[]
  /** The classes of a word that have names ("#number-word"), if it has any. */
  readonly classesOf: (word: Spelling) => readonly Trigger[]
  readonly surround: (reader: Reader, core: TokenRange, body: FigureBody, limit: number) => Surroundings
  /** What figures tell each other, once all are read. */
  readonly complete: (reader: Reader, mentions: readonly FigureMention[]) => FigureMention[]
}

/** Finds figures of a document by the rules of a grammar. */
export type Recognizer = (document: Document, trace?: Trace) => { figures: FigureMention[]; looks: number }

/** Prepares a grammar for recognition. */
export function makeRecognizer(grammar: Grammar): Recognizer {
  const index = indexRules(grammar.rules)
  const triggersOf = rememberTriggers(grammar)
  return (document, trace) => {
    const reader = new Reader(document, triggersOf)
    const { kept, lost } = select(candidatesOf(reader, index, trace))
    const note = (candidate: Candidate, outcome: 'made' | 'lost', to?: Candidate): void => {
      trace?.push({ ...spanOf(document, candidate), rule: candidate.rule.id, outcome, ...(to && { to: to.rule.id }) })
    }
    for (const { candidate, to } of lost) note(candidate, 'lost', to)
    for (const candidate of kept) note(candidate, 'made')
    return { figures: grammar.complete(reader, settle(reader, grammar, kept)), looks: reader.looks }
  }
}

const UNKNOWN = -1

/** The triggers of tokens; what was found out of a word is kept from document to document, by its number. */
function rememberTriggers({ classesOf }: Grammar): (token: Token) => TriggerSet {
  const sets: TriggerSet[] = [UNKNOWN]
  const learn = (token: Token): TriggerSet => {
    const set = triggerSetOf(token, classesOf(token))
    while (sets.length <= token.word) sets.push(UNKNOWN)
    if (token.word > 0) sets[token.word] = set
    return set
  }
  return (token) => {
    const known = sets[token.word] ?? UNKNOWN
    return known === UNKNOWN ? learn(token) : known
  }
}

function candidatesOf(reader: Reader, index: RuleIndex, trace: Trace | undefined): Candidate[] {
  const candidates: Candidate[] = []
  const { length } = reader.document.tokens
  for (let at = 0; at < length; at++) {
    const triggers = reader.triggersAt(at)
    if (triggers !== 0) tryRules(index.of(triggers, reader.triggersAt(at + 1)), reader, at, candidates, trace)
  }
  return candidates
}

function tryRules(begin: readonly Beginning[], reader: Reader, at: number, into: Candidate[], trace?: Trace): void {
  for (const { within, led } of begin) {
    if (within !== undefined && !reader.reaches(at, within)) continue
    for (const { lead, groups } of led) {
      const match = lead.match(reader, at)
      if (match === undefined) continue
      for (const { first, rules } of groups.of(reader.triggersAt(match.end)))
        tryGroup(rules, first === lead ? match : first.match(reader, at), reader, at, into, trace)
    }
  }
}

function tryGroup(
  rules: readonly IndexedRule[],
  head: Match<unknown> | undefined,
  reader: Reader,
  at: number,
  into: Candidate[],
  trace: Trace | undefined,
): void {
  if (head !== undefined) for (const rule of rules) tryRule(rule, head, reader, at, into, trace)
}

function tryRule(
  { rule, order, rest: steps }: IndexedRule,
  head: Match<unknown>,
  reader: Reader,
  at: number,
  into: Candidate[],
  trace: Trace | undefined,
): void {
  const rest = matchAll(steps, reader, head.end)
  if (rest === undefined || crossesLine(reader, head.end, rest.end)) return
  const place = { reader, first: at, end: rest.end }
  const draft = rule.produce([head.value, ...rest.value], place)
  if (draft !== undefined) into.push({ rule, order, draft, first: at, end: rest.end })
  else trace?.push({ ...spanOf(reader.document, place), rule: rule.id, outcome: 'declined' })
}

/** The first of the later steps may not begin on a new line either. */
const crossesLine = (reader: Reader, at: number, end: number): boolean => end > at && reader.token(at)?.gap === 'line'

/** Settles values from left to right and attaches hedges and prepositions, none of which reach into another figure. */
function settle(reader: Reader, grammar: Grammar, kept: readonly Candidate[]): FigureMention[] {
  const { document } = reader
  const mentions: FigureMention[] = []
  let limit = 0
  for (const { draft, rule, first, end } of kept) {
    const core = draft.core ?? { first, end }
    const place = { reader, first, end }
    const body = typeof draft.figure === 'function' ? draft.figure({ document, before: mentions, place }) : draft.figure
    if (body === undefined) continue
    const around = grammar.surround(reader, core, body, limit)
    const whole = spanOf(document, around)
    mentions.push({
      figure: { ...around.figure, text: whole.text } as Figure,
      rule: rule.id,
      start: whole.start,
      end: whole.end,
      core: { start: spanOf(document, core).start, end: spanOf(document, core).end },
      head: draft.head && spanOf(document, draft.head),
      direction: draft.direction ?? around.direction,
      distributive: draft.distributive ?? around.distributive,
    })
    limit = Math.max(around.end, end)
  }
  return mentions
}

function spanOf(document: Document, { first, end }: TokenRange): { start: number; end: number; text: string } {
  const start = document.tokens[first]?.start ?? 0
  const stop = document.tokens[end - 1]?.end ?? start
  return { start, end: stop, text: document.text.slice(start, stop) }
}

import type { Token } from '../model/document.ts'
import type { Reader } from './reader.ts'
import { addTriggers, byTriggers, type Trigger } from './trigger.ts'

/** What a step read, and the index of the token after it. */
export interface Match<T> {
  readonly value: T
  readonly end: number
}

/**
 * A piece of a pattern: reads tokens from `at` on and says where it ends, or does not match.
 * Steps are greedy and never go back, so that a step costs what it reads.
 */
export interface Step<T> {
  /** What the first token of a match can be; the rule index is built from it. Empty: the step must not stand first. */
  readonly starts: readonly Trigger[]
  /** True where a match can begin with tokens that hold none of `starts`. */
  readonly anything?: boolean
  /** True where the step may match without reading a token. */
  readonly skippable?: boolean
  /** The node that every match begins with: where it does not match, neither does the step. */
  readonly lead?: Step<unknown> | undefined
  match(reader: Reader, at: number): Match<T> | undefined
}

export type ValueOf<S> = S extends Step<infer T> ? T : never
export type ValuesOf<P extends readonly Step<unknown>[]> = { readonly [K in keyof P]: ValueOf<P[K]> }

/** One token whose norm is a key of the table; its value is the entry. */
export function lookUp<T>(table: ReadonlyMap<string, T>): Step<T> {
  return {
    starts: [...table.keys()],
    match(reader, at) {
      const token = reader.token(at)
      const value = token && table.get(token.norm)
      return value === undefined ? undefined : { value, end: at + 1 }
    },
  }
}

/** One token with one of these norms; its value is the token. */
export function word(...norms: readonly string[]): Step<Token> {
  const set = new Set(norms)
  return tokenWhere((token) => set.has(token.norm), norms)
}

/** One token that passes the test; `starts` says which tokens can. */
export function tokenWhere(test: (token: Token) => boolean, starts: readonly Trigger[] = []): Step<Token> {
  return {
    starts,
    anything: starts.length === 0,
    match(reader, at) {
      const token = reader.token(at)
      return token !== undefined && test(token) ? { value: token, end: at + 1 } : undefined
    },
  }
}

/** Several words in a row ("bis zu"). */
export function phrase(text: string): Step<readonly Token[]> {
  return seq(...text.split(' ').map((norm) => word(norm)))
}

/** All steps one after the other, within a line. */
export function seq<const P extends readonly Step<unknown>[]>(...steps: P): Step<ValuesOf<P>> {
  const guarded = steps.map(guard) as unknown as P
  return {
    starts: startsOf(steps),
    anything: leading(steps).some((step) => step.anything === true),
    lead: steps[0]?.lead,
    skippable: steps.every((step) => step.skippable === true),
    match: (reader, at) => matchAll(guarded, reader, at),
  }
}

/** Reads `steps` in a row; none may begin on a new line. */
export function matchAll<const P extends readonly Step<unknown>[]>(
  steps: P,
  reader: Reader,
  at: number,
): Match<ValuesOf<P>> | undefined {
  const values: unknown[] = []
  let end = at
  for (const step of steps) {
    if (end > at && reader.token(end)?.gap === 'line' && step.skippable !== true) return undefined
    const match = step.match(reader, end)
    if (match === undefined) return undefined
    values.push(match.value)
    end = match.end
  }
  return { value: values as unknown as ValuesOf<P>, end }
}

/** What can begin a row of steps: what begins the first, and while one may be left out, what begins the next. */
export const startsOf = (steps: readonly Step<unknown>[]): Trigger[] => leading(steps).flatMap(({ starts }) => starts)

/** The steps of a row that its first token can belong to. */
function leading(steps: readonly Step<unknown>[]): readonly Step<unknown>[] {
  const needed = steps.findIndex((step) => step.skippable !== true)
  return needed < 0 ? steps : steps.slice(0, needed + 1)
}

/** The first of the steps that matches; only those are tried that can begin with the token. */
export function oneOf<const P extends readonly Step<unknown>[]>(...steps: P): Step<ValueOf<P[number]>> {
  const lead = steps[0]?.lead
  const beginning = byTrigger(steps)
  return {
    starts: steps.flatMap((step) => step.starts),
    anything: steps.some((step) => step.anything === true),
    lead: steps.every((step) => step.lead === lead) ? lead : undefined,
    skippable: steps.some((step) => step.skippable === true),
    match(reader, at) {
      for (const step of beginning(reader, at)) {
        const match = step.match(reader, at)
        if (match !== undefined) return match as Match<ValueOf<P[number]>>
      }
      return undefined
    },
  }
}

/** From a place to the steps that can begin there, in their order. */
function byTrigger(steps: readonly Step<unknown>[]): (reader: Reader, at: number) => readonly Step<unknown>[] {
  for (const { starts } of steps) addTriggers(starts)
  const beginning = byTriggers((held) =>
    steps.filter((step) => isOpen(step) || step.starts.some((start) => held.includes(start))),
  )
  return (reader, at) => beginning(reader.triggersAt(at))
}

/** Can the step match at a token that holds none of its triggers? */
const isOpen = ({ starts, anything, skippable }: Step<unknown>): boolean =>
  starts.length === 0 || anything === true || skippable === true

/** The step, tried only where a token holds one of its triggers. */
export function guard<T>(step: Step<T>): Step<T> {
  if (isOpen(step)) return step
  addTriggers(step.starts)
  const starts = new Set(step.starts)
  const begins = byTriggers((held) => held.some((trigger) => starts.has(trigger)))
  return {
    ...step,
    match: (reader, at) => (begins(reader.triggersAt(at)) ? step.match(reader, at) : undefined),
  }
}

/** The step, or nothing. */
export function optional<T>(step: Step<T>): Step<T | undefined> {
  const guarded = guard(step)
  return {
    starts: step.starts,
    anything: step.anything === true,
    skippable: true,
    match: (reader, at) =>
      reader.token(at)?.gap === 'line'
        ? { value: undefined, end: at }
        : (guarded.match(reader, at) ?? { value: undefined, end: at }),
  }
}

/** The step, with no white space before it. */
export function tight<T>(step: Step<T>): Step<T> {
  return { ...step, match: (reader, at) => (reader.token(at)?.gap === 'none' ? step.match(reader, at) : undefined) }
}

/** The step, with white space (no line break) before it. */
export function spaced<T>(step: Step<T>): Step<T> {
  return { ...step, match: (reader, at) => (reader.token(at)?.gap === 'blank' ? step.match(reader, at) : undefined) }
}

/** What follows must match, but is not read: it does not belong to the figure. */
export function ahead<T>(step: Step<T>): Step<T> {
  return {
    starts: [],
    skippable: true,
    match(reader, at) {
      if (reader.token(at)?.gap === 'line') return undefined
      const match = step.match(reader, at)
      return match && { value: match.value, end: at }
    },
  }
}

/** What follows must not match. */
export function not(step: Step<unknown>): Step<undefined> {
  return {
    starts: [],
    skippable: true,
    match: (reader, at) => (step.match(reader, at) === undefined ? { value: undefined, end: at } : undefined),
  }
}

/** The step with another value; `undefined` lets it not match. */
export function map<T, U>(step: Step<T>, to: (value: T) => U | undefined): Step<U> {
  return {
    ...step,
    match(reader, at) {
      const match = step.match(reader, at)
      const value = match && to(match.value)
      return match === undefined || value === undefined ? undefined : { value, end: match.end }
    },
  }
}

let searches = 0

/** The step, tried only where one of these triggers stands at the place or at most so many tokens behind it. */
export function near<T>(most: number, triggers: Iterable<Trigger>, step: Step<T>): Step<T> {
  const id = searches++
  const wanted = new Set(triggers)
  addTriggers([...wanted])
  const holds = byTriggers((held) => held.some((trigger) => wanted.has(trigger)))
  const self: Step<T> = {
    ...step,
    get lead() {
      return step.lead === undefined ? undefined : self
    },
    match: (reader, at) => (reader.next(id, holds, at) - at > most ? undefined : step.match(reader, at)),
  }
  return self
}

let nodes = 0

/** A node of the grammar: whatever many rules begin with is read once at a place and remembered. */
export function node<T>(step: Step<T>): Step<T> {
  const id = nodes++
  const self: Step<T> = {
    starts: step.starts,
    anything: step.anything === true,
    skippable: step.skippable === true,
    get lead() {
      return self
    },
    match: (reader, at) => reader.remember(id, at, step),
  }
  return self
}

/** A node of a grammar that refers to itself. */
export function lazy<T>(starts: readonly Trigger[], step: () => Step<T>): Step<T> {
  return { starts, match: (reader, at) => step().match(reader, at) }
}

/** The step's value with the tokens it read. */
export function located<T>(step: Step<T>): Step<{ readonly value: T; readonly first: number; readonly end: number }> {
  return {
    ...step,
    match(reader, at) {
      const match = step.match(reader, at)
      return match && { value: { value: match.value, first: at, end: match.end }, end: match.end }
    },
  }
}

/** The step, as often as it matches, up to `most` times. */
export function repeat<T>(step: Step<T>, most: number): Step<readonly T[]> {
  return {
    starts: step.starts,
    anything: step.anything === true,
    skippable: true,
    match(reader, at) {
      const values: T[] = []
      let end = at
      while (values.length < most && reader.token(end)?.gap !== 'line') {
        const match = step.match(reader, end)
        if (match === undefined) break
        values.push(match.value)
        end = match.end
      }
      return { value: values, end }
    },
  }
}

/* The pieces of which patterns are made, from one token to rows, choices and nodes. */

import type { Gap, Token } from '../model/document.ts'
import type { Match } from './match.ts'
import { anyOf, goOn, type Opening } from './opening.ts'
import { reachOf } from './reach.ts'
import { addNode, type Reader } from './reader.ts'
import { Step, type StepShape, type ValueOf, type ValuesOf } from './step.ts'
import { classOf, type Spelling, type Trigger, type TriggerTest } from './trigger.ts'

/** One token whose norm is a key of the table; its value is the entry. */
export function lookUp<T>(table: ReadonlyMap<string, T>): Step<T> {
  return new Step({ starts: [...table.keys()], single: true }, (reader, at) => {
    const token = reader.token(at)
    const value = token && table.get(token.norm)
    return value === undefined ? undefined : { value, end: at + 1 }
  })
}

/** One token with one of these norms; its value is the token. */
export const word = (...norms: readonly string[]): Step<Token> => tokenThatHolds(norms)

/** One token that passes a test of its spelling, which is made once for a word. */
export const tokenWhere = (test: (word: Spelling) => boolean): Step<Token> => tokenThatHolds([classOf(test)])

/** One token that holds one of these triggers. */
export const tokenThatHolds = (starts: readonly Trigger[]): Step<Token> =>
  new Step({ starts, single: true }, (reader, at) => {
    const token = reader.token(at)
    return token && { value: token, end: at + 1 }
  })

/** Several words in a row ("bis zu"). */
export function phrase(text: string): Step<readonly Token[]> {
  return seq(...text.split(' ').map((norm) => word(norm)))
}

/** All steps one after the other, within a line. */
export function seq<const P extends readonly Step<unknown>[]>(...steps: P): Step<ValuesOf<P>> {
  return new Step(shapeOfRow(steps), (reader, at) => matchAll(steps, reader, at))
}

/** How a row of steps begins. */
export function shapeOfRow(steps: readonly Step<unknown>[]): StepShape {
  const lead = steps[0]?.lead
  return {
    starts: startsOf(steps),
    skippable: steps.every((step) => step.skippable),
    lead: lead && goOn(lead, steps.slice(1)),
    openings: openingsOf(steps),
  }
}

function openingsOf(steps: readonly Step<unknown>[]): Opening<TriggerTest>[] | undefined {
  const openings: Opening<TriggerTest>[] = []
  for (const [i, step] of leading(steps).entries()) {
    if (step.openings === undefined && !step.skippable) return undefined
    openings.push(...(step.openings ?? []).map((opening) => goOn(opening, steps.slice(i + 1))))
  }
  return openings
}

/** Reads `steps` in a row; none may begin on a new line. */
export function matchAll<const P extends readonly Step<unknown>[]>(
  steps: P,
  reader: Reader,
  at: number,
): Match<ValuesOf<P>> | undefined {
  let values: unknown[] | undefined
  let end = at
  for (const step of steps) {
    if (end > at && !step.skippable && reader.token(end)?.gap === 'line') return undefined
    const match = step.match(reader, end)
    if (match === undefined) return undefined
    if (values === undefined) values = [match.value]
    else values.push(match.value)
    end = match.end
  }
  return { value: (values ?? []) as unknown as ValuesOf<P>, end }
}

/** What can begin a row of steps: what begins the first, and while one may be left out, what begins the next. */
function startsOf(steps: readonly Step<unknown>[]): readonly Trigger[] {
  const [first, ...more] = leading(steps)
  return more.length === 0 ? (first?.starts ?? []) : leading(steps).flatMap(({ starts }) => starts)
}

/** The steps of a row that its first token can belong to. */
function leading(steps: readonly Step<unknown>[]): readonly Step<unknown>[] {
  const needed = steps.findIndex((step) => !step.skippable)
  return needed < 0 ? steps : steps.slice(0, needed + 1)
}

/** The first of the steps that matches; only those are tried that can begin with the token. */
export function oneOf<const P extends readonly Step<unknown>[]>(...steps: P): Step<ValueOf<P[number]>> {
  const openings = steps.flatMap((step) => step.openings ?? [])
  const shape = {
    starts: steps.flatMap((step) => step.starts),
    lead: anyOf(steps.map((step) => step.lead)),
    skippable: steps.some((step) => step.skippable),
    openings: steps.every((step) => step.openings) ? openings : undefined,
  }
  return new Step(shape, (reader, at) => {
    for (const step of steps) {
      const match = step.matchBehindLead(reader, at)
      if (match !== undefined) return match as Match<ValueOf<P[number]>>
    }
    return undefined
  })
}

/** The step, or nothing. */
export function optional<T>(step: Step<T>): Step<T | undefined> {
  const { starts, openings } = step
  return new Step<T | undefined>({ starts, openings, skippable: true }, (reader, at) =>
    reader.token(at)?.gap === 'line'
      ? { value: undefined, end: at }
      : (step.match(reader, at) ?? { value: undefined, end: at }),
  )
}

/** The step, with no white space before it. */
export const tight = <T>(step: Step<T>): Step<T> => after('none', step)

/** The step, with white space (no line break) before it. */
export const spaced = <T>(step: Step<T>): Step<T> => after('blank', step)

const after = <T>(gap: Gap, step: Step<T>): Step<T> =>
  new Step(step, (reader, at) => (reader.token(at)?.gap === gap ? step.match(reader, at) : undefined))

/** What follows must match, but is not read: it does not belong to the figure. */
export function ahead<T>(step: Step<T>): Step<T> {
  return new Step({ starts: [], skippable: true, peeks: step }, (reader, at) => {
    if (reader.token(at)?.gap === 'line') return undefined
    const match = step.match(reader, at)
    return match && { value: match.value, end: at }
  })
}

/** What follows must not match. */
export function not(step: Step<unknown>): Step<undefined> {
  return new Step<undefined>({ starts: [], skippable: true }, (reader, at) =>
    step.match(reader, at) === undefined ? { value: undefined, end: at } : undefined,
  )
}

/** The step with another value; `undefined` lets it not match. */
export function map<T, U>(step: Step<T>, to: (value: T) => U | undefined): Step<U> {
  return new Step<U>(step, (reader, at) => {
    const match = step.match(reader, at)
    if (match === undefined) return undefined
    const value = to(match.value)
    return value === undefined ? undefined : { value, end: match.end }
  })
}

/** The step, tried only where one of these triggers stands at the place or at most so many tokens behind it. */
export function near<T>(most: number, triggers: Iterable<Trigger>, step: Step<T>): Step<T> {
  const within = reachOf([...triggers], most)
  // a node is not to be read before the search
  const lead = step.lead?.head === step ? 'self' : step.lead
  const openings = step.openings?.map((opening) => ({ ...opening, within }))
  return new Step({ ...shapeOf(step), openings, lead }, (reader, at) =>
    reader.reaches(at, within) ? step.match(reader, at) : undefined,
  )
}

const shapeOf = ({ starts, skippable, openings }: Step<unknown>): StepShape => ({
  starts,
  skippable,
  openings,
})

/** A node of the grammar: whatever many rules begin with is read once at a place and remembered. */
export function node<T>(step: Step<T>): Step<T> {
  const id = addNode()
  return new Step({ ...shapeOf(step), lead: 'self' }, (reader, at) => reader.remember(id, at, step.read))
}

/** The step's value with the tokens it read. */
export function located<T>(step: Step<T>): Step<{ readonly value: T; readonly first: number; readonly end: number }> {
  return new Step(step, (reader, at) => {
    const match = step.match(reader, at)
    return match && { value: { value: match.value, first: at, end: match.end }, end: match.end }
  })
}

/** The step, as often as it matches, up to `most` times. */
export function repeat<T>(step: Step<T>, most: number): Step<readonly T[]> {
  const { starts } = step
  const openings = step.openings?.map((opening) => ({ ...goOn(opening, [step]), ends: true }))
  return new Step<readonly T[]>({ starts, openings, skippable: true }, (reader, at) => {
    const values: T[] = []
    let end = at
    while (values.length < most && reader.token(end)?.gap !== 'line') {
      const match = step.match(reader, end)
      if (match === undefined) break
      values.push(match.value)
      end = match.end
    }
    return { value: values, end }
  })
}

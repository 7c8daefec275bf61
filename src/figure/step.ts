import type { Match } from './match.ts'
import { allows, type Beginnings, type Opening } from './opening.ts'
import type { Read, Reader } from './reader.ts'
import { type Trigger, TriggerTest } from './trigger.ts'

/** How a step begins. */
export interface StepShape {
  /** What the first token of a match can be; the rule index is built from it. Empty: the step must not stand first. */
  readonly starts: readonly Trigger[]
  /** True where the step may match without reading a token. */
  readonly skippable?: boolean
  /** The node that every match begins with, and what stands behind it: where it does not match, neither does the step. */
  readonly lead?: Opening<Step<unknown>> | 'self' | undefined
  /** How matches begin, where more is known than `starts`. */
  readonly openings?: readonly Opening<TriggerTest>[] | undefined
  /** True where every match is one token. */
  readonly single?: boolean
  /** What must follow, though it is not read. */
  readonly peeks?: Step<unknown> | undefined
}

/**
 * A piece of a pattern: reads tokens from `at` on and says where it ends, or does not match.
 * Steps are greedy and never go back, so that a step costs what it reads. One class for all of them keeps them fast.
 */
export class Step<T> implements Beginnings {
  readonly starts: readonly Trigger[]
  readonly skippable: boolean
  readonly lead: Opening<Step<unknown>> | undefined
  readonly openings: readonly Opening<TriggerTest>[] | undefined
  readonly peeks: Step<unknown> | undefined
  /** Undefined where a match can begin with any token. */
  readonly #begins: TriggerTest | undefined
  /** Reads where it is known that a match can begin. */
  readonly read: Read<T>

  constructor(shape: StepShape, read: Read<T>) {
    const { starts, skippable = false, lead, openings, single = false, peeks } = shape
    const begins = starts.length === 0 ? undefined : new TriggerTest(starts)
    this.starts = starts
    this.skippable = skippable
    this.lead = lead === 'self' ? { head: this, behind: [], ends: true } : lead
    this.openings = openings ?? (begins && [{ head: begins, behind: single ? [] : undefined, ends: true }])
    this.peeks = peeks
    this.#begins = skippable ? undefined : begins
    this.read = read
  }

  match(reader: Reader, at: number): Match<T> | undefined {
    if (this.#begins !== undefined && !this.#begins.holds(reader.triggersAt(at))) return undefined
    return this.read(reader, at)
  }

  /** The same, where others begin with the same node: what stands behind that is looked at before the rest is read. */
  matchBehindLead(reader: Reader, at: number): Match<T> | undefined {
    if (this.#begins !== undefined && !this.#begins.holds(reader.triggersAt(at))) return undefined
    const { lead } = this
    if (lead !== undefined && lead.head !== this) {
      const head = lead.head.match(reader, at)
      if (head === undefined || !allows(lead, reader.triggersAt(head.end))) return undefined
    }
    return this.read(reader, at)
  }
}

export type ValueOf<S> = S extends Step<infer T> ? T : never
export type ValuesOf<P extends readonly Step<unknown>[]> = { readonly [K in keyof P]: ValueOf<P[K]> }

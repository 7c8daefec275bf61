/** The norm of a token, or the name of a token class, which begins with "#" ("#digits", "#number-word"). */
export type Trigger = string

/**
 * What can begin with a token, as a small number; 0 where nothing can, as with most words. Words that begin the same things
 * ("Euro", "Dollar") have the same number, so that there are few, and tables by them stay small.
 */
export type TriggerSet = number

/** By trigger: which of the lists given so far hold it. */
const memberships = new Map<Trigger, number[]>()
const lists = new Map<readonly Trigger[], number>()
const sets: (readonly Trigger[])[] = [[]]
const numbers = new Map<string, TriggerSet>([['', 0]])

/** Makes norms triggers that belong together; called while rules are put together, before any token is read. */
function addTriggers(triggers: readonly Trigger[]): void {
  if (lists.has(triggers)) return
  const list = lists.size
  lists.set(triggers, list)
  for (const trigger of triggers) {
    const known = memberships.get(trigger)
    if (known === undefined) memberships.set(trigger, [list])
    else if (known.at(-1) !== list) known.push(list)
  }
}

/** The set of a token with this norm and these classes. */
export function triggerSetOf(norm: string, classes: readonly Trigger[]): TriggerSet {
  if (classes.length === 0 && !memberships.has(norm)) return 0
  const held = [norm, ...classes].filter((trigger) => memberships.has(trigger))
  const key = held.map((trigger) => memberships.get(trigger)?.join(',')).join(' ')
  const number = numbers.get(key)
  if (number !== undefined) return number
  numbers.set(key, sets.length)
  return sets.push(held) - 1
}

/** A value for each trigger set, found out when it is first asked for. */
export class ByTriggers<T> {
  readonly #values: (T | undefined)[] = []
  readonly #find: (held: readonly Trigger[], set: TriggerSet) => T

  constructor(find: (held: readonly Trigger[], set: TriggerSet) => T) {
    this.#find = find
  }

  of(set: TriggerSet): T {
    return this.#values[set] ?? this.#learn(set)
  }

  #learn(set: TriggerSet): T {
    const value = this.#find(sets[set] ?? [], set)
    // sets come in any order; an array without holes stays fast
    while (this.#values.length <= set) this.#values.push(undefined)
    this.#values[set] = value
    return value
  }
}

/** A value for what a token holds and what the next one holds. */
export class ByPairs<T> {
  readonly #rows: ByTriggers<ByTriggers<T>>

  constructor(find: (held: readonly Trigger[], set: TriggerSet) => (next: TriggerSet) => T) {
    this.#rows = new ByTriggers((held, set) => {
      const findNext = find(held, set)
      return new ByTriggers((_held, next) => findNext(next))
    })
  }

  of(set: TriggerSet, next: TriggerSet): T {
    return this.#rows.of(set).of(next)
  }
}

const UNKNOWN = 0
const NO = 1
const YES = 2

/** Which trigger sets hold one of some triggers. */
export class TriggerTest {
  readonly triggers: readonly Trigger[]
  readonly #wanted: ReadonlySet<Trigger>
  #answers = new Uint8Array(256)

  constructor(triggers: readonly Trigger[]) {
    this.triggers = triggers
    this.#wanted = new Set(triggers)
    addTriggers(triggers)
  }

  holds(set: TriggerSet): boolean {
    const answer = this.#answers[set]
    return answer === YES || (answer !== NO && this.#learn(set))
  }

  #learn(set: TriggerSet): boolean {
    const yes = (sets[set] ?? []).some((trigger) => this.#wanted.has(trigger))
    if (set >= this.#answers.length) {
      const longer = new Uint8Array(2 * set).fill(UNKNOWN)
      longer.set(this.#answers)
      this.#answers = longer
    }
    this.#answers[set] = yes ? YES : NO
    return yes
  }
}

import type { Token } from '../model/document.ts'

/** The norm of a token, or the name of a token class, which begins with "#" ("#digits", "#number-word"). */
export type Trigger = string

/** A token as it is spelt, wherever it stands. */
export type Spelling = Pick<Token, 'kind' | 'text' | 'norm'>

/**
 * What can begin with a token, as a small number; 0 where nothing can, as with most words. Words that begin the same things
 * ("Euro", "Dollar") have the same number, so that there are few, and tables by them stay small.
 */
export type TriggerSet = number

/** The numbers of the lists of triggers that are tested for, by what they hold. */
const lists = new Map<string, number>()
/** The same by the array: steps share long ones, which need not be spelt out again. */
const listsOfArrays = new Map<readonly Trigger[], number>()
/** By trigger: the lists that hold it. */
const listsWith = new Map<Trigger, number[]>()

/** By set: the triggers of the word that it was made for. */
const held: (readonly Trigger[])[] = [[]]
/** The sets, by the lists that they hold something of. */
const sets = new Map<string, TriggerSet>([['', 0]])

/** For each set a row of bits, one for each list that it holds something of: what is asked at one place lies side by side. */
let rows = new Uint32Array(0)
let width = 0

/** The number of a list of triggers; called while rules are put together, before any token is read. */
function listOf(triggers: readonly Trigger[]): number {
  const known = listsOfArrays.get(triggers)
  if (known !== undefined) return known
  const key = triggers.join(' ')
  const list = lists.get(key) ?? lists.size
  listsOfArrays.set(triggers, list)
  if (list < lists.size) return list
  lists.set(key, list)
  for (const trigger of triggers) {
    const others = listsWith.get(trigger)
    if (others === undefined) listsWith.set(trigger, [list])
    else if (others.at(-1) !== list) others.push(list)
  }
  return list
}

/** Tests of spellings, by the class of what passes them. */
const classes = new Map<Trigger, (word: Spelling) => boolean>()

/** Makes a class of all that passes a test of its spelling alone; called while rules are put together. */
export function classOf(test: (word: Spelling) => boolean): Trigger {
  const name = `#${classes.size}`
  classes.set(name, test)
  return name
}

/** The set of a word with these classes beside those made of tests. */
export function triggerSetOf(word: Spelling, named: readonly Trigger[]): TriggerSet {
  const triggers = [word.norm, ...named].filter((trigger) => listsWith.has(trigger))
  for (const [name, test] of classes) if (test(word)) triggers.push(name)
  const wanted = [...new Set(triggers.flatMap((trigger) => listsWith.get(trigger) ?? []))].sort((a, b) => a - b)
  const key = wanted.join(' ')
  const known = sets.get(key)
  if (known !== undefined) return known
  const set = held.push(triggers) - 1
  sets.set(key, set)
  makeRoom()
  for (const list of wanted) {
    const cell = set * width + (list >> 5)
    rows[cell] = (rows[cell] ?? 0) | (1 << (list & 31))
  }
  return set
}

/** Makes rows for all sets, twice as many as there are; wider ones where lists have been added. */
function makeRoom(): void {
  const needed = (lists.size >> 5) + 1
  if (needed === width && held.length * width <= rows.length) return
  const larger = new Uint32Array(2 * held.length * needed)
  for (let cell = 0; cell < rows.length; cell++)
    larger[Math.floor(cell / width) * needed + (cell % width)] = rows[cell] ?? 0
  rows = larger
  width = needed
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
    const value = this.#find(held[set] ?? [], set)
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

/** Which trigger sets hold one of some triggers. */
export class TriggerTest {
  readonly triggers: readonly Trigger[]
  readonly #cell: number
  readonly #bit: number

  constructor(triggers: readonly Trigger[]) {
    this.triggers = triggers
    const list = listOf(triggers)
    this.#cell = list >> 5
    this.#bit = 1 << (list & 31)
  }

  holds(set: TriggerSet): boolean {
    return ((rows[set * width + this.#cell] ?? 0) & this.#bit) !== 0
  }
}

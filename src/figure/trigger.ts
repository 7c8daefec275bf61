/** The norm of a token, or the name of a token class, which begins with "#" ("#digits", "#number-word"). */
export type Trigger = string

/**
 * The triggers that one token holds (its norm, its class) as a small number; 0 for most words, which hold none.
 * Numbers are given once for the whole program, so that what can begin with a token is read off an array.
 */
export type TriggerSet = number

const known = new Set<Trigger>()
const sets: (readonly Trigger[])[] = [[]]
const numbers = new Map<string, TriggerSet>([['', 0]])

/** Makes norms triggers; called while rules are put together, before any token is read. */
export function addTriggers(triggers: readonly Trigger[]): void {
  for (const trigger of triggers) known.add(trigger)
}

/** The set of a token with this norm and class. */
export function triggerSetOf(norm: string, tokenClass: Trigger | undefined): TriggerSet {
  if (tokenClass === undefined && !known.has(norm)) return 0
  const held = [norm, tokenClass].filter((trigger) => trigger !== undefined && known.has(trigger)) as Trigger[]
  const key = held.join(' ')
  const number = numbers.get(key)
  if (number !== undefined) return number
  numbers.set(key, sets.length)
  return sets.push(held) - 1
}

/** A value for each trigger set, found out when it is first asked for. */
export function byTriggers<T>(find: (held: readonly Trigger[]) => T): (set: TriggerSet) => T {
  const values: (T | undefined)[] = []
  return (set) => {
    const value = values[set]
    if (value !== undefined) return value
    const found = find(sets[set] ?? [])
    values[set] = found
    return found
  }
}

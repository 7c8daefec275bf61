import { ByTriggers, type Trigger, TriggerTest } from './trigger.ts'

/** Which tokens to look for, by the number of the search, and how many tokens on one of them must stand. */
export interface Reach {
  readonly search: number
  readonly most: number
}

const searches: TriggerTest[] = []
const numbers = new Map<string, number>()
const reaches = new Map<string, Reach>()

/** Makes a reach for tokens that hold one of these triggers, the same for the same; called while rules are put together. */
export function reachOf(triggers: readonly Trigger[], most: number): Reach {
  const wanted = triggers.join(' ')
  const search = numbers.get(wanted) ?? searches.push(new TriggerTest(triggers)) - 1
  numbers.set(wanted, search)
  const reach = reaches.get(`${most} ${wanted}`) ?? { search, most }
  reaches.set(`${most} ${wanted}`, reach)
  return reach
}

/** How many searches there are. */
export const searchCount = (): number => searches.length

/** The searches that want a token. */
export const searchesOf = new ByTriggers((_held, set) =>
  searches.flatMap((wanted, search) => (wanted.holds(set) ? [search] : [])),
)

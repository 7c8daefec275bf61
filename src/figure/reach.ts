import { type Trigger, TriggerTest } from './trigger.ts'

/** Which tokens to look for, with the number of the search, and how many tokens on one of them must stand. */
export interface Reach {
  readonly search: number
  readonly wanted: TriggerTest
  readonly most: number
}

const searches = new Map<string, Omit<Reach, 'most'>>()
const reaches = new Map<string, Reach>()

/** Makes a reach for tokens that hold one of these triggers, the same for the same; called while rules are put together. */
export function reachOf(triggers: readonly Trigger[], most: number): Reach {
  const key = triggers.join(' ')
  const search = searches.get(key) ?? { search: searches.size, wanted: new TriggerTest(triggers) }
  searches.set(key, search)
  const reach = reaches.get(`${most} ${key}`) ?? { ...search, most }
  reaches.set(`${most} ${key}`, reach)
  return reach
}

/** How many searches there are. */
export const searchCount = (): number => searches.size

import type { Reach } from './reach.ts'
import { type Trigger, type TriggerSet, TriggerTest } from './trigger.ts'

/**
 * How a match can begin: with a head (a token that passes a test, or the match of a node), and with what right behind it. It is found
 * out once, from the pattern; where the text shows something else, nothing of the pattern is tried.
 */
export interface Opening<Head> {
  readonly head: Head
  /** What can stand behind the head where the match goes on; undefined: anything. */
  readonly behind: readonly TriggerTest[] | undefined
  /** True where a match can end with its head. */
  readonly ends: boolean
  /** What must stand somewhere near, if anything. */
  readonly within?: Reach | undefined
}

/** An opening with one of these tokens, and where they alone are no match, one of those behind it. */
export const opening = (head: readonly Trigger[], behind?: readonly Trigger[]): Opening<TriggerTest> => ({
  head: new TriggerTest(head),
  behind: behind && [new TriggerTest(behind)],
  ends: behind === undefined,
})

/** The shape of a step that begins in one of these ways. */
export const opens = (
  ...openings: readonly Opening<TriggerTest>[]
): { readonly starts: readonly Trigger[]; readonly openings: readonly Opening<TriggerTest>[] } => ({
  starts: openings.flatMap(({ head }) => head.triggers),
  openings,
})

/** What a step tells of how it begins. */
export interface Beginnings {
  readonly openings: readonly Opening<TriggerTest>[] | undefined
  /** True where it may match without reading a token. */
  readonly skippable: boolean
  /** What must follow, though it is not read. */
  readonly peeks: Beginnings | undefined
}

/** The opening of a row of steps whose first has this opening. */
export function goOn<Head>(opening: Opening<Head>, rest: readonly Beginnings[]): Opening<Head> {
  const { behind, ends } = opening
  if (!ends || behind === undefined) return opening
  const tests = [...behind]
  for (const step of rest) {
    const heads = headsOf(step.peeks ?? step)
    if (heads === undefined) return { ...opening, behind: undefined, ends: false }
    tests.push(...heads)
    if (!step.skippable || step.peeks?.skippable === false) return { ...opening, behind: tests, ends: false }
  }
  return { ...opening, behind: tests }
}

/** What a match of a step can begin with; undefined: anything. A step that forbids something begins with nothing. */
const headsOf = ({ openings, skippable }: Beginnings): readonly TriggerTest[] | undefined =>
  openings === undefined && !skippable ? undefined : (openings ?? []).map(({ head }) => head)

/** The opening of what matches as one of several steps; undefined where they begin with different heads. */
export function anyOf<Head>(openings: readonly (Opening<Head> | undefined)[]): Opening<Head> | undefined {
  const [first] = openings
  let all = first
  for (const opening of openings) {
    if (all === undefined || opening?.head !== all.head) return undefined
    const behind = all.behind && opening.behind && [...all.behind, ...opening.behind]
    all = { head: all.head, behind, ends: all.ends || opening.ends }
  }
  return all
}

/** May this stand behind the head? */
export const allows = ({ behind, ends }: Opening<unknown>, next: TriggerSet): boolean =>
  ends || behind === undefined || behind.some((test) => test.holds(next))

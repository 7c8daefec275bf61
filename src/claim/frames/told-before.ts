import type { Site } from '../cues/cue.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'

/**
 * What the clauses before a figure's own tell last, nearest first: those of its sentence, then those of the sentences of the paragraph before it,
 * up to one that turns to something else, by words of other matters or of the classes `elsewhere`.
 */
export function toldBefore<T>(
  { parsed, clause, earlier = [] }: Site,
  elsewhere: ReadonlySet<string>,
  read: (parsed: ParsedSentence, clause: Clause) => T | null,
): T | null {
  for (const there of [parsed, ...earlier]) {
    const clauses = there === parsed ? parsed.clauses.slice(0, clause.index) : there.clauses
    for (const one of clauses.toReversed()) {
      const told = read(there, one)
      if (told !== null) return told
    }
    if (there !== parsed && turnsAway(there, elsewhere)) return null
  }
  return null
}

/** Whoever tells of these no longer speaks of money put in, of rounds or of shares. */
const OTHER_MATTERS: ReadonlySet<string> = new Set(['acquire', 'contract', 'profit', 'loss'])

const turnsAway = ({ clauses }: ParsedSentence, elsewhere: ReadonlySet<string>): boolean =>
  clauses.some(({ units, verb }) =>
    [...units, ...(verb === null ? [] : [verb])].some(({ classes }) =>
      classes.some((id) => OTHER_MATTERS.has(id) || elsewhere.has(id)),
    ),
  )

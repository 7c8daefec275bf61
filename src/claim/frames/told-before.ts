import type { Site } from '../cues/cue.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'

/**
 * What the clauses before a figure's own tell last, nearest first: those of its sentence, then those of the sentences of the paragraph before it,
 * up to one with words of the classes `elsewhere`, which turns to something else.
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
    if (there !== parsed && speaksOf(there, elsewhere)) return null
  }
  return null
}

const speaksOf = ({ clauses }: ParsedSentence, classes: ReadonlySet<string>): boolean =>
  clauses.some(({ units, verb }) =>
    [...units, ...(verb === null ? [] : [verb])].some((word) => word.classes.some((id) => classes.has(id))),
  )

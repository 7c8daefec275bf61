import type { Site } from '../../cues/cue.ts'

const INSTRUMENTS: readonly (readonly [string, string])[] = [
  ['convertible', 'convertible'],
  ['loan', 'loan'],
  ['capital-increase', 'capital increase'],
  ['subsidy', 'subsidy'],
]

/** How capital is given, by the nearest word in the clause. */
export function instrument({ cues, clause }: Site, otherwise?: string): Record<string, string> {
  for (const [classId, name] of INSTRUMENTS)
    if (cues.some((cue) => cue.classId === classId && cue.clause === clause)) return { instrument: name }
  return otherwise === undefined ? {} : { instrument: otherwise }
}

import type { Site } from '../../cues/cue.ts'

/** "räumte ein, dass 3 Millionen fehlen": says so, and gives no loan. */
export const admits = ({ parsed: { clauses } }: Site): boolean =>
  clauses.some(({ verb, index }) => verb?.lemma === 'ein|räumen' && clauses[index + 1]?.units[0]?.norm === 'dass')

import type { Site } from '../../cues/cue.ts'

/** "stärken das Eigenkapital um 3 Millionen", "bringen für das Eigenkapital 3 Millionen auf": put in, and no price. */
export const strengthensCapital = ({ clause: { verb, phrases } }: Site): boolean =>
  verb?.classes.some((id) => id === 'strengthen' || id === 'put-up') === true &&
  phrases.some(({ head }) => head.kind === 'noun' && head.classes.includes('capital'))

import type { Site } from '../../cues/cue.ts'

const BONDS = 'bond'
const SHARES: ReadonlySet<string> = new Set(['share-word', 'share', 'capital-increase'])

/** Bonds are spoken of around the figure, and no shares: what is issued or placed there is borrowed. */
export const isOfBonds = ({ cues }: Site): boolean =>
  cues.some(({ classId }) => classId === BONDS) && !cues.some(({ classId }) => SHARES.has(classId))

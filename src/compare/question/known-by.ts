import type { Figure } from '../../model/figure.ts'

/** What a figure is known by in another text: its kind and number. Days, durations and vague magnitudes recur too often: null. */
export const knownBy = ({ kind, value }: Figure): string | null =>
  kind === 'date' || kind === 'duration' || value === null ? null : `${kind} ${value}`

/** Figures in common from which two texts tell of one thing: one may be chance. */
export const beyondChance = 2

import type { Unit } from './unit.ts'

/** "gemeinsam mit", "Seite an Seite mit": who stands behind does what the subject does. */
export const isTogether = (word: Unit | null | undefined, preposition: Unit | undefined): boolean =>
  preposition?.kind === 'preposition' && preposition.norm === 'mit' && TOGETHER.has(word?.norm ?? '')
const TOGETHER: ReadonlySet<string> = new Set(['gemeinsam', 'zusammen', 'gemeinschaftlich', 'seite'])

import { togetherWords } from '../../lexicon/de/events/together-words.ts'
import type { Clause } from './clause.ts'
import type { Unit } from './unit.ts'

/** "gemeinsam mit", "Seite an Seite mit": who stands behind does what the subject does. */
export const isTogether = (word: Unit | null | undefined, preposition: Unit | undefined): boolean =>
  preposition?.kind === 'preposition' && preposition.norm === 'mit' && TOGETHER.has(word?.norm ?? '')
const TOGETHER: ReadonlySet<string> = new Set(['gemeinsam', 'zusammen', 'gemeinschaftlich', 'seite'])

/** "Gemeinsam setzen sie 3 Millionen um": several, of whom none is meant alone; not "gemeinsam mit Seestern". */
export const actAsOne = ({ units }: Clause): boolean =>
  units.some(({ norm }, at) => togetherWords.test(norm) && units[at + 1]?.norm !== 'mit')

import { comparativeWords } from '../../../lexicon/de/events/compared-words.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'

/** "erwirtschaftet 7 Millionen mehr Umsatz als der Rivale": so much more or less it is, not so much. */
export function isDifference(figure: FigureMention, { clause: { units } }: Site): boolean {
  const at = units.findIndex((unit) => unit.figure === figure)
  return comparativeWords.has(units[at + 1]?.norm ?? '') && units[at + 2]?.kind === 'noun'
}

/** "kostet 220 Millionen und damit 40 Millionen mehr als gedacht", "40 Millionen tiefer liegen": by so much it is more or less. */
export function isSoMuchMore(figure: FigureMention, { clause: { units } }: Site): boolean {
  const at = units.findIndex((unit) => unit.figure === figure)
  const behind = units[at + 2]
  return (
    comparativeWords.has(units[at + 1]?.norm ?? '') &&
    (behind === undefined || behind.norm === 'als' || behind.kind === 'verb' || behind.kind === 'word')
  )
}

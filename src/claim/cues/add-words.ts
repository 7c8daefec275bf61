import { headClasses } from '../../lexicon/de/events/noun-index.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import type { Unit } from '../syntax/unit.ts'
import type { Cue, Place } from './cue.ts'

/** Adds what a figure itself is told with: the noun that it is part of, and what it counts. */
export function addOwnWords(cues: Cue[], figure: FigureMention, phrase: Phrase, clause: Clause): void {
  const { head } = figure
  if (head !== undefined) addWord(cues, head, 'head', phrase, clause)
  addUnit(cues, figure, 'counted', phrase, clause)
}

/** Adds what a count counts. */
export function addUnit(
  cues: Cue[],
  { figure, start, end }: FigureMention,
  place: Place,
  phrase: Phrase,
  clause: Clause,
): void {
  if (figure.kind === 'count' && figure.unit !== null)
    addWord(cues, { start, end, text: figure.unit }, place, phrase, clause)
}

function addWord(
  cues: Cue[],
  { start, end, text }: { start: number; end: number; text: string },
  place: Place,
  phrase: Phrase,
  clause: Clause,
): void {
  for (const classId of headClasses(text)) cues.push({ classId, place, start, end, text, phrase, clause })
}

/** Adds what a verb or participle tells of. */
export function addVerb(
  cues: Cue[],
  { start, end, text }: Unit,
  classes: readonly string[],
  place: Place,
  clause: Clause,
): void {
  for (const classId of classes) cues.push({ classId, place, start, end, text, phrase: null, clause })
}

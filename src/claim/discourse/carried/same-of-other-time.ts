import {
  comparingPrepositions,
  expectedLevels,
  formerLevels,
  formerTimes,
} from '../../../lexicon/de/events/compared-words.ts'
import type { FigureKind, FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import { dividend } from '../../frames/de/dividend.ts'
import type { Match } from '../../frames/match-frames.ts'
import type { Reading } from '../../reading.ts'
import type { Unit } from '../../syntax/unit.ts'

/** Types of what a company has or does, which is told again from year to year. */
export const BUSINESS: ReadonlySet<string> = new Set(['revenue', 'profit', 'debt', 'users', 'headcount'])

/** Sums and counts of what a company has, and how fast it grows, which is told again from year to year. */
const isRetold = ({ frame }: Match, kind: FigureKind): boolean =>
  kind === 'percent'
    ? frame.type === 'growth'
    : (kind === 'money' || kind === 'count') && (BUSINESS.has(frame.type) || frame === dividend)

/** "3,26 Milliarden Euro (Vorjahr: 3,21)", "204 (199) Millionen", "204 Millionen (Konsens: 199)": the same of an earlier time, or as expected, in brackets right behind it. */
export const isFormerly = (figure: FigureMention, { clause, phrase }: Site, before: Reading | null): boolean =>
  clause.kind === 'parenthesis' &&
  before !== null &&
  [clause.parent, opener(clause)?.parent].includes(before.site.clause) &&
  figure.figure.kind === before.figure.figure.kind &&
  [...clause.phrases, ...(opener(clause)?.phrases ?? [])].every(
    ({ head }) =>
      head === phrase?.head || formerTimes.test(head.norm) || expectedLevels.test(head.norm) || isDate(head),
  ) &&
  figure.start - before.figure.end < BRACKET

/** "(Konsens: 3 Millionen)": what stands before the colon in the same brackets. */
const opener = ({ parent }: Site['clause']): Site['clause'] | null => (parent?.kind === 'parenthesis' ? parent : null)

const isDate = ({ figure }: Unit): boolean => figure?.figure.kind === 'date'
/** Most characters between a figure and what it was, words in brackets included. */
const BRACKET = 24

/** "zehn Milliarden Dollar an (9,2 Milliarden Euro)": an amount alone in brackets, in another currency, is the one before it. */
export const isConversion = (figure: FigureMention, { clause }: Site, before: Reading | null): boolean =>
  clause.kind === 'parenthesis' &&
  clause.phrases.length === 1 &&
  before !== null &&
  clause.parent === before.site.clause &&
  figure.figure.kind === 'money' &&
  before.figure.figure.kind === 'money' &&
  figure.figure.currency !== before.figure.figure.currency

/**
 * "blieben 65 Millionen Euro, nach 58 Millionen ein Jahr zuvor", "statt der bisher erwarteten 70 Millionen", "übertraf den Vorjahreswert von 58
 * Millionen": what a figure is compared with is the same of another time.
 */
export function comparedWith(
  figure: FigureMention,
  { clause, phrase, parsed }: Site,
  before: Reading | null,
): Match | null {
  if (before?.match == null) return null
  const { kind } = figure.figure
  if (before.figure.figure.kind !== kind || !isRetold(before.match, kind)) return null
  const noun = phrase?.preposition === 'von' ? (phrase.governor?.head.norm ?? '') : ''
  const isNamedSo = formerLevels.test(noun) && before.site.parsed.sentence.block === parsed.sentence.block
  const isSetAgainst =
    comparingPrepositions.has(phrase?.preposition ?? '') &&
    before.site.parsed === parsed &&
    (clause.verb === null || clause === before.site.clause)
  return isNamedSo || isSetAgainst ? { ...before.match, triggers: [] } : null
}

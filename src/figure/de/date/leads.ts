import { dateLeads, surelyBeforeDates } from '../../../lexicon/de/calendar.ts'
import type { Place } from '../../define-rule.ts'
import type { Reader } from '../../reader.ts'

/** Does a word stand before the place that can lead a date, or nothing at all? */
export function startsDate({ reader, first }: Place): boolean {
  const before = reader.token(first - 1)
  return (
    before === undefined || reader.token(first)?.gap === 'line' || dateLeads.has(before.norm) || before.norm === '('
  )
}

/** Does a preposition stand before a token that makes a date of a word that may be a name: "im August", not "Herr August"? */
export const isLed = (reader: Reader, at: number): boolean =>
  reader.token(at)?.gap !== 'line' && surelyBeforeDates.has(reader.token(at - 1)?.norm ?? '')

/** Is the place the rest of a day that does not exist ("32. Oktober 2015")? */
export const followsNumber = ({ reader, first }: Place): boolean =>
  reader.token(first - 1)?.norm === '.' &&
  reader.token(first - 1)?.gap === 'none' &&
  reader.token(first)?.gap !== 'line' &&
  reader.token(first - 2)?.kind === 'digits'

import { months } from '../../lexicon/de/calendar.ts'
import { amountLeads, countedNouns, timeLeads, yearLeads } from '../../lexicon/de/year-context.ts'
import type { Place } from '../define-rule.ts'
import type { Reader } from '../reader.ts'

/** Years of which papers speak much. */
const OUR_TIME = { from: 1950, to: 2040 }

/** The first year that businesses tell of; round as it is, it is rather a year. */
const OLDEST = 1900

/** Are four digits at a place that look like a year rather a count: "stieg auf 1924 Mitarbeiter", "1872 Stellen"? */
export function isCountedYear({ reader, first, end }: Place, year: number): boolean {
  const noun = reader.token(end)
  if (noun?.gap !== 'blank' || noun.text === noun.norm || !countedNouns.has(noun.norm)) return false
  const before = reader.token(first - 1)?.norm ?? ''
  // "im Februar 1160 Fahrzeuge"
  const led = yearLeads.has(before) && !(months.has(before) && year < OLDEST)
  return amountLeads.has(before) || (!led && (year < OUR_TIME.from || year > OUR_TIME.to))
}

/** Round numbers rather count than name a year. */
export const isRound = (year: number): boolean => year % 100 === 0 && year !== OLDEST

/** Of four digits behind "im vergangenen Jahr": may they name that year? */
export const mayBeThatYear = (year: number): boolean => year >= OLDEST && !isRound(year)

/** "bis 2030 Milliarden einsparen": four digits that a word of time leads are no amount, though a scale word follows. */
export const isYearBeforeScale = (reader: Reader, at: number): boolean =>
  /^(19|20)\d\d$/.test(reader.token(at)?.text ?? '') &&
  reader.token(at)?.gap === 'blank' &&
  reader.token(at + 1)?.gap === 'blank' &&
  timeLeads.has(reader.token(at - 1)?.norm ?? '')

import { countWords, nowWords, timeAgo } from '../../lexicon/de/facts/time-words.ts'
import type { Claim } from '../../model/claim.ts'
import { dayText } from '../interval/edtf-days.ts'
import { clauseOf, type NearWord } from './near-words.ts'
import { pastYearOf } from './past-year.ts'
import { publishedSpan } from './published-span.ts'

/** Days of each unit, and how far from the day named the time may lie that its words round to. */
const units: Readonly<Record<string, { readonly days: number; readonly around: number }>> = {
  jahr: { days: 365.25, around: 183 },
  monat: { days: 30.4, around: 30 },
  woche: { days: 7, around: 7 },
}

/** The time of what a claim tells, as its words say: what is "jetzt" so is of today, though its sentence names a former year. */
export function toldTime(claim: Claim, near: readonly NearWord[]): string | null {
  if (claim.type === 'date') return null
  const ago = timeAgoOf(claim.when?.text ?? clauseOf(claim), claim)
  const told = ago ?? claim.when?.value ?? pastYearOf(claim)
  return told !== null && isOfNow(near) && isPast(told, claim) ? null : told
}

const isOfNow = (near: readonly NearWord[]): boolean => near.some(({ word }) => nowWords.has(word))

const isPast = (time: string, { source: { published } }: Claim): boolean =>
  published !== null && time < published.slice(0, time.length)

/** "Vor dreieinhalb Jahren": the days that may be meant, on either side of the day that the words reckon back to. */
function timeAgoOf(words: string, claim: Claim): string | null {
  const { count = '', unit = '' } = timeAgo.exec(words)?.groups ?? {}
  const number = countWords[count.toLowerCase()] ?? Number(count || Number.NaN)
  const span = publishedSpan(claim)
  const { days, around } = units[unit.toLowerCase()] ?? { days: 0, around: 0 }
  if (span === null || days === 0 || Number.isNaN(number)) return null
  return `${dayText(span.min - number * days - around)}/${dayText(span.max - number * days + around)}`
}

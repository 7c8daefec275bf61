import { monthAbbreviations, months } from '../lexicon/de/calendar.ts'
import type { Token } from '../model/document.ts'

/** The day written at `at` ("21.01.2026", "3.5.25", "2025-08-07", "3. Mai 2025", "28. Apr. 2025") as YYYY-MM-DD; null where none is. */
export function calendarDay(tokens: readonly Token[], at: number): string | null {
  const [one, mark, two, other, three] = tokens.slice(at, at + 5)
  if (mark?.gap !== 'none' || one === undefined || two === undefined) return null
  const month = mark.text === '.' ? (months.get(two.norm) ?? monthAbbreviations.get(two.norm)) : undefined
  if (month !== undefined) return dayOf((other?.text === '.' ? three : other)?.text ?? '', String(month), one.text)
  if (three?.kind !== 'digits') return null
  if (mark.text === '-' && other?.text === '-') return dayOf(one.text, two.text, three.text)
  if (mark.text === '.' && other?.text === '.') return dayOf(three.text, two.text, one.text)
  return null
}

const YEAR = /^\d{2}(?:\d{2})?$/

function dayOf(year: string, month: string, day: string): string | null {
  if (!YEAR.test(year) || !inRange(month, 12) || !inRange(day, 31)) return null
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const inRange = (digits: string, most: number): boolean =>
  digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= most

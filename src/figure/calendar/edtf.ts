import { type CivilDay, isDay } from './civil-day.ts'
import { daysOf, type Granule, type Year } from './granule.ts'

/** EDTF (ISO 8601-2) sub-year codes begin after these: spring is 21, the first quarter 33, the first half 40. */
const CODE = { month: 0, season: 20, quarter: 32, half: 39 } as const

const two = (n: number): string => String(n).padStart(2, '0')
const four = (year: Year): string =>
  year === null ? 'XXXX' : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`

/** "2025-11-03" */
export const writeDay = ({ year, month, day }: CivilDay): string => `${four(year)}-${two(month)}-${two(day)}`

/** A granule in EDTF, level 2; weeks, which EDTF lacks, as the interval of their days. */
export function writeEdtf(granule: Granule): string {
  switch (granule.grain) {
    case 'century':
      return `${two(granule.century)}XX`
    case 'decade':
      return `${String(granule.decade).padStart(3, '0')}X`
    case 'year':
      return four(granule.year)
    case 'day':
      return `${four(granule.year)}-${two(granule.month)}-${two(granule.day)}`
    case 'week':
    case 'weekend': {
      const days = daysOf(granule)
      return days === undefined ? 'XXXX' : `${writeDay(days.first)}/${writeDay(days.last)}`
    }
    default:
      return `${four(granule.year)}-${two(CODE[granule.grain] + granule.number)}`
  }
}

/** Two granules as an EDTF interval, from the first day of one to the last of the other. */
export const writeInterval = (from: Granule, to: Granule): string => `${lower(writeEdtf(from))}/${upper(writeEdtf(to))}`
const lower = (edtf: string): string => edtf.split('/')[0] ?? edtf
const upper = (edtf: string): string => edtf.split('/')[1] ?? edtf

const MOST = { month: 12, season: 4, quarter: 4, half: 2 } as const
const pieces = ['month', 'season', 'quarter', 'half'] as const

function pieceOf(year: number, code: number): Granule | undefined {
  const grain = pieces.find((grain) => code > CODE[grain] && code <= CODE[grain] + MOST[grain])
  return grain && { grain, year, number: code - CODE[grain] }
}

/** Reads a plain date: "2024", "2024-09", "2024-33" (its first quarter), "2024-09-13"; what follows a "T" is left out. Undefined for anything else. */
export function readEdtf(text: string): Granule | undefined {
  const match = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(text.trim())
  if (match === null) return undefined
  const year = Number(match[1])
  if (match[2] === undefined) return { grain: 'year', year }
  const number = Number(match[2])
  if (match[3] === undefined) return pieceOf(year, number)
  const day = Number(match[3])
  return isDay(year, number, day) ? { grain: 'day', year, month: number, day } : undefined
}

/** Reads a day ("2025-11-03"); undefined for anything else. */
export function readDay(text: string): CivilDay | undefined {
  const granule = readEdtf(text)
  return granule?.grain === 'day' && granule.year !== null
    ? { year: granule.year, month: granule.month, day: granule.day }
    : undefined
}

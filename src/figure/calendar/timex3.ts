import { writeEdtf } from './edtf.ts'
import type { Granule } from './granule.ts'

const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const

/** A granule as a TIMEX3 value (TimeML 1.2): 2026-Q1, 2026-W04, 2012-W30-WE, 2010-SU, 199, XXXX-10, BC0234. */
export function writeTimex3(granule: Granule): string {
  switch (granule.grain) {
    case 'century':
    case 'decade':
      return writeEdtf(granule).replaceAll('X', '')
    case 'quarter':
      return `${yearOf(granule)}-Q${granule.number}`
    case 'half':
      return `${yearOf(granule)}-H${granule.number}`
    case 'season':
      return `${yearOf(granule)}-${SEASONS[granule.number - 1]}`
    case 'week':
    case 'weekend': {
      const week = `${yearOf(granule)}-W${String(granule.week).padStart(2, '0')}`
      return granule.grain === 'week' ? week : `${week}-WE`
    }
    default:
      return granule.year === null || granule.year > 0
        ? writeEdtf(granule)
        : `${yearOf(granule)}${writeEdtf({ ...granule, year: 1 }).slice(4)}`
  }
}

/** TIMEX3 counts years before Christ; ISO 8601 has a year 0. */
const yearOf = ({ year }: { readonly year: number | null }): string =>
  year !== null && year <= 0 ? `BC${String(1 - year).padStart(4, '0')}` : writeEdtf({ grain: 'year', year })

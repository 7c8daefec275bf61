import type { FigureMention } from '../../model/figure.ts'
import type { Reading } from '../reading.ts'
import { periodOf, periodsIn, upToWhen } from './dates-of.ts'

/** Dates and durations that say no more than which period a business figure beside them is of: "im zweiten Quartal". */
export function periodDates(readings: readonly Reading[]): ReadonlySet<FigureMention> {
  const dates = new Set<FigureMention>()
  for (const { match, site, figure } of readings) {
    if (match?.frame.periodic !== true) continue
    const period = periodOf(site.parsed, site.clause, figure) ?? upToWhen(site.clause)
    if (period !== undefined) dates.add(period)
    for (const date of periodsIn(site.clause)) dates.add(date)
  }
  return dates
}

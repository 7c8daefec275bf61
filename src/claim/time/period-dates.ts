import { marginNouns } from '../../lexicon/de/events/result-parts.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Site } from '../cues/cue.ts'
import type { Match } from '../frames/match-frames.ts'
import type { Reading } from '../reading.ts'
import { dateEvent } from './date-events.ts'
import { periodOf, periodsIn, upToWhen } from './dates-of.ts'

/** Dates and durations that say no more than which period a business figure beside them is of: "im zweiten Quartal". */
export function periodDates(readings: readonly Reading[]): ReadonlySet<FigureMention> {
  const dates = new Set<FigureMention>()
  const sites = new Map(readings.map(({ figure, site }) => [figure, site]))
  /** "Seit Seestern 2018 gestartet ist, sank der Umsatz um ein Drittel": in another clause something happened then. */
  const tellsItself = (period: FigureMention, { clause }: Site): boolean => {
    const site = sites.get(period)
    return (
      site !== undefined && site.clause !== clause && site.clause.verb !== null && dateEvent(site, new Set()) !== null
    )
  }
  for (const { match, site, figure } of readings) {
    if (match?.frame.periodic !== true && !isMargin(match, site, figure)) continue
    const period = periodOf(site.parsed, site.clause, figure) ?? upToWhen(site.clause)
    if (period !== undefined && !tellsItself(period, site)) dates.add(period)
    for (const date of periodsIn(site.clause)) dates.add(date)
  }
  return dates
}

/** "Bis 2028 soll die Marge 8 Prozent erreichen": a rate of business, be it of no frame. */
const isMargin = (match: Match | null, { cues, clause }: Site, { figure }: FigureMention): boolean =>
  match === null &&
  figure.kind === 'percent' &&
  cues.some(
    ({ text, place, clause: at }) =>
      at === clause && (place === 'subject' || place === 'governor') && marginNouns.test(text),
  )

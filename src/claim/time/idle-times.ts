import { distanceWords } from '../../lexicon/de/distance-words.ts'
import { bareQuarter, datingVerbs, outlookYear, splitYear } from '../../lexicon/de/events/date-words.ts'
import type { ClaimType } from '../../model/claim.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Site } from '../cues/cue.ts'
import { isPast } from '../statement/stance.ts'
import { dateEvent } from './date-events.ts'
import { bounds, isPeriod } from './period.ts'
import { reportedNouns } from './reported-periods.ts'

const QUARTER = /-(3[3-6]|40|41)$/

/** Dates and durations that only help to say when or what: "zwei Jahre zuvor", "Bilanz 2025", "das zweite Quartal". */
export function isIdleTime(site: Site, figure: FigureMention, mates: ReadonlySet<ClaimType>): boolean {
  if (figure.figure.kind === 'duration') return isDistance(site, figure)
  if (site.clause.kind === 'parenthesis' && /^(im )?vorjahr(es)?$/i.test(figure.figure.text)) return true
  if (isOutlook(site, figure, mates) || splitYear.test(figure.figure.text)) return true
  return isReportedPeriod(site, figure) || (isPeriod(figure) && !bounds(figure) && datesLevel(site, figure, mates))
}

/** "Für 2026 ist der Vorstand vorsichtiger": opens a sentence about how business will go; nothing else is told to be done then. */
const isOutlook = (site: Site, { figure, start }: FigureMention, mates: ReadonlySet<ClaimType>): boolean =>
  outlookYear.test(figure.text) &&
  start === site.parsed.sentence.start &&
  [...mates].every((type) => RESULTS.has(type)) &&
  dateEvent(site, NONE) === null
const RESULTS: ReadonlySet<ClaimType> = new Set<ClaimType>(['revenue', 'profit', 'growth', 'users'])

const NONE: ReadonlySet<ClaimType> = new Set()

/** "2021, als Seestern einstieg, lag er bei 3 Millionen": what happened then is told behind it. */
const isToldBehind = ({ parsed }: Site, { end }: FigureMention): boolean =>
  parsed.clauses.some(({ units: [first] }) => first?.norm === 'als' && first.start >= end && first.start - end <= 2)

/** "46 Milliarden im Jahr 2021", "zwischen April und Juni litt das Geschäft": when something stood so; nothing happened then. */
function datesLevel(site: Site, mention: FigureMention, mates: ReadonlySet<ClaimType>): boolean {
  const { figure } = mention
  if (isToldBehind(site, mention) || datingVerbs.has(site.clause.verb?.lemma ?? '')) return false
  const isYear = figure.kind === 'date' && /^\d{4}$/.test(figure.value ?? '')
  const told = isYear ? mates.has('valuation') || mates.has('share_price') : isPast(site.clause)
  return told && dateEvent(site, isYear ? NONE : mates) === null
}

/** "vor zwei Jahren", "ein Jahr später", "drei Monate nach dem Start" tell how far another date lies off; quarters and runs of months are periods. */
function isDistance({ clause, phrase }: Site, { figure, head }: FigureMention): boolean {
  const at = phrase === null ? -1 : clause.units.indexOf(phrase.head)
  const next = clause.units[at + 1]?.norm ?? ''
  if (distanceWords.has(next) || (/^(nach|vor)$/.test(next) && figure.hedge === 'exact')) return true
  // "die Vier-Tage-Woche"
  if (/^wochen?$/i.test(head?.text ?? '') && /tage/i.test(figure.text)) return true
  if (phrase?.preposition === 'vor' || /quartal/i.test(figure.text)) return true
  return figure.kind === 'duration' && clause.verb === null && /^P[369]M$/.test(figure.value ?? '')
}

function isReportedPeriod({ phrase }: Site, mention: FigureMention): boolean {
  if (phrase === null || mention.figure.kind !== 'date' || !isPeriod(mention)) return false
  const { text, value } = mention.figure
  const bare = /^(\d|Jahre?s? )/.test(text)
  const governor = phrase.governor?.head
  if ((bare || /^für \d/i.test(text)) && governor?.classes.some((id) => reportedNouns.has(id)) === true) return true
  return phrase.preposition === '' && bareQuarter.test(text) && QUARTER.test(value ?? '')
}

import { comparisonOpeners } from '../../lexicon/de/events/compared-words.ts'
import type { Claim } from '../../model/claim.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'
import { nounAround } from '../syntax/extended-attribute.ts'
import type { Unit } from '../syntax/unit.ts'
import { bounds, endsPeriod, isPeriod } from './period.ts'
import { distanceIn, shiftedYear } from './shifted-year.ts'

const datesIn = ({ units }: Clause): FigureMention[] =>
  units.flatMap((unit) => (unit.figure?.figure.kind === 'date' && !isOfFirmDescribed(units, unit) ? [unit.figure] : []))

/** "das 1957 gegründete Unternehmen": when it was founded says nothing of when its clause is true. */
function isOfFirmDescribed(units: readonly Unit[], date: Unit): boolean {
  const noun = nounAround(units, date)
  return noun !== null && (noun.mention !== undefined || noun.classes.includes('firm-word'))
}

const nearest = (dates: readonly FigureMention[], at: number): FigureMention | undefined =>
  [...dates].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]

/** "mehr als im Vorjahr", "unter dem Vorjahr", "wie im September", "verglichen mit 2024": the time that something is compared with. */
export const isCompared = ({ units }: Clause, date: FigureMention): boolean => {
  const at = units.findIndex(({ figure }) => figure === date)
  const [before, further] = [units[at - 1]?.norm ?? '', units[at - 2]?.norm ?? '']
  return (
    comparisonOpeners.has(before) ||
    (/^(mit|zu)$/.test(before) && /^(verglichen|vergleich)$/.test(further)) ||
    (/vorjahr|vorquartal/i.test(date.figure.text) &&
      /^(mit|zu|gegenüber|dem|im|nach|unter|über|auf|vor)?$/.test(before) &&
      !belongsToFigure(units, at))
  )
}

/** "2,2 Milliarden im Vorjahr": the date stands right behind a figure. */
const belongsToFigure = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.kind === 'figure' && units[at - 1]?.figure?.figure.kind !== 'date'

/** The period that a figure is about: a year or quarter of its clause, else the only one of its sentence. */
export function periodOf(parsed: ParsedSentence, clause: Clause, figure: FigureMention): FigureMention | undefined {
  const periods = (one: Clause): FigureMention[] =>
    datesIn(one).filter((date) => isPeriod(date) && !bounds(date) && !isCompared(one, date))
  const own = nearest(periods(clause), figure.start)
  if (own !== undefined) return own
  const all = parsed.clauses.flatMap(periods)
  return all.length === 1 ? all[0] : undefined
}

/** "Bis 2030 soll der Umsatz …", "Ende September stand er bei …": up to when a business figure adds up, where its clause names one such day. */
export function upToWhen(clause: Clause): FigureMention | undefined {
  const stands = clause.verb?.classes.includes('copula') === true
  const ends = datesIn(clause).filter((date) => endsPeriod(date, stands) && !isCompared(clause, date))
  return ends.length === 1 ? ends[0] : undefined
}

/** All dates and durations of a clause that only say a period: "im zweiten Quartal", "in neun Monaten". */
export const periodsIn = (clause: Clause): FigureMention[] =>
  clause.units.flatMap((unit) => {
    const { figure } = unit
    if (figure === undefined || isOfFirmDescribed(clause.units, unit)) return []
    if (figure.figure.kind === 'duration') return /^P[369]M$/.test(figure.figure.value ?? '') ? [figure] : []
    return isPeriod(figure) && !bounds(figure) ? [figure] : []
  })

/** When the thing said happened: the date of the clause, or of the one that it goes on from. */
export function whenOf(clause: Clause, figure: FigureMention): Claim['when'] {
  const dates = (one: Clause): FigureMention[] => datesIn(one).filter((date) => !isCompared(one, date))
  const own = nearest(dates(clause), figure.start)
  const before = clause.parent === null ? undefined : nearest(dates(clause.parent), figure.start)
  const distance = own === undefined ? distanceIn(clause) : undefined
  if (distance !== undefined) return shiftedYear(distance, before)
  const date = own ?? (clause.verb === null ? before : undefined)
  if (date === undefined || date.figure.kind !== 'date' || date.figure.value === null) return null
  // A year that cannot be known says nothing.
  if (date.figure.value === 'XXXX') return null
  return { value: date.figure.value, text: date.figure.text, implied: date.figure.implied ?? false }
}

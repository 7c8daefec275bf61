import { comparisonOpeners, timeOfYearBefore, yearBefore } from '../../lexicon/de/events/compared-words.ts'
import { formerPeriods, formerYear, outlookYear } from '../../lexicon/de/events/date-words.ts'
import { isForecastNoun } from '../../lexicon/de/statement/modal-cues.ts'
import type { FigureMention } from '../../model/figure.ts'
import { governedPlaces, type Site } from '../cues/cue.ts'
import { isPast, stanceOf } from '../statement/stance.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'
import type { Unit } from '../syntax/unit.ts'
import { periodOf, upToWhen } from './dates-of.ts'
import { bounds } from './period.ts'
import { periodTold } from './period-told.ts'
import { reportedPeriods } from './reported-periods.ts'

/** A business figure whose period is asked for. */
interface Periodic {
  readonly figure: FigureMention
  readonly site: Site
  /** Index of its sentence. */
  readonly sentence: number
  /** A measure that no frame reads: years in its sentence may be of something else. */
  readonly loose: boolean
}

/** Sentences over which a report goes on about the period it named. */
const REACH = 4
const YEAR = /^\d{4}$/

/** EDTF periods of business figures, in order of the text: named in the sentence, else the last one named shortly before. */
export function periodsOf(
  sentences: readonly ParsedSentence[],
  figures: readonly Periodic[],
  published: string | null,
): ReadonlyMap<FigureMention, string> {
  const told = new PeriodsTold(sentences, published)
  return new Map(
    figures.flatMap((periodic): [FigureMention, string][] => {
      const period = told.of(periodic)
      return period === null ? [] : [[periodic.figure, period]]
    }),
  )
}

/** The periods that a report has named so far; its figures are to be asked for in order of the text. */
class PeriodsTold {
  readonly #published: string | null
  readonly #reported: ReturnType<typeof reportedPeriods>
  readonly #outlooks: ReadonlyMap<number, string>
  /** The period that the report goes on about. */
  #last: { readonly value: string; readonly sentence: number; readonly awaited: boolean } | null = null
  /** Up to which sentence the periods are read that nothing but its words report. */
  #read = -1

  constructor(sentences: readonly ParsedSentence[], published: string | null) {
    this.#published = published
    this.#reported = reportedPeriods(sentences, published)
    this.#outlooks = outlooksIn(sentences)
  }

  /** The period of a figure, or null. */
  of(periodic: Periodic): string | null {
    const { figure, site, sentence, loose } = periodic
    this.#readUpTo(sentence)
    const own = periodOf(site.parsed, site.clause, figure) ?? (loose ? undefined : upToWhen(site.clause))
    const told = own === undefined ? null : periodTold(own, site.clause, this.#published)
    // A year beside a measure may date anything else in its sentence.
    const named = told !== null && (!loose || !YEAR.test(told)) ? told : runOf(site.clause, this.#published)
    if (named !== null && isBefore(figure, site.clause) && own !== undefined && isYearBefore(own))
      return this.#withYear(named)
    const here = named ?? this.#reported.bySentence.get(sentence) ?? null
    return here !== null && !(isBefore(figure, site.clause) && told !== null && loose)
      ? this.#ofSentence(here, own, periodic)
      : this.#goneOn(own, periodic)
  }

  #readUpTo(sentence: number): void {
    for (; this.#read < sentence; this.#read++) {
      const value = this.#reported.bySentence.get(this.#read)
      if (value !== undefined) this.#last = { value, sentence: this.#read, awaited: false }
    }
  }

  #withYear(value: string): string {
    const { year } = this.#reported
    return value.startsWith('XXXX') && year !== null ? value.replaceAll('XXXX', year) : value
  }

  /** A period named in the figure's own sentence. */
  #ofSentence(value: string, own: FigureMention | undefined, { figure, site, sentence }: Periodic): string {
    const last = this.#last
    if (own === undefined || !isFormer(own))
      // Two periods in one sentence: which one goes on is open.
      this.#last =
        last?.sentence === sentence && last.value !== value ? null : { value, sentence, awaited: isAwaited(site) }
    return earlier(this.#withYear(value), figure, site)
  }

  /** The period that the report was about before. */
  #goneOn(own: FigureMention | undefined, { figure, site, sentence }: Periodic): string | null {
    const outlook = own === undefined ? (this.#outlooks.get(sentence) ?? this.#outlooks.get(sentence - 1)) : undefined
    if (outlook !== undefined && stanceOf(site.clause).modality === 'planned') return outlook
    const awaited = isAwaited(site)
    // "2016 soll er 400 Millionen erreichen. Er sank auf 172": what was earned was not earned in the year that is awaited.
    if (this.#last?.awaited === true && this.#last.sentence !== sentence && !awaited) this.#last = null
    const last = this.#last
    const before = last !== null && sentence - last.sentence <= REACH ? last.value : this.#reported.only
    const isOfOther = own !== undefined && holds(site.clause, own)
    if (before === null || isOfOther || !goesOn(site, last?.sentence === sentence)) return null
    if (isYearly(site) && !YEAR.test(before)) return null
    this.#last = { value: before, sentence, awaited }
    return earlier(this.#withYear(before), figure, site)
  }
}

const isAwaited = ({ clause }: Site): boolean => stanceOf(clause).modality !== 'fact'

/** "Für 2026 ist der Vorstand vorsichtiger": by sentence, the year that what is foreseen there and in the next one is of. */
const outlooksIn = (sentences: readonly ParsedSentence[]): ReadonlyMap<number, string> =>
  new Map(
    sentences.flatMap(({ figures }, index) =>
      figures.flatMap(({ figure }): [number, string][] =>
        figure.kind === 'date' && figure.value !== null && outlookYear.test(figure.text) ? [[index, figure.value]] : [],
      ),
    ),
  )

/** "in sechs Monaten", "in den neun Monaten": the year so far; of which year, the day of publication tells. */
function runOf({ phrases }: Clause, published: string | null): string | null {
  for (const { head, preposition } of phrases) {
    const figure = head.figure?.figure
    if (figure?.kind !== 'duration' || (preposition !== 'in' && preposition !== 'binnen')) continue
    const months = Number(/^P(\d)M$/.exec(figure.value ?? '')?.[1] ?? 0)
    if (months !== 6 && months !== 9) continue
    const year = published !== null && Number(published.slice(5, 7)) > months ? published.slice(0, 4) : 'XXXX'
    return months === 6 ? `${year}-40` : `${year}-01/${year}-09`
  }
  return null
}

/** "15 nach 12 im Vorjahr": the date itself says that it is of the year before. */
const isYearBefore = ({ figure }: FigureMention): boolean => yearBefore.test(figure.text)

/** "Im Jahr davor waren es 12 Millionen": told aside, and what follows is again of the year that the report is about. */
const isFormer = ({ figure }: FigureMention): boolean => formerYear.test(figure.text)

/** What is compared with a year before is of that year: "2,4 nach 2,2 Milliarden Euro … verglichen mit dem Vorjahr". */
function earlier(value: string, figure: FigureMention, { clause, parsed }: Site): string {
  const yearly = parsed.units.some(({ text }) => timeOfYearBefore.test(text))
  const wasSo =
    isAfter(figure, clause) || (isBefore(figure, clause) && (yearly || (YEAR.test(value) && isYearlyMove(clause))))
  if (!wasSo && !tellsOfYearBefore(clause)) return value
  return value.replaceAll(/^\d{4}|(?<=\/)\d{4}/g, (year) => String(Number(year) - 1))
}

/** "Der Gewinn stieg von 40 auf 50 Millionen", of a whole year: it rose from what it was the year before; but a forecast is raised from what was foreseen for the same year. */
const isYearlyMove = ({ verb, phrases }: Clause): boolean =>
  verb?.classes.some((id) => id === 'rise' || id === 'fall') === true &&
  phrases.every(({ head }) => !isForecastNoun(head.norm) && !(head.figure !== undefined && bounds(head.figure)))

/** "Im Vorjahresquartal waren es 12 Millionen", "vor einem Jahr lag er bei 12 Millionen". */
const tellsOfYearBefore = (clause: Clause): boolean =>
  clause.phrases.filter(({ head }) => head.figure !== undefined && !isTime(head.figure)).length === 1 &&
  clause.phrases.some(({ head, preposition }) =>
    head.figure === undefined
      ? (preposition === 'in' && /^vorjahr(es)?./.test(head.norm)) ||
        (preposition === 'vor' && head.norm === 'jahresfrist')
      : (/^im vorjahr/i.test(head.figure.figure.text) && !isSetAgainst(clause, head)) ||
        (preposition === 'vor' && head.figure.figure.text === 'einem Jahr'),
  )
/** "mehr als im Vorjahr" */
const isSetAgainst = ({ units }: Clause, date: Unit): boolean =>
  comparisonOpeners.has(units[units.indexOf(date) - 1]?.norm ?? '')
const isTime = ({ figure }: FigureMention): boolean => figure.kind === 'date' || figure.kind === 'duration'

/** "von 12 auf 15", "15 nach 12": the figure before. */
const isBefore = (figure: FigureMention, clause: Clause): boolean =>
  figure.direction === 'from' || isAfter(figure, clause)

/** "15 nach 12": results are so set against those of the same time a year before. */
function isAfter(figure: FigureMention, { units }: Clause): boolean {
  const at = units.findIndex((unit) => unit.figure === figure)
  return units[at - 1]?.norm === 'nach' && units[at - 2]?.kind === 'figure'
}

/** "Jahresumsatz", "Jahresüberschuss": of no quarter. */
const isYearly = ({ cues }: Site): boolean =>
  cues.some(({ text, place }) => governedPlaces.has(place) && /^jahres/i.test(text))

const holds = ({ units }: Clause, date: FigureMention): boolean => units.some(({ figure }) => figure === date)

/** What is compared with, and what is to come, is of another period; what was expected of the same one is told beside it. */
function goesOn({ clause, parsed }: Site, beside: boolean): boolean {
  const { modality } = stanceOf(clause)
  if (parsed.sentence.block.zone === 'title') return false
  if (modality !== 'fact' && !(beside && modality === 'planned' && isPast(clause))) return false
  return !clause.units.some(({ norm, figure: date }, at) => {
    const names = formerPeriods.has(norm) || date?.figure.kind === 'date'
    return names && !clause.units.slice(Math.max(0, at - 3), at).some((unit) => comparisonOpeners.has(unit.norm))
  })
}

import type { Feast } from '../../../lexicon/de/holidays.ts'
import type { DatePart } from '../../../model/figure.ts'
import type { Grain, Granule, YearPiece } from '../../calendar/granule.ts'

/** What a selector takes from a larger span: "der zweite Dienstag im Mai", "die letzte Woche im Juli", "Mittwoch der nächsten Woche". */
export interface Pick {
  /** A weekday (1 to 7), or a week as a whole. */
  readonly weekday?: number | undefined
  /** From 1, or -1 for the last; a week has each weekday once. */
  readonly nth: number
}

/**
 * What an offset is reckoned from: today; the date named before; the date beside it in the sentence, else today; the same, but before
 * today one of its own size in the paragraph ("Im August … Im Vormonat"); the start of the interval that it ends, else today
 * ("Ende des Jahres").
 */
export type Anchor = 'now' | 'named' | 'either' | 'compared' | 'start'

/** A date as the words give it, before anything is known of the day of writing. */
export type DateExpression =
  /** Its year may be open: "im Oktober". `weekday` is the one written beside a day. */
  | { readonly is: 'granule'; readonly granule: Granule; readonly weekday?: number | undefined }
  /** "vergangenen Herbst", "diesen Februar": an open granule and how many of its kind away from now it lies. */
  | { readonly is: 'pointed'; readonly granule: Granule; readonly by: number }
  /** "heute", "kommende Woche", "vor zwei Jahren"; or from another date: "am folgenden Tag". */
  | { readonly is: 'offset'; readonly grain: Grain; readonly by: number; readonly from: Anchor }
  /** "am Wochenende", "am Freitag", "kommenden Montag". */
  | { readonly is: 'weekday'; readonly weekday: number; readonly by?: number | undefined }
  | { readonly is: 'weekend'; readonly by?: number | undefined }
  /** "Sommer des Vorjahres": a granule whose year another expression gives. */
  | { readonly is: 'in-year'; readonly granule: Granule; readonly year: DateExpression }
  /** "im gleichen Quartal des Vorjahres": what the date beside it is or lies in, in another year; without one, in the year before. */
  | { readonly is: 'same'; readonly grain: YearPiece['grain']; readonly year?: DateExpression | undefined }
  | { readonly is: 'feast'; readonly feast: Feast; readonly year?: DateExpression | undefined }
  | { readonly is: 'pick'; readonly pick: Pick; readonly of: DateExpression }
  | { readonly is: 'part'; readonly part: DatePart; readonly of: DateExpression }
  | { readonly is: 'interval'; readonly from: DateExpression; readonly to: DateExpression }

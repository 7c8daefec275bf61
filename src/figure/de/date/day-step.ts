import { weekdayAbbreviations, weekdays, weekdayTimes } from '../../../lexicon/de/calendar.ts'
import { ordinals } from '../../../lexicon/de/ordinals.ts'
import { lookUp, map, node, oneOf, optional, seq, spaced, tight, tokenThatHolds, word } from '../../combine.ts'
import type { Step } from '../../step.ts'

/** So many digits, as a number from `least` to `most`. */
export const digits = (lengths: readonly (1 | 2 | 3 | 4)[], least = 0, most = 9999): Step<number> =>
  map(tokenThatHolds(lengths.map((length) => `#digits-${length}`)), ({ text }) => {
    const value = Number(text)
    return value >= least && value <= most ? value : undefined
  })

const shortNumber = digits([1, 2], 1, 31)

/** "3.", "15te", "3" as it stands before a month; not yet a date. */
const digitDay = map(
  seq(shortNumber, optional(tight(oneOf(word('.'), word('te', 'ter', 'ten', 'tes'))))),
  ([day]) => day,
)

/** A day of the month before its name: "3.", "15te", "zweiten", "3". */
export const dayNumber = node(oneOf(digitDay, lookUp(ordinals)))

/** A day that shows itself to be an ordinal: "3.", "15te", "zweiten". */
export const dayOrdinal = node(
  oneOf(
    map(seq(shortNumber, tight(oneOf(word('.'), word('te', 'ter', 'ten', 'tes')))), ([day]) => day),
    lookUp(ordinals),
  ),
)

const weekdayName = oneOf(
  lookUp(weekdays),
  lookUp(weekdayTimes),
  map(seq(lookUp(weekdayAbbreviations), optional(tight(word('.')))), ([weekday]) => weekday),
)

/** A weekday that leads a day: "Dienstag, den", "Fr,", "Sonntag". */
export const leadingWeekday = map(
  seq(weekdayName, optional(tight(word(','))), optional(spaced(word('den', 'dem', 'der')))),
  ([weekday]) => weekday,
)

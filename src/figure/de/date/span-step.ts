import {
  anaphors,
  type CalendarUnit,
  calendarUnits,
  dayWords,
  directions,
  neighbourSpans,
  pluralUnits,
  weekdays,
  weekdayTimes,
  yearBeforeWords,
} from '../../../lexicon/de/calendar.ts'
import { lookUp, map, node, not, oneOf, optional, seq, spaced, tight, tokenWhere, word } from '../../combine.ts'
import type { Step } from '../../step.ts'
import { anyWord } from '../../token-forms.ts'
import type { Anchor, DateExpression } from './expression.ts'
import { yearTail } from './year-step.ts'

const offset = (grain: CalendarUnit, by: number, from: Anchor): DateExpression => ({
  is: 'offset',
  grain,
  by,
  from,
})

/** One unit of the calendar; plurals ("in den letzten Jahren") are no dates. */
const singular = (word: string): boolean => !pluralUnits.test(word)
const oneUnit: Step<CalendarUnit> = lookUp(new Map([...calendarUnits].filter(([norm]) => singular(norm))))

/** Fiscal years begin when they like: which one "das laufende Geschäftsjahr" is stays open. */
const businessYear = word('geschäftsjahr', 'geschäftsjahres', 'geschäftsjahrs', 'fiskaljahr', 'fiskaljahres')

/** "gleichen Quartal", "entsprechenden Monat": of another year. */
const samePiece = map(
  seq(
    word(...[...anaphors].flatMap(([norm, by]) => (by === 0 ? [norm] : [])), 'entsprechenden', 'vergleichbaren'),
    oneUnit,
  ),
  ([, unit]) => (unit === 'month' || unit === 'quarter' || unit === 'half' ? unit : undefined),
)

/** A span told from the present or from a date named before: "kommende Woche", "im vergangenen Jahr", "am folgenden Tag". */
export const relativeSpan: Step<DateExpression> = node(
  oneOf(
    map(seq(lookUp(directions), oneUnit, optional(word('darauf'))), ([by, unit]) => {
      // "der nächste Tag" and "dieser Tag" look back to a day of the story
      if (unit === 'day') return by === 1 || by === 0 ? offset(unit, by, 'named') : undefined
      return offset(unit, by, 'now')
    }),
    map(
      seq(lookUp(directions), businessYear),
      (): DateExpression => ({ is: 'granule', granule: { grain: 'year', year: null } }),
    ),
    map(seq(samePiece, yearTail), ([grain, year]): DateExpression => ({ is: 'same', grain, year })),
    map(seq(lookUp(anaphors), oneUnit), ([by, unit]) => offset(unit, by, 'named')),
    map(seq(oneUnit, oneOf(word('darauf'), word('danach'), word('zuvor'), word('davor'))), ([unit, way]) =>
      offset(unit, way.norm === 'darauf' || way.norm === 'danach' ? 1 : -1, 'named'),
    ),
    map(lookUp(yearBeforeWords), (grain): DateExpression => ({ is: 'same', grain })),
    map(lookUp(neighbourSpans), ({ unit, by }) => offset(unit, by, by < 0 ? 'compared' : 'named')),
  ),
)

/** The present span in the genitive, as the whole of a part: "(Ende) des Monats", "(Anfang) der Woche". */
export const presentSpan: Step<DateExpression> = map(
  seq(word('des', 'der'), word('monats', 'woche', 'quartals', 'jahrzehnts', 'jahrhunderts')),
  ([, noun]) => offset(calendarUnits.get(noun.norm) ?? 'month', 0, 'start'),
)

const isTomorrow = tokenWhere(({ text }) => text === 'morgen')

/** "heute", "gestern", "morgen"; with a weekday beside it "am heutigen Samstag". */
export const dayWord: Step<DateExpression> = node(
  oneOf(
    map(seq(lookUp(dayWords), spaced(oneOf(lookUp(weekdays), lookUp(weekdayTimes), word('tag', 'tages')))), ([by]) =>
      offset('day', by, 'now'),
    ),
    map(lookUp(new Map([...dayWords].filter(([norm]) => !/ig/.test(norm)))), (by) => offset('day', by, 'now')),
    map(isTomorrow, () => offset('day', 1, 'now')),
    map(seq(word('tags'), word('darauf', 'zuvor')), ([, way]) =>
      offset('day', way.norm === 'darauf' ? 1 : -1, 'named'),
    ),
  ),
)

const weekdayName = oneOf(lookUp(weekdayTimes), lookUp(weekdays))

/** A weekday that a word points with: "kommenden Montag", "am vergangenen Freitag", "diesen Donnerstag". */
export const pointedWeekday: Step<DateExpression> = node(
  oneOf(
    map(seq(lookUp(directions), weekdayName), ([by, weekday]): DateExpression => ({ is: 'weekday', weekday, by })),
    map(seq(lookUp(directions), word('wochenende', 'wochenendes')), ([by]): DateExpression => ({ is: 'weekend', by })),
  ),
)

/** A weekday alone: "am Freitag", "Montagabend". */
export const bareWeekday: Step<DateExpression> = node(
  map(
    seq(weekdayName, not(tight(seq(word('-', '/'), anyWord)))),
    ([weekday]): DateExpression => ({
      is: 'weekday',
      weekday,
    }),
  ),
)

import type { FigureMention } from '../../../model/figure.ts'
import { readEdtf } from '../../calendar/edtf.ts'
import type { Grain, Granule } from '../../calendar/granule.ts'
import type { Context, Draft, FigureBody, Place } from '../../define-rule.ts'
import type { Tense } from './clock.ts'
import { dateFigure, unfixedDate } from './date-figure.ts'
import type { DateExpression } from './expression.ts'
import { resolve } from './resolve.ts'
import { tenseAround } from './tense-around.ts'

/** A draft whose value is settled against the day of publication and the dates named before it. */
export const dateDraft = (expression: DateExpression): Draft => ({
  figure: (context) => settleDate(expression, context),
})

function settleDate(expression: DateExpression, { document, before, place }: Context): FigureBody | undefined {
  const start = place.reader.token(place.first)?.start ?? 0
  const sentence = place.reader.sentenceOf(place.first)
  const clock = {
    now: document.source.published === null ? undefined : readEdtf(document.source.published),
    named: lastNamed(before, start - CHARACTERS_BACK),
    beside: lastNamed(before, sentence?.start ?? start),
    near: lastNamed(before, Math.max(sentence?.block.start ?? start, start - NEAR)),
    tense: tenseOf(expression, place),
  }
  const resolved = resolve(expression, clock)
  if (resolved !== undefined) return dateFigure(resolved)
  const timex3 = unfixedTimex3(expression)
  return timex3 === undefined ? undefined : unfixedDate(timex3)
}

/** What the words around a date tell of its time; "für" a day is ahead, and what was done "vor" a feast may have been done of late. */
function tenseOf(expression: DateExpression, place: Place): Tense | undefined {
  const { reader, first } = place
  const article = ARTICLES.has(reader.token(first - 1)?.norm ?? '')
  const lead = reader.token(article ? first - 2 : first - 1)?.norm
  if (lead === 'für' && isDay(expression)) return 'future'
  const tense = tenseAround(place)
  return lead === 'vor' && expression.is === 'feast' && tense === 'past' ? undefined : tense
}

const ARTICLES: ReadonlySet<string> = new Set(['den', 'dem'])
const isDay = (expression: DateExpression): boolean =>
  expression.is === 'feast' ||
  expression.is === 'weekday' ||
  (expression.is === 'granule' && expression.granule.grain === 'day')

/** How many figures back, and how many characters, a date can still be what "am folgenden Tag" goes back to. */
const MENTIONS_BACK = 8
const CHARACTERS_BACK = 400
/** The same for the year of a date that leaves it open. */
const NEAR = 800

/** The nearest date before a place that begins at or after `from`, as the granule it is or ends with. */
function lastNamed(before: readonly FigureMention[], from: number): Granule | undefined {
  for (let at = before.length - 1; at >= Math.max(0, before.length - MENTIONS_BACK); at--) {
    const mention = before[at]
    if (mention === undefined || mention.start < from) return undefined
    const { figure } = mention
    const granule =
      figure.kind === 'date' && figure.value !== null && figure.hedge !== 'up_to'
        ? readEdtf(figure.value.split('/').at(-1) ?? '')
        : undefined
    if (granule !== undefined) return granule
  }
  return undefined
}

/** TIMEX3 of a span that nothing fixes. */
const UNFIXED: Partial<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
}

function unfixedTimex3(expression: DateExpression): string | undefined {
  switch (expression.is) {
    case 'weekday':
      return `XXXX-WXX-${expression.weekday}`
    case 'weekend':
      return UNFIXED.weekend
    case 'offset':
      return UNFIXED[expression.grain]
    case 'pick':
      // a sixth Monday is no date, and not merely unknown
      if (expression.of.is !== 'offset') return undefined
      return expression.pick.weekday === undefined ? UNFIXED.week : `XXXX-WXX-${expression.pick.weekday}`
    case 'part':
      return unfixedTimex3(expression.of)
    default:
      return undefined
  }
}

import { unitsAfterNumber } from '../../../lexicon/de/year-context.ts'
import { isDay } from '../../calendar/civil-day.ts'
import type { Granule } from '../../calendar/granule.ts'
import { node } from '../../combine.ts'
import type { Match } from '../../match.ts'
import { opening, opens } from '../../opening.ts'
import type { Reader } from '../../reader.ts'
import { Step } from '../../step.ts'

/** Two-digit years from here on are of the 20th century. */
const PIVOT = 70
const fullYear = (text: string): number => {
  const year = Number(text)
  return text.length > 2 ? year : year < PIVOT ? 2000 + year : 1900 + year
}

/** The digits of a numeric date and the signs between them, read as long as the signs are the same. */
interface Fields {
  readonly texts: readonly string[]
  readonly sign: string
  readonly end: number
  /** A full stop stands behind the last field. */
  readonly closed: boolean
}

const numeric = opens(opening(['#digits-1', '#digits-2', '#digits-4'], ['.', '/', '-']))

/** Reads "21.01.2026", "27. 11.", "2015/08/12", "05.2016"; undefined where the digits are part of something longer. */
function fieldsAt(reader: Reader, at: number, free = true): Fields | undefined {
  const first = reader.token(at)
  const sign = reader.token(at + 1)
  if (first?.kind !== 'digits' || sign?.gap !== 'none' || !'./-'.includes(sign.norm) || (free && hangsOn(reader, at)))
    return undefined
  const texts = [first.text]
  let end = at + 1
  while (texts.length < 3) {
    const mark = reader.token(end)
    const next = reader.token(end + 1)
    if (mark?.norm !== sign.norm || mark.gap !== 'none' || next?.kind !== 'digits') break
    // "27. 11." is a date, "am 3. 12 Leute" is not one
    if (
      next.gap !== 'none' &&
      !(sign.norm === '.' && next.gap === 'blank' && closesField(reader, end + 1, texts.length))
    )
      break
    texts.push(next.text)
    end += 2
  }
  const closing = reader.token(end)
  const closed = sign.norm === '.' && texts.length < 3 && closing?.norm === '.' && closing.gap === 'none'
  const stop = closed ? end + 1 : end
  const after = reader.token(stop)
  const more = reader.token(stop + 1)
  if (after?.gap === 'none') {
    if (after.kind === 'digits' || (after.kind === 'word' && after.norm !== 't')) return undefined
    const timed = texts.length === 3 && after.norm === '/' && reader.token(stop + 2)?.norm === ':'
    if (
      !timed &&
      '.,:/-'.includes(after.norm) &&
      more?.kind === 'digits' &&
      more.gap === 'none' &&
      !(after.norm === '-' && closed)
    )
      return undefined
    if (after.norm === '%') return undefined
  }
  return { texts, sign: sign.norm, end: stop, closed }
}

const closesField = (reader: Reader, at: number, read: number): boolean =>
  (reader.token(at)?.text.length === 4 && read === 2) ||
  (reader.token(at + 1)?.norm === '.' && reader.token(at + 1)?.gap === 'none' && read === 1)

/** Digits that go on from the left: "1.2.3.2020", "A3-7-2017", "+49-30-1". */
function hangsOn(reader: Reader, at: number): boolean {
  const token = reader.token(at)
  const before = reader.token(at - 1)
  if (token?.gap !== 'none' || before === undefined) return false
  return before.kind !== 'symbol' || (/[.,:/\-+#=_$€£]/.test(before.norm) && before.gap === 'none' && at > 1)
}

const day = (year: number | null, month: string, dayOfMonth: string): Granule | undefined =>
  month.length <= 2 && dayOfMonth.length <= 2 && isDay(year, Number(month), Number(dayOfMonth))
    ? { grain: 'day', year, month: Number(month), day: Number(dayOfMonth) }
    : undefined

const isYear = (text: string): boolean => text.length === 4 && Number(text) >= 1000 && Number(text) < 2200

const match = (granule: Granule | undefined, end: number): Match<Granule> | undefined =>
  granule && { value: granule, end }

const dayWithYear = (free: boolean): Step<Granule> =>
  node(
    new Step(numeric, (reader, at) => {
      const fields = fieldsAt(reader, at, free)
      const [a = '', b = '', c = ''] = fields?.texts ?? []
      if (fields === undefined || c === '') return undefined
      if (isYear(a)) return fields.sign === '.' ? undefined : match(day(Number(a), b, c), fields.end)
      return isYear(c) || c.length === 2 ? match(day(fullYear(c), b, a), fields.end) : undefined
    }),
  )

/** A day in digits with its year: 21.01.2026, 21/4/2016, 3-7-27, 2015/08/12, 2026-01-21. Day before month, days that do not exist are none. */
export const numericDay = dayWithYear(true)

/** A day in digits without a year, closed by a full stop: 15.1., 27. 11. */
export const numericDayOpen: Step<Granule> = node(
  new Step(numeric, (reader, at) => {
    const fields = fieldsAt(reader, at)
    const [a = '', b = '', c] = fields?.texts ?? []
    return fields?.closed === true && c === undefined ? match(day(null, b, a), fields.end) : undefined
  }),
)

/** A month in digits with its year: 05.2016, 05/2016, 2016/05, 2016-05. "2010/11" counts a split year and is not read here. */
export const numericMonth: Step<Granule> = node(
  new Step(numeric, (reader, at) => {
    const fields = fieldsAt(reader, at)
    const [a = '', b = '', c] = fields?.texts ?? []
    if (fields === undefined || fields.closed || c !== undefined) return undefined
    const [year, number] = isYear(a) && fields.sign !== '.' ? [a, b] : [b, a]
    if (!isYear(year) || number.length > 2 || Number(number) < 1 || Number(number) > 12) return undefined
    if (year === a && (number.length !== 2 || (Number(a) + 1) % 100 === Number(b))) return undefined
    if (year === a && reader.token(at + 1)?.text !== '/' && reader.token(at + 1)?.text !== '-') return undefined
    if (year === b && fields.sign === '-') return undefined
    return match({ grain: 'month', year: Number(year), number: Number(number) }, fields.end)
  }),
)

const lastWithYear = dayWithYear(false)

/** The last day of a range in digits, which may hang on the first and lack its full stop: (14-)15.10.2018, (14 –) 15.10 */
export const lastNumericDay: Step<Granule> = node(
  new Step(numeric, (reader, at) => {
    const dated = lastWithYear.match(reader, at)
    if (dated !== undefined) return dated
    const fields = fieldsAt(reader, at, false)
    const [a = '', b = '', c] = fields?.texts ?? []
    if (fields?.sign !== '.' || c !== undefined || unitsAfterNumber.has(reader.token(fields.end)?.norm ?? ''))
      return undefined
    return match(day(null, b, a), fields.end)
  }),
)

import type { Place } from '../../define-rule.ts'
import type { Reader } from '../../reader.ts'

const dateLeads: ReadonlySet<string> = new Set(
  'per stand ultimo im in am an seit ab bis vom von zum zu zur nach vor für gegen um über anfang mitte ende beginn monat monats des dem den der jahr jahre zwischen und oder'.split(
    ' ',
  ),
)

/** Does a word stand before the place that can lead a date, or nothing at all? */
export function startsDate({ reader, first }: Place): boolean {
  const before = reader.token(first - 1)
  return (
    before === undefined || reader.token(first)?.gap === 'line' || dateLeads.has(before.norm) || before.norm === '('
  )
}

const prepositions: ReadonlySet<string> = new Set(
  'im seit ab bis vom zum dem des anfang mitte ende beginn monat zwischen nach vor von für spätestens frühestens noch gegen gegenüber über'.split(
    ' ',
  ),
)

/** Does a preposition stand before a token that makes a date of a word that may be a name: "im August", not "Herr August"? */
export const isLed = (reader: Reader, at: number): boolean =>
  reader.token(at)?.gap !== 'line' && prepositions.has(reader.token(at - 1)?.norm ?? '')

/** Is the place the rest of a day that does not exist ("32. Oktober 2015")? */
export const followsNumber = ({ reader, first }: Place): boolean =>
  reader.token(first - 1)?.norm === '.' &&
  reader.token(first - 1)?.gap === 'none' &&
  reader.token(first)?.gap !== 'line' &&
  reader.token(first - 2)?.kind === 'digits'

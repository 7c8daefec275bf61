import { legalForms } from '../../../lexicon/de/entity/legal-forms.ts'
import { labelNouns } from '../../../lexicon/de/units.ts'
import { beforeYearNouns, nounsOfYear, yearLeads } from '../../../lexicon/de/year-context.ts'
import type { Token } from '../../../model/document.ts'
import { toNumber } from '../../decimal.ts'
import type { Place } from '../../define-rule.ts'
import type { Reader } from '../../reader.ts'
import { isCountedYear, mayBeThatYear } from '../counted-year.ts'
import { isYearLike } from '../numeral/is-year-like.ts'
import type { Numeral } from '../numeral/numeral.ts'
import { numericOf, type Quantity } from '../quantity.ts'

/** Is the number a label of the noun before it ("Typ 212", "Artikel 5") or a year? */
export function isLabel({ numeral }: Quantity, { reader, first }: Place): boolean {
  if (numeral === undefined) return false
  const before = reader.token(first - 1)
  const noun = before?.norm === '.' ? reader.token(first - 2) : before
  const labelled = labelNouns.has(noun?.norm ?? '') || isStation(numeral, before)
  return (
    numeral.form === 'digits' &&
    !numeral.grouped &&
    numeral.scale === 0 &&
    (labelled || isPostcode(numeral, reader, first))
  )
}

/** "Seestern GmbH, 4050 Traun", "Gasse 5, 80331 München": four or five digits behind the comma of an address. */
export function isPostcode({ decimal, grouped, scale }: Numeral, reader: Reader, first: number): boolean {
  const before = reader.token(first - 2)
  if (reader.token(first - 1)?.norm !== ',' || before === undefined || grouped || scale > 0) return false
  const street = reader.token(first - 3)
  const housed =
    before.kind === 'digits' && before.text.length <= 3 && street !== undefined && street.text !== street.norm
  return decimal.exponent === 0 && decimal.digits >= 1000n && (housed || legalForms.has(before.norm))
}

const CAPITALS = /^\p{Lu}{2,4}$/u

/** "NDR 1", "ORF 2": a short number after an abbreviation in capitals is its. */
const isStation = ({ decimal }: Numeral, before: Token | undefined): boolean =>
  before !== undefined && CAPITALS.test(before.text) && decimal.digits < 10n

/** "der Abbau von 1900 Stellen": a noun in the dative plural right behind "von" and a number is counted. */
const isCountedBehindOf = ({ reader, first, end }: Place): boolean =>
  reader.token(first - 1)?.norm === 'von' &&
  end === first + 2 &&
  /(?:en|ern|eln|s)$/.test(reader.token(end - 1)?.norm ?? '')

/** Is the number rather a year? */
export function isYear({ numeral }: Quantity, place: Place): boolean {
  if (numeral === undefined || numeral.form !== 'digits') return false
  const { reader, first } = place
  const before = reader.token(first - 1)?.norm ?? ''
  if (nounsOfYear.has(before) && numeral.decimal.exponent === 0 && numeral.scale === 0 && !numeral.grouped) {
    const numbered = before === 'anno' || beforeYearNouns.has(reader.token(first - 2)?.norm ?? '')
    return numbered || (isYearLike(numeral) && mayBeThatYear(toNumber(numeral.decimal)))
  }
  if (isYearLike(numeral) && isOfParticiple(before, reader.token(first + 1)?.text ?? '')) return true
  if (!isYearLike(numeral) || isCountedBehindOf(place)) return false
  const value = toNumber(numeral.decimal)
  if (isCountedYear({ reader, first, end: first + 1 }, value)) return false
  return yearLeads.has(before) || before === 'und' || before === 'oder' || (value > 1900 && value % 100 !== 0)
}

/** "das 1853 gegründete Werk", "dem 1853 gegründeten": article and participle are in the singular, so that nothing is counted. */
const isOfParticiple = (article: string, participle: string): boolean =>
  /^(das|dem|des)$/.test(article)
    ? /^\p{Ll}+(t|en)en?$/u.test(participle)
    : /^(der|die)$/.test(article) && /^\p{Ll}+(t|en)e$/u.test(participle)

/** The figure of a count. */
export const countOf = (quantity: Quantity, unit: string | null) =>
  ({ kind: 'count', ...numericOf(quantity), unit }) as const

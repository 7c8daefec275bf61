import { fractionSigns } from '../../../lexicon/de/numerals.ts'
import type { Token } from '../../../model/document.ts'
import { decimal } from '../../decimal.ts'
import type { Match } from '../../match.ts'
import type { Reader } from '../../reader.ts'
import { Step } from '../../step.ts'
import type { Numeral } from './numeral.ts'

const plain = { form: 'digits', scale: 0, grouped: false, signed: false, dotted: false, orMore: false } as const

/**
 * A number in digits: 4800, 4.800, 49'000, 15 000, 4,8, 4.8, 1/2, 2 ½. Never a part of a longer one: whatever else hangs on the digits
 * without white space (a second comma, a slash, a colon) makes it no number.
 */
export const digitNumeral = new Step<Numeral>({ starts: ['#digits', ...fractionSigns.keys()] }, (reader, at) => {
  const sign = signFraction(reader.token(at))
  if (sign !== undefined) return { value: { ...plain, form: 'fraction', decimal: sign }, end: at + 1 }
  const token = reader.token(at)
  if (token?.kind !== 'digits' || hangsOn(reader, at)) return undefined
  if (standsAlone(reader, at)) return alone(token)
  return slashFraction(reader, at) ?? mixedFraction(reader, at) ?? grouped(reader, at)
})

/** Does white space and a word follow? Then nothing goes on from the digits. */
function standsAlone(reader: Reader, at: number): boolean {
  const next = reader.token(at + 1)
  return next === undefined || (next.gap !== 'none' && next.kind === 'word' && next.norm !== 'komma')
}

function alone(token: Token): Match<Numeral> | undefined {
  const { text } = token
  if (text.length > 1 && text[0] === '0' && !/^0+$/.test(text)) return undefined
  return { value: { ...plain, decimal: decimal(text) }, end: token.index + 1 }
}

const signFraction = (token: Token | undefined) => {
  const parts = token && fractionSigns.get(token.norm)
  return parts && decimal(parts[0], 0, parts[1])
}

/** "SAT.1" */
const CAPITALS = /^\p{Lu}{2,}$/u

/** Do the digits go on from something to the left: "A320", "3,14" from the middle, "1:3"? */
function hangsOn(reader: Reader, at: number): boolean {
  const token = reader.token(at)
  const before = reader.token(at - 1)
  if (token === undefined || token.gap !== 'none' || before === undefined) return false
  if (before.kind !== 'symbol') return true
  if (before.norm === '.' && before.gap === 'none' && CAPITALS.test(reader.token(at - 2)?.text ?? '')) return true
  if (before.norm === '-' && before.gap === 'none' && reader.token(at - 2)?.kind === 'word') return true
  if (before.gap === 'none' && reader.token(at - 2)?.kind === 'digits' && /[.,:'/]/.test(before.norm)) return true
  return '%=#@\\_'.includes(before.norm) && before.gap === 'none'
}

function slashFraction(reader: Reader, at: number): Match<Numeral> | undefined {
  const [over, slash, under] = [reader.token(at), reader.token(at + 1), reader.token(at + 2)]
  if (over === undefined || slash?.norm !== '/' || slash.gap !== 'none' || under?.gap !== 'none') return undefined
  const [a, b] = [Number(over.text), Number(under.text)]
  if (under.kind !== 'digits' || over.text.length > 1 || under.text.length > 2 || !(a > 0 && a < b && b <= 10))
    return undefined
  if (continues(reader, at + 3)) return undefined
  return { value: { ...plain, form: 'fraction', decimal: decimal(a, 0, b) }, end: at + 3 }
}

function mixedFraction(reader: Reader, at: number): Match<Numeral> | undefined {
  const whole = reader.token(at)
  const sign = reader.token(at + 1)
  const small = sign?.gap === 'blank' && sign.kind === 'digits' ? slashFraction(reader, at + 1) : undefined
  if (small !== undefined && whole !== undefined && whole.text.length <= 4) {
    const { digits: over, divisor } = small.value.decimal
    return {
      value: { ...plain, form: 'fraction', decimal: decimal(BigInt(whole.text) * divisor + over, 0, divisor) },
      end: small.end,
    }
  }
  const parts = sign && sign.gap !== 'line' ? fractionSigns.get(sign.norm) : undefined
  if (whole === undefined || parts === undefined || whole.text.length > 4) return undefined
  const digits = BigInt(whole.text) * BigInt(parts[1]) + BigInt(parts[0])
  return { value: { ...plain, form: 'fraction', decimal: decimal(digits, 0, parts[1]) }, end: at + 2 }
}

/** Does something hang on to the right that makes the digits part of a score, time, date, version or fraction? */
function continues(reader: Reader, at: number): boolean {
  const next = reader.token(at)
  if (next?.gap !== 'none' || !/^[.,:'/]$/.test(next.norm)) return false
  const after = reader.token(at + 1)
  return after?.gap === 'none' && after.kind === 'digits'
}

/** A thousand times a billiard has six groups; more are no number, and would be read again from every one of them. */
const MOST_GROUPS = 6

const separators = new Set(['.', "'", ','])

function grouped(reader: Reader, at: number): Match<Numeral> | undefined {
  const first = reader.token(at)
  if (first === undefined) return undefined
  const groups = groupsFrom(reader, at)
  const { end } = groups
  const fraction = fractionFrom(reader, end, groups.separator)
  if (continues(reader, fraction?.end ?? end)) return undefined
  if (first.text.length > 1 && first.text[0] === '0' && !/^0+$/.test(first.text)) return undefined
  const value = decimal(groups.text + (fraction?.text ?? ''), -(fraction?.text.length ?? 0))
  return {
    value: { ...plain, decimal: value, grouped: end > at + 1, dotted: (fraction?.dotted ?? false) && end === at + 1 },
    end: fraction?.end ?? end,
  }
}

/** "1,234.56": what follows the group tells the comma from a decimal one. */
const isDecimalPoint = (reader: Reader, at: number): boolean => {
  const [point, digits] = [reader.token(at), reader.token(at + 1)]
  return point?.norm === '.' && point.gap === 'none' && digits?.kind === 'digits' && digits.gap === 'none'
}

/** Digits in groups of three, with one separator throughout: full stop, apostrophe or blank (a comma only from two groups on). */
function groupsFrom(reader: Reader, at: number): { text: string; end: number; separator: string | undefined } {
  const first = reader.token(at)?.text ?? ''
  if (first.length > 3 || first[0] === '0') return { text: first, end: at + 1, separator: undefined }
  const mark = reader.token(at + 1)
  const separator = mark?.gap === 'none' && separators.has(mark.norm) ? mark.norm : ' '
  const step = separator === ' ' ? 1 : 2
  let text = first
  let end = at + 1
  while (end < at + MOST_GROUPS * step && isGroup(reader, end, separator)) {
    text += reader.token(end + step - 1)?.text ?? ''
    end += step
  }
  const enough = separator === ',' && !isDecimalPoint(reader, end) ? 2 : 1
  if (end - at - 1 >= enough * step) return { text, end, separator }
  return { text: first, end: at + 1, separator: undefined }
}

function isGroup(reader: Reader, at: number, separator: string): boolean {
  const token = reader.token(at)
  if (token === undefined) return false
  if (separator === ' ') {
    return (
      token.kind === 'digits' &&
      token.text.length === 3 &&
      token.gap === 'blank' &&
      token.start - (reader.token(at - 1)?.end ?? 0) === 1
    )
  }
  const digits = reader.token(at + 1)
  return (
    token.norm === separator &&
    token.gap === 'none' &&
    digits?.kind === 'digits' &&
    digits.gap === 'none' &&
    digits.text.length === 3
  )
}

function fractionFrom(reader: Reader, at: number, separator: string | undefined) {
  const mark = reader.token(at)
  const digits = reader.token(at + 1)
  if (mark?.norm === 'komma' && mark.gap === 'blank' && digits?.kind === 'digits' && digits.gap === 'blank') {
    return { text: digits.text, end: at + 2, dotted: false }
  }
  if (mark?.gap !== 'none' || digits?.gap !== 'none' || digits.kind !== 'digits') return undefined
  const dotted = mark.norm === '.' && separator !== '.'
  return (mark.norm === ',' && separator !== ',') || dotted ? { text: digits.text, end: at + 2, dotted } : undefined
}

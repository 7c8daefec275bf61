import { beforeYears } from '../../lexicon/de/calendar.ts'
import { ahead, map, near, node, not, oneOf, optional, seq, spaced, tight, tokenWhere, word } from '../combine.ts'
import { decimal, isZero, negate, plus, times, toNumber } from '../decimal.ts'
import { Step } from '../step.ts'
import { isYearLike } from './numeral/is-year-like.ts'
import type { Numeral } from './numeral/numeral.ts'
import { article, numeral } from './numeral/numeral-rule.ts'
import { plainWords } from './numeral/plain-words.ts'
import { wholeNumberWord } from './numeral/word-numeral.ts'
import { grainOf, type Quantity, single } from './quantity.ts'
import { vagueQuantity } from './vague-quantity.ts'

/** "100 bis 300 Milliarden": the lower end takes the scale word of the upper one, unless it would then be the larger. */
function shareScale(low: Numeral, high: Numeral): Numeral {
  if (low.scale > 0 || high.scale === 0 || low.grouped) return low
  const lifted = times(low.decimal, decimal(1, high.scale))
  const fits = toNumber(lifted) <= toNumber(high.decimal) || (isNegative(low) && toNumber(low.decimal) > -1000)
  return fits ? { ...low, decimal: lifted, scale: high.scale } : low
}

const isNegative = ({ decimal }: Numeral): boolean => decimal.digits < 0n

/** Two numbers as the ends of a range, those below zero in either order; undefined where they are none ("20 bis 10"). */
function rangeOf(from: Numeral, to: Numeral): Quantity | undefined {
  const first = shareScale(from, to)
  const down = isNegative(first) && isNegative(to) && toNumber(first.decimal) > toNumber(to.decimal)
  const [low, high] = down ? [to, first] : [first, to]
  if (toNumber(low.decimal) >= toNumber(high.decimal)) return undefined
  return { value: null, min: low.decimal, max: high.decimal, hedge: 'range', grain: grainOf(to), numeral: to }
}

/** "minus 2 bis 3 Prozent": the word is of both ends; "minus 2 bis plus 3", "-2 bis 3", "minus 2 bis 0" say what they mean. */
const signShared = (low: Numeral, high: Numeral): Numeral =>
  low.signed === 'word' && isNegative(low) && !high.signed && !isZero(high.decimal)
    ? { ...high, decimal: negate(high.decimal) }
    : high

const between = map(seq(word('zwischen'), numeral, word('und', 'bis'), numeral), ([, low, , high]) =>
  rangeOf(low, high),
)

/** "bis", "bis zu" or a dash between the ends of a range. */
export const upTo = oneOf(seq(word('bis'), optional(word('zu'))), word('-'))
const ends = seq(numeral, upTo, numeral, not(tight(word('-', '/'))))
const fromTo = new Step<Quantity>(ends, (reader, at) => {
  const match = ends.match(reader, at)
  if (match === undefined) return undefined
  const [low, joint, high] = match.value
  if (!Array.isArray(joint) && (low.signed || looksLikeCode(low, high))) return undefined
  // "bis 2010 bis zu 500 Stück"
  if (
    low.form === 'digits' &&
    isYearLike(low) &&
    !isYearLike(high) &&
    beforeYears.has(reader.token(at - 1)?.norm ?? '')
  )
    return undefined
  const range = rangeOf(low, signShared(low, high))
  return range && { value: range, end: match.end }
})

const one: Numeral = { ...plainWords, decimal: decimal(1) }

/** Up to here an article before "bis" is a number: "ein bis zwei Prozent", but "eine bis zwanzig Prozent höhere Miete". */
const SMALL = 12

/** "eine bis 1,5 Milliarden", "ein bis drei Filialen". */
const fromOne = near(
  1,
  ['bis'],
  map(seq(article, word('bis'), numeral), ([, , high]) =>
    high.scale > 0 || (high.form === 'words' && toNumber(high.decimal) <= SMALL) ? rangeOf(one, high) : undefined,
  ),
)

/** "zwei, drei Jahre", "zehn, fünfzehn Leute": two number words next to each other in order, but not in a list of more. */
const guess = new Step<Quantity>({ starts: ['#number-word'] }, (reader, at) => {
  if (reader.token(at + 1)?.norm !== ',' || reader.token(at - 1)?.norm === ',') return undefined
  const [low, high] = [wholeNumberWord(reader.token(at))?.value, wholeNumberWord(reader.token(at + 2))?.value]
  if (low === undefined || high === undefined || reader.token(at + 2)?.gap !== 'blank') return undefined
  const round = low % 5 === 0 && high % 5 === 0 && high <= 2 * low
  const [from, to] = [numeral.match(reader, at), numeral.match(reader, at + 2)]
  if (from?.end !== at + 1 || to === undefined || (high !== low + 1 && !round)) return undefined
  const range = goesOn.match(reader, to.end) === undefined ? rangeOf(from.value, to.value) : undefined
  return range && { value: range, end: to.end }
})
const goesOn = seq(word(',', 'und', 'oder', 'sowie', 'bis', '-'), numeral)

/** "1995-2001", "222-2222": digits joined by a hyphen that are no range of amounts. */
const looksLikeCode = (low: Numeral, high: Numeral): boolean => {
  const year = (n: Numeral): boolean =>
    !n.grouped && n.scale === 0 && /^(1[5-9]|20)\d\d$/.test(String(toNumber(n.decimal)))
  return year(low) && year(high)
}

const unitWord = tokenWhere(({ kind, text, norm }) => text !== norm || (kind === 'symbol' && /[%€$£]/.test(norm)))

/** "acht oder neun Milliarden": neighbours, so that it means a range. */
const either = map(seq(numeral, word('oder'), numeral), ([from, , high]) => {
  const low = shareScale(from, high)
  const step = plus(high.decimal, negate(low.decimal))
  const neighbours = step.digits > 0n && toNumber(step) <= 10 ** (grainOf(high) ?? 0) && !isZero(low.decimal)
  return neighbours ? rangeOf(low, high) : undefined
})

/** "50 und mehr Werke", "10 oder mehr Prozent", "7+ Prozent": the bound stands between the number and its unit. */
const orMore = map(
  seq(numeral, oneOf(seq(word('und', 'oder'), word('mehr')), tight(word('+'))), ahead(spaced(unitWord))),
  ([own]) => single({ ...own, orMore: true }),
)

/** A numeral as it stands: read once for all rules that begin with it. */
export const plainQuantity = node(map(numeral, single))

/** A number, a range or a vague magnitude. */
export const quantity: Step<Quantity> = node(
  oneOf(between, fromTo, fromOne, either, guess, vagueQuantity, orMore, plainQuantity),
)

import { insteadOf } from '../../lexicon/de/events/compared-words.ts'
import { listSeparators } from '../../lexicon/de/grammar/connectives.ts'
import { listPrepositions } from '../../lexicon/de/grammar/prepositions.ts'
import { labelNouns } from '../../lexicon/de/units.ts'
import type { Reader } from '../reader.ts'
import { Step } from '../step.ts'
import { type Elided, lift } from './elided.ts'
import { softWords } from './links.ts'
import type { Numeral } from './numeral/numeral.ts'
import { numeral } from './numeral/numeral-rule.ts'
import { type Quantity, single } from './quantity.ts'

/** Between two numbers of a list stand at most so many tokens, and it has at most so many numbers. */
const MOST_TOKENS = 12
const MOST_NUMBERS = 5

/** A number whose unit stands only behind the last one of a list of others with theirs: "Nordwind mit 35 und Seestern mit 20 Prozent", "statt 57 bieten sie nun 62 Euro". */
export function elidedAcross<T extends { readonly quantity: Quantity }>(full: Step<T>): Step<Elided<T>> {
  return new Step(numeral, (reader, at) => {
    const own = numeral.match(reader, at)
    if (own === undefined) return undefined
    const asks = wordBefore(reader, at)
    const found = isReplaced(reader, at, own.end)
      ? inItsPlace(reader, own.end, full)
      : lastOfList(reader, { asks, at, end: own.end }, full)
    const lifted = found && lift(own.value, found.quantity.numeral)
    return lifted && found && { value: { quantity: single(lifted), full: found }, end: own.end }
  })
}

/** What asks for the number: the word before it and its hedges. */
function wordBefore(reader: Reader, at: number): string {
  let before = at - 1
  const norm = (): string => reader.token(before)?.norm ?? ''
  while (before > at - 4 && softWords.has(norm()) && !listPrepositions.has(norm())) before--
  return norm()
}

interface Item {
  readonly asks: string
  readonly at: number
  readonly end: number
}

/** The full amount at the end of the list that a number opens: each next one stands behind the same preposition, or right behind a name as the first does. */
function lastOfList<T>(reader: Reader, { asks, at, end }: Item, full: Step<T>): T | undefined {
  const preposition = listPrepositions.has(asks) ? asks : null
  if (preposition === null && !standsBehindName(reader, at)) return undefined
  let next = end
  for (let count = 0; count < MOST_NUMBERS; count++) {
    if (!listSeparators.has(reader.token(next)?.norm ?? '')) return undefined
    const place = nextNumber(reader, next + 1, preposition)
    if (place === undefined) return undefined
    const found = full.match(reader, place)
    if (found !== undefined) return found.value
    const other: { readonly value: Numeral; readonly end: number } | undefined = numeral.match(reader, place)
    if (other === undefined) return undefined
    next = other.end
  }
  return undefined
}

/** Where the next number of the list stands; undefined where something else comes first. */
function nextNumber(reader: Reader, from: number, preposition: string | null): number | undefined {
  let names = 0
  for (let at = from; at < from + MOST_TOKENS; at++) {
    const token = reader.token(at)
    if (token === undefined || token.gap === 'line' || (token.kind === 'symbol' && token.norm !== '-')) return undefined
    if (token.text !== token.norm) names++
    const stands = token.norm === preposition || (preposition === null && names > 0 && token.text !== token.norm)
    let number = at + 1
    while (number < at + 4 && softWords.has(reader.token(number)?.norm ?? '')) number++
    if (stands && names > 0 && numeral.match(reader, number) !== undefined) return number
    if (token.kind === 'digits') return undefined
  }
  return undefined
}

/** "Nordwind 2,9", not "Platz 3". */
function standsBehindName(reader: Reader, at: number): boolean {
  const before = reader.token(at - 1)
  return (
    before?.kind === 'word' &&
    before.text !== before.norm &&
    reader.token(at)?.gap === 'blank' &&
    !labelNouns.has(before.norm)
  )
}

/** Between "statt" and its number: "statt der ursprünglich zugesagten 40". */
const INSTEAD_REACH = 4

/** "statt der zugesagten 40", "nicht 100, sondern": the number gives way to a later one. */
function isReplaced(reader: Reader, at: number, end: number): boolean {
  if (reader.token(end)?.norm === ',' && reader.token(end + 1)?.norm === 'sondern') return true
  for (let before = at - 1; before >= at - INSTEAD_REACH; before--) {
    const token = reader.token(before)
    if (insteadOf.has(token?.norm ?? '')) return true
    if (token?.kind !== 'word' || token.text !== token.norm) return false
  }
  return false
}

/** "statt 57 |bieten sie nun 62 Euro", "statt mit 18 |nur mit 7 Millionen Euro": the next number is the full one. */
function inItsPlace<T>(reader: Reader, end: number, full: Step<T>): T | undefined {
  const from = reader.token(end)?.norm === ',' ? end + 1 : end
  const next = reader.token(from)
  if (next?.kind !== 'word' || next.text !== next.norm) return undefined
  for (let at = from + 1; at < from + MOST_TOKENS; at++) {
    const token = reader.token(at)
    if (token === undefined || token.gap === 'line' || token.kind === 'symbol') return undefined
    const found = full.match(reader, at)
    if (found !== undefined) return found.value
    if (token.kind === 'digits') return undefined
  }
  return undefined
}

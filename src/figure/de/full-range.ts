import { map, near, oneOf, seq, word } from '../combine.ts'
import { toNumber } from '../decimal.ts'
import type { Step } from '../step.ts'
import type { Quantity } from './quantity.ts'
import { upTo } from './quantity-rule.ts'

interface OfQuantity {
  readonly quantity: Quantity
}

/** How far behind the first words of a range the word that joins its ends can stand. */
const LONGEST = 16

/** A range that names its unit twice: "zwischen 5 Prozent und 7 Prozent", "10 Euro bis 15 Euro". */
export function fullRange<T extends OfQuantity>(full: Step<T>, sameUnit: (a: T, b: T) => boolean): Step<T> {
  const joined = (low: T, high: T): T | undefined => {
    const [from, to] = [low.quantity.value, high.quantity.value]
    if (from === null || to === null || !sameUnit(low, high) || toNumber(from) >= toNumber(to)) return undefined
    return { ...high, quantity: { ...high.quantity, value: null, min: from, max: to, hedge: 'range' } }
  }
  return oneOf(
    map(seq(word('zwischen'), full, word('und'), full), ([, low, , high]) => joined(low, high)),
    near(
      LONGEST,
      upTo.starts,
      map(seq(full, upTo, full), ([low, , high]) => joined(low, high)),
    ),
  )
}

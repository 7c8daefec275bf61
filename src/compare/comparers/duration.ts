import type { DurationFigure, Hedge } from '../../model/figure.ts'
import { type Assertion, assertionOf, type Caps, rangeAssertion } from '../interval/assertion.ts'
import { interval } from '../interval/interval.ts'
import { defineComparer } from './define-comparer.ts'
import { relate } from './relation.ts'

/** Days of a unit; a month is a twelfth of a Julian year. */
const days = { Y: 365.25, M: 365.25 / 12, W: 7, D: 1, H: 1 / 24, m: 1 / 1440, S: 1 / 86400 } as const
type Unit = keyof typeof days
const order: readonly Unit[] = ['Y', 'M', 'W', 'D', 'H', 'm', 'S']

/** An ISO 8601 duration in days, and the days of its smallest unit: P18M -> 547.875, 30.4375. */
function lengthOf(iso: string): { readonly value: number; readonly grain: number } | null {
  const [date = '', time = ''] = iso.replace(/^P/, '').split('T')
  const parts = [...date.matchAll(/([\d.,]+)([YMWD])/g), ...time.replaceAll('M', 'm').matchAll(/([\d.,]+)([HmS])/g)]
  if (parts.length === 0) return null
  const lengths = parts.map(([, amount = '', unit = 'D']) => ({
    amount: Number(amount.replace(',', '.')),
    unit: unit as Unit,
  }))
  const smallest = order.findLast((unit) => lengths.some((part) => part.unit === unit)) ?? 'D'
  return { value: lengths.reduce((sum, { amount, unit }) => sum + amount * days[unit], 0), grain: days[smallest] }
}

function read(figure: DurationFigure, caps: Caps): Assertion | null {
  const words = (figure.hedgeText ?? figure.text).toLowerCase()
  const length = figure.value === null ? null : lengthOf(figure.value)
  if (length) return assertionOf({ ...length, hedge: figure.hedge, words }, caps)
  const [min, max] = [figure.min, figure.max].map((end) => (end === null ? null : lengthOf(end)))
  if (!min && !max) return null
  return rangeAssertion(interval(min?.value ?? 0, max?.value ?? Infinity), { min: 0, max: 0 })
}

const lasting = (
  value: string | null,
  hedge: Hedge = 'exact',
  range: readonly [string, string] | null = null,
): DurationFigure => ({
  kind: 'duration',
  text: value ?? '',
  value,
  min: range ? range[0] : value,
  max: range ? range[1] : value,
  hedge,
})

/** Lengths of time, compared in days. */
export const duration = defineComparer({
  kind: 'duration',
  read,
  judge: (a, b, caps) => {
    const [x, y] = [read(a, caps), read(b, caps)]
    return x && y ? { ...relate(x, y, 'otherValue'), hints: [] } : null
  },
  cases: [
    { a: lasting('P1Y'), b: lasting('P12M'), reason: 'agree/same' },
    { a: lasting('P7Y'), b: lasting('P7Y', 'about'), reason: 'compatible/vaguer' },
    { a: lasting('P2Y'), b: lasting('P3Y'), reason: 'conflict/value' },
    { a: lasting('P2Y', 'over'), b: lasting('P28M'), reason: 'compatible/vaguer' },
    { a: lasting(null, 'range', ['P3Y', 'P5Y']), b: lasting('P4Y'), reason: 'compatible/vaguer' },
  ],
})

import type { DurationUnit } from '../../../lexicon/de/durations.ts'
import { type DurationPart, isoUnits, wholeMonths, wholeUnits, writeDuration } from '../../calendar/iso-duration.ts'
import { type Decimal, toNumber } from '../../decimal.ts'
import type { FigureBody } from '../../define-rule.ts'
import type { Length } from './duration-step.ts'

const partOf = (amount: Decimal, unit: DurationUnit): DurationPart =>
  wholeUnits({ amount: rounded(toNumber(amount) * unit.times), unit: unit.iso })

/** Thirds of an hour and the like keep six places. */
const rounded = (amount: number): number => Math.round(amount * 1e6) / 1e6

/** Lengths of falling units as one duration; undefined where they do not fall ("3 Tage 2 Jahre"), or a part is a range. */
export function durationFigure(lengths: readonly Length[]): FigureBody | undefined {
  const [only, more] = lengths
  if (only === undefined) return undefined
  if (more === undefined) return single(only)
  const parts = lengths.flatMap(({ quantity: { value }, unit }) => (value === null ? [] : [partOf(value, unit)]))
  const ranks = parts.map(({ unit }) => isoUnits.indexOf(unit))
  if (parts.length < lengths.length || ranks.some((rank, at) => at > 0 && rank <= (ranks[at - 1] ?? -1)))
    return undefined
  const value = writeDuration(parts)
  return { kind: 'duration', value, min: value, max: value, timex3: value }
}

function single({ quantity: { value, min, max, hedge }, unit }: Length): FigureBody | undefined {
  const write = (amount: Decimal): string => writeDuration(wholeMonths(partOf(amount, unit)))
  if (value === null) {
    return max === null
      ? undefined
      : { kind: 'duration', value: null, min: write(min), max: write(max), hedge: 'range' }
  }
  if (toNumber(value) <= 0) return undefined
  const written = write(value)
  const timex3 =
    unit.timex3 === undefined ? writeDuration([partOf(value, unit)]) : `P${rounded(toNumber(value))}${unit.timex3}`
  return {
    kind: 'duration',
    value: written,
    min: written,
    max: hedge === 'at_least' ? null : written,
    ...(hedge && { hedge }),
    timex3,
  }
}

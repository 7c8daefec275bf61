/** A unit of ISO 8601 durations; the last three are of the time of day. */
export type IsoUnit = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS'

/** So many of a unit. */
export interface DurationPart {
  readonly amount: number
  readonly unit: IsoUnit
}

/** Units from the largest down; a duration names each once and in this order. */
export const isoUnits: readonly IsoUnit[] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']

/** What a unit is made of, where that is a whole number. */
const SMALLER: Partial<Record<IsoUnit, DurationPart>> = {
  Y: { amount: 12, unit: 'M' },
  W: { amount: 7, unit: 'D' },
  D: { amount: 24, unit: 'TH' },
  TH: { amount: 60, unit: 'TM' },
  TM: { amount: 60, unit: 'TS' },
}

/** Less than one of a unit in whole smaller ones: half a year is six months. Anything else stays as it is said. */
export function wholeUnits(part: DurationPart): DurationPart {
  const smaller = SMALLER[part.unit]
  if (smaller === undefined || part.amount >= 1 || part.amount <= 0) return part
  const amount = Math.round(part.amount * smaller.amount * 1e6) / 1e6
  return Number.isInteger(amount) ? { amount, unit: smaller.unit } : part
}

/** Years and a part of one in whole months: "P18M" below two years, then "P7Y6M". Anything else stays as it is said. */
export function wholeMonths({ amount, unit }: DurationPart): readonly DurationPart[] {
  const months = Math.round(amount * 12 * 1e6) / 1e6
  if (unit !== 'Y' || Number.isInteger(amount) || !Number.isInteger(months)) return [{ amount, unit }]
  const years = Math.floor(amount)
  return years < 2
    ? [{ amount: months, unit: 'M' }]
    : [
        { amount: years, unit },
        { amount: months - 12 * years, unit: 'M' },
      ]
}

/** Parts, the largest unit first, in ISO 8601: P1Y2DT3H, PT1.5H. */
export function writeDuration(parts: readonly DurationPart[]): string {
  const write = (time: boolean): string =>
    parts
      .filter(({ unit }) => unit.startsWith('T') === time)
      .map(({ amount, unit }) => `${amount}${unit.slice(-1)}`)
      .join('')
  const time = write(true)
  return `P${write(false)}${time === '' ? '' : `T${time}`}`
}

import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import { isCountOf } from '../../syntax/nameless.ts'
import type { Unit } from '../../syntax/unit.ts'
import { isPriceOfShare } from './sums.ts'

/** How far a sum may be off: it is mostly rounded. */
const ROUNDING = 0.02

const SHARES = ['share', 'share-word', 'stake']

/** "30 Millionen Aktien zu 15 Euro, insgesamt 450 Millionen Euro": so many shares at such a price, told in the sentence or the one before, make the sum. */
export function isSharesTimesPrice({ figure }: FigureMention, { parsed, before }: Site): boolean {
  if (figure.kind !== 'money' || figure.value === null) return false
  const { value } = figure
  const units = [...(before?.units ?? []), ...parsed.units]
  const counts = valuesOf(units.filter((unit) => isCountOf(unit, ...SHARES)))
  const prices = valuesOf(units.filter((unit) => unit.figure !== undefined && isPriceOfShare(unit.figure)))
  return counts.some((count) => prices.some((price) => Math.abs(count * price - value) <= value * ROUNDING))
}

const valuesOf = (units: readonly Unit[]): number[] =>
  units.flatMap(({ figure }) => (typeof figure?.figure.value === 'number' ? [figure.figure.value] : []))

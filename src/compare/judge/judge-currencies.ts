import type { Claim } from '../../model/claim.ts'
import type { Reason } from '../../model/fact.ts'
import type { MoneyFigure } from '../../model/figure.ts'
import { money } from '../comparers/money.ts'
import { grainOf } from '../comparers/numeric.ts'
import { rateOn } from '../currency/rates.ts'
import { ratesOf, type StatedRates } from '../currency/stated-rates.ts'
import { tradedBounds } from '../currency/traded-bounds.ts'
import { interval, meets } from '../interval/interval.ts'
import type { Settings } from './settings.ts'

/** The rate that two figures of different currencies were compared by, or that they imply. */
export interface UsedRate {
  readonly from: string
  readonly to: string
  readonly rate: number
  /** `stated`: an article's own conversion · `elsewhere`: a third article's · `table`: `--rates` · `implied`: what the two figures would mean. */
  readonly origin: 'stated' | 'elsewhere' | 'table' | 'implied'
  readonly day?: string | undefined
}

export interface CurrencyJudgement {
  readonly reason: Extract<
    Reason,
    'conflict/currency' | 'conflict/value' | 'conflict/hedge' | 'unclear/rate' | 'compatible/conversion'
  >
  readonly rate: UsedRate | null
}

export interface MoneyClaim extends Claim {
  readonly figure: MoneyFigure & { readonly currency: string }
}

/** Three written digits: equal ones in two currencies are a slip ("9,377 Mrd. Dollar", "9,38 Mrd. Euro"), fewer may be chance. */
const tellingDigits = 3
const digitsOf = (value: number): number => Math.abs(value / grainOf(value)).toFixed(0).length

/** Is it the same number, as read or as rounded? */
function sameNumber(a: MoneyFigure, b: MoneyFigure): boolean {
  if (a.value === null || b.value === null) return a.min === b.min && a.max === b.max
  if (a.value === b.value) return true
  const grain = Math.max(grainOf(a.value), grainOf(b.value))
  const coarser = [a.value, b.value].every((value) => digitsOf(value) >= tellingDigits)
  return coarser && Math.round(a.value / grain) === Math.round(b.value / grain)
}

/** Ends of a figure for ratios; vague ones count from their named number. */
const ends = ({ value, min, max, hedge }: MoneyFigure): readonly [number, number] | null => {
  const [low, high] =
    value === null ? [min, max] : hedge === 'exact' || hedge === 'about' ? [value * 0.9, value * 1.1] : [null, null]
  return low !== null && high !== null && low > 0 ? [low, high] : null
}

/** Can the pair ever have stood where both figures would be the same amount? */
function everTraded(a: MoneyClaim['figure'], b: MoneyClaim['figure']): boolean {
  const bounds = tradedBounds(a.currency, b.currency)
  const [x, y] = [ends(a), ends(b)]
  return !bounds || !x || !y || meets(bounds, interval(y[0] / x[1], y[1] / x[0]))
}

const scaled = (figure: MoneyFigure, rate: number, currency: string): MoneyFigure =>
  ({
    ...figure,
    value: figure.value === null ? null : figure.value * rate,
    min: figure.min === null ? null : figure.min * rate,
    max: figure.max === null ? null : figure.max * rate,
    grain: figure.value === null ? undefined : (figure.grain ?? grainOf(figure.value)) * rate,
    currency,
  }) as MoneyFigure

/**
 * Two amounts in different currencies. Equal numbers are a slip of the currency. Others are converted, first by a rate that one of the
 * two articles states, then by the table; a rate moves from day to day, so halos are widened by the tolerance. What a third article
 * converts by can show that both are one amount, but not that they are two.
 */
export function judgeCurrencies(
  a: MoneyClaim,
  b: MoneyClaim,
  stated: StatedRates,
  settings: Settings,
): CurrencyJudgement {
  const to = b.figure.currency
  if (sameNumber(a.figure, b.figure)) return { reason: 'conflict/currency', rate: null }
  const rate = bestRate(a, b, stated, settings)
  if (rate) return { reason: fitsAt(rate.rate, a, b, settings) ? 'compatible/conversion' : 'conflict/value', rate }
  const others = middleOf([...stated.keys()].flatMap((source) => ratesOf(stated, source, a.figure.currency, to)))
  if (others !== undefined && fitsAt(others, a, b, settings))
    return { reason: 'compatible/conversion', rate: { from: a.figure.currency, to, rate: others, origin: 'elsewhere' } }
  const implied = impliedRate(a.figure, b.figure)
  return { reason: everTraded(a.figure, b.figure) ? 'unclear/rate' : 'conflict/currency', rate: implied }
}

/** Is the one the other at the rate, or at one that is a little off? */
function fitsAt(rate: number, a: MoneyClaim, b: MoneyClaim, settings: Settings): boolean {
  const near = [1, 1 - settings.rho, 1 + settings.rho].map((slack) =>
    money.judge(scaled(a.figure, rate * slack, b.figure.currency), b.figure, settings),
  )
  return near[0] === null || near.some((relation) => relation && !relation.reason.startsWith('conflict'))
}

const middleOf = (rates: readonly number[]): number | undefined => rates.toSorted((x, y) => x - y)[rates.length >> 1]

const impliedRate = (a: MoneyClaim['figure'], b: MoneyClaim['figure']): UsedRate | null =>
  a.value && b.value ? { from: a.currency, to: b.currency, rate: b.value / a.value, origin: 'implied' } : null

function bestRate(a: MoneyClaim, b: MoneyClaim, stated: StatedRates, settings: Settings): UsedRate | null {
  const [from, to] = [a.figure.currency, b.figure.currency]
  const middle = middleOf([...ratesOf(stated, a.source.id, from, to), ...ratesOf(stated, b.source.id, from, to)])
  if (middle !== undefined) return { from, to, rate: middle, origin: 'stated' }
  const day = a.source.published ?? b.source.published
  const quoted = settings.rates && rateOn(settings.rates, from, to, lastDay(day))
  return quoted ? { from, to, rate: quoted.rate, origin: 'table', day: quoted.day } : null
}

/** The last day that a publication date can mean: "2025-03" -> "2025-03-31". */
const lastDay = (published: string | null): string | null =>
  published === null
    ? null
    : /^\d{4}$/.test(published)
      ? `${published}-12-31`
      : /^\d{4}-\d\d$/.test(published)
        ? `${published}-31`
        : published

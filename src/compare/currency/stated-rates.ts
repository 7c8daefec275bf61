import type { Claim } from '../../model/claim.ts'

/** A rate that an article itself converts by: units of `to` for one of `from`. */
export interface StatedRate {
  readonly from: string
  readonly to: string
  readonly rate: number
}

/** Rates of every article that writes an amount in two currencies, by source id. */
export type StatedRates = ReadonlyMap<string, readonly StatedRate[]>

/** Collects the bracketed conversions of all claims. */
export function statedRates(claims: readonly Claim[]): StatedRates {
  const rates = new Map<string, StatedRate[]>()
  for (const { figure, source } of claims) {
    if (figure.kind !== 'money' || !figure.conversion || !figure.currency || !figure.value) continue
    const { currency: to, value } = figure.conversion
    if (to === figure.currency || value <= 0) continue
    const stated = { from: figure.currency, to, rate: value / figure.value }
    rates.set(source.id, [...(rates.get(source.id) ?? []), stated])
  }
  return rates
}

/** The rates of the pair that one article states, either way round, low to high. */
export function ratesOf(rates: StatedRates, source: string, from: string, to: string): number[] {
  const own = rates.get(source) ?? []
  return own
    .flatMap((stated) =>
      stated.from === from && stated.to === to
        ? [stated.rate]
        : stated.from === to && stated.to === from
          ? [1 / stated.rate]
          : [],
    )
    .sort((a, b) => a - b)
}

import { type Interval, interval } from '../interval/interval.ts'

/**
 * Units of a currency for one euro: rough bounds set by hand around the ECB's euro reference rates of 1999 to 2026, rounded outwards so that
 * intraday extremes fit in; no table of daily rates was read. Currencies with a peg to the dollar follow its bounds.
 * A pair without the euro gets the widest cross rate, so that nothing that was ever traded is called impossible.
 */
const perEuro: Readonly<Record<string, readonly [number, number]>> = {
  EUR: [1, 1],
  USD: [0.82, 1.61],
  CHF: [0.9, 1.7],
  GBP: [0.56, 0.99],
  JPY: [88, 190],
  SEK: [8, 12.2],
  NOK: [7.1, 13.3],
  DKK: [7.4, 7.5],
  PLN: [3.1, 5],
  CZK: [22.5, 39],
  HUF: [225, 435],
  RON: [1.2, 5.2],
  TRY: [0.36, 80],
  RUB: [20, 135],
  CNY: [6.5, 11.4],
  HKD: [6.4, 12.6],
  INR: [38, 110],
  KRW: [930, 2000],
  SGD: [1.3, 2.3],
  AUD: [1.15, 2.1],
  CAD: [1.2, 1.75],
  NZD: [1.35, 2.6],
  BRL: [1.6, 7],
  MXN: [7.5, 30],
  ZAR: [5.5, 22],
  ILS: [3.2, 6.6],
  AED: [3, 5.95],
  SAR: [3, 6.1],
  THB: [30, 56],
}

/** Lowest and highest rate (units of `to` for one of `from`) that the pair can ever have traded at; null for unlisted currencies. */
export function tradedBounds(from: string, to: string): Interval | null {
  const [a, b] = [perEuro[from], perEuro[to]]
  return a && b ? interval(b[0] / a[1], b[1] / a[0]) : null
}

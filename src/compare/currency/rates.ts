/** Units of each currency per euro, by day; days newest first, as the European Central Bank prints them. */
export interface Rates {
  readonly days: readonly string[]
  readonly perEuro: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/**
 * Reads the layout of the ECB's eurofxref-hist.csv: a head line "Date,USD,JPY,…", then a line a day, "N/A" where a currency was not
 * quoted. Null where the head line is another.
 */
export function parseRates(csv: string): Rates | null {
  const [head = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/)
  const [first, ...currencies] = head.split(',').map((cell) => cell.trim())
  if (first !== 'Date' || !currencies.some((currency) => /^[A-Z]{3}$/.test(currency))) return null
  const perEuro = new Map<string, Map<string, number>>()
  for (const line of lines) {
    const [day = '', ...cells] = line.split(',').map((cell) => cell.trim())
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) continue
    const rates = new Map<string, number>([['EUR', 1]])
    currencies.forEach((currency, at) => {
      const rate = Number(cells[at])
      if (currency && cells[at] !== '' && Number.isFinite(rate) && rate > 0) rates.set(currency, rate)
    })
    perEuro.set(day, rates)
  }
  return { days: [...perEuro.keys()].sort().reverse(), perEuro }
}

/** Units of `to` for one of `from`, on the last day quoted up to `day` (the newest day where `day` is null); null where unknown. */
export function rateOn(
  rates: Rates,
  from: string,
  to: string,
  day: string | null,
): { rate: number; day: string } | null {
  const known = day === null ? rates.days[0] : lastUpTo(rates.days, day)
  const quotes = known === undefined ? undefined : rates.perEuro.get(known)
  const [a, b] = [quotes?.get(from), quotes?.get(to)]
  return known !== undefined && a !== undefined && b !== undefined ? { rate: b / a, day: known } : null
}

/** The newest of the days (newest first) that is not after `day`, by halving. */
function lastUpTo(days: readonly string[], day: string): string | undefined {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? '') <= day) high = middle
    else low = middle + 1
  }
  return days[low]
}

import { parseRates, type Rates } from '../../pipeline.ts'
import { UserError } from '../user-error.ts'
import { textFile } from './text-file.ts'

/** Reads `--rates`; another layout than the ECB's ends the command. */
export function readRates(path: string): Rates {
  const rates = parseRates(textFile(path))
  if (rates) return rates
  const message = 'not a table of rates: its first line must be "Date,USD,JPY,…", as in the ECB\'s eurofxref-hist.csv'
  throw new UserError({ code: 'bad-rates', message, path })
}

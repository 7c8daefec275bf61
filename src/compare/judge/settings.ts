import type { Lang } from '../../model/lang.ts'
import type { Rates } from '../currency/rates.ts'
import type { Caps } from '../interval/assertion.ts'

/** What whoever compares may set. */
export interface CompareOptions {
  /** Relative cap of the rounding halo (SEMANTICS.md: rho), 0.05 unless set. */
  readonly tolerance?: number | undefined
  /** Relative cap of "rund", "gut", "knapp" (SEMANTICS.md: sigma); twice the tolerance unless set. */
  readonly hedgeTolerance?: number | undefined
  /** Exchange rates by day (`--rates`). */
  readonly rates?: Rates | undefined
  /** Language of `question` and `why`; "en" unless set. */
  readonly lang?: Lang | undefined
}

/** Options with nothing left open. */
export interface Settings extends Caps {
  readonly rates: Rates | null
  readonly lang: Lang
}

/** Fills in what is not set. */
export function settingsOf(options: CompareOptions): Settings {
  const rho = options.tolerance ?? 0.05
  return { rho, sigma: options.hedgeTolerance ?? 2 * rho, rates: options.rates ?? null, lang: options.lang ?? 'en' }
}

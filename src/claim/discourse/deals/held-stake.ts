import type { Clause } from '../../syntax/clause.ts'

/** Verbs beside which a "Beteiligung" is what somebody has, not money put in. */
const HAVING: ReadonlySet<string> = new Set(['sell-stake', 'hold', 'fall'])

/** "senkt seine Beteiligung", "hält eine Beteiligung": the noun is a stake there, no investment. */
export const isHeldStake = ({ classes }: { readonly classes: readonly string[] }, { verb }: Clause): boolean =>
  classes.includes('stake') && verb?.classes.some((id) => HAVING.has(id)) === true

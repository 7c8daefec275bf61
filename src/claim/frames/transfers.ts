import type { Site } from '../cues/cue.ts'
import { claimantsOf } from './claimants.ts'
import { paysForGoods } from './conditions/buys-goods.ts'
import { flowsIntoFirm } from './conditions/flows-into.ts'
import { isForMajority } from './conditions/for-majority.ts'
import { isPutInByInvestors } from './conditions/from-investors.ts'
import { lendsToMany } from './conditions/lends-to-many.ts'
import { isFeePaid } from './conditions/paid-for-service.ts'
import { paysForEntry } from './conditions/paid-in-return.ts'
import { isBankLoan } from './conditions/public-loan.ts'
import { isPutInByAnother } from './conditions/put-in-by-another.ts'
import { paysForShareOf, paysHolder } from './conditions/sells-shares.ts'
import type { Frame } from './define-frame.ts'
import type { Transfer } from './transfer.ts'

/** Ways in which a clause may say for what, or as what, a sum passes from one to another; each claims the sum from all frames but its own. */
const TRANSFERS: Readonly<Record<Transfer, (site: Site) => boolean>> = {
  /** "zahlt 2 Millionen für 90 Züge" */
  goods: paysForGoods,
  /** "zahlt 2 Millionen für die Wartung" */
  service: isFeePaid,
  /** "zahlt 2 Millionen für 60 Prozent an Y" */
  majority: isForMajority,
  /** "erhält 2 Millionen für seine Anteile" */
  holding: (site: Site): boolean => paysHolder(site) || (paysForShareOf(site) && !isForMajority(site)),
  /** "Die Uferbank hat Y 2 Millionen geliehen" */
  loan: isBankLoan,
  /** "hat Kredite von 2 Millionen vergeben" */
  lending: lendsToMany,
  /** "Geldgeber stecken 2 Millionen in Y" */
  pool: isPutInByInvestors,
  /** "trotz 2 Millionen an Investitionen von X" */
  'put in by another': isPutInByAnother,
  /** "Von X flossen 2 Millionen in die Y", "steigt bei Y ein und zahlt dafür 2 Millionen" */
  entry: (site: Site): boolean => claimantsOf(site.cues).length === 0 && (flowsIntoFirm(site) || paysForEntry(site)),
}

/** The ways in which a sum passes on here; mostly none is told. */
export const transfersAt = (site: Site): readonly Transfer[] =>
  isMeasured(site) ? [] : (Object.keys(TRANSFERS) as Transfer[]).filter((way) => TRANSFERS[way](site))

/** "gemessen an einem Umsatz von 3 Millionen viel Geld für die Sparte": a sum of such a noun passes to nobody. */
const isMeasured = ({ cues }: Site): boolean =>
  claimantsOf(cues).some((noun) => noun.some(({ classId }) => MEASURES.has(classId)))
const MEASURES: ReadonlySet<string> = new Set(['revenue', 'profit', 'loss', 'valuation', 'market-cap'])

/** The first of them that is none of the frame's. */
export const otherTransfer = ({ passes }: Frame, ways: readonly Transfer[]): Transfer | undefined =>
  ways.find((way) => passes?.includes(way) !== true)

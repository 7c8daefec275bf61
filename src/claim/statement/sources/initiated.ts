import { isInitiated } from '../../../lexicon/de/statement/sources.ts'
import type { Unit } from '../../syntax/unit.ts'
import { type Found, one } from './found.ts'
import { named } from './source.ts'

/** How far behind the article who knows of something may be named. */
const REACH = 6

/** "ein mit dem Vorgang Vertrauter", "zweier mit der Sache Vertrauter": a noun behind what they know of. */
export function initiatedAt(units: readonly Unit[], from: number): Found | null {
  const mit = units.findIndex(({ norm }, at) => at >= from && at <= from + 1 && norm === 'mit')
  if (mit < 0) return null
  const at = units.findIndex(({ kind, norm }, index) => index > mit && kind === 'noun' && isInitiated(norm))
  return at < 0 || at > from + REACH ? null : one(named('Insider', units[at]?.text ?? ''), at + 1)
}

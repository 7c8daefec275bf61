import { isInitiated } from '../../../lexicon/de/statement/sources.ts'
import type { Unit } from '../../syntax/unit.ts'
import { type Found, one } from './found.ts'
import { named } from './source.ts'

/** How far behind the article who knows of something may be named. */
const REACH = 6

/** "ein mit dem Vorgang Vertrauter", "zweier mit der Sache Vertrauter": a noun behind what they know of. */
export function initiatedAt(units: readonly Unit[], from: number): Found | null {
  if (units[from]?.norm !== 'mit' && units[from + 1]?.norm !== 'mit') return null
  const near = units.slice(from, from + REACH + 1)
  const at = near.findIndex(({ kind, norm }) => kind === 'noun' && isInitiated(norm))
  return at < 0 ? null : one(named('Insider', near[at]?.text ?? ''), from + at + 1)
}

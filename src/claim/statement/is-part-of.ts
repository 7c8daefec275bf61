import { partOpeners } from '../../lexicon/de/grammar/connectives.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Clause } from '../syntax/clause.ts'

/** "zwei Drittel davon gehen an Seestern", "davon entfallen 3 Millionen auf Seestern": a part of the figure before. */
export function isPartOf({ units }: Clause, figure: FigureMention): boolean {
  const at = units.findIndex((unit) => unit.figure === figure)
  if (at < 0) return false
  return partOpeners.has(units[at + 1]?.norm ?? '') || units.slice(0, at).some(({ norm }) => partOpeners.has(norm))
}

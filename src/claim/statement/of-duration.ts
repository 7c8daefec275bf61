import type { FigureMention } from '../../model/figure.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { isPast } from './stance.ts'

/**
 * A time gone by: "zwei Monate nach dem Brand", "seit drei Jahren", "ein Jahr lang geprüft", "Nach drei Jahren kann X einsteigen"; not
 * "frühestens nach drei Jahren".
 */
export function isGoneBy(clause: Clause, phrase: Phrase | null, figure: FigureMention): boolean {
  if (figure.figure.kind !== 'duration') return false
  const { units, verb } = clause
  const at = units.findIndex((unit) => unit.figure === figure)
  if (phrase?.preposition === 'seit') return true
  if (units[at + 1]?.kind === 'preposition' && /^(nach|vor)$/.test(units[at + 1]?.norm ?? '')) return true
  if (isPast(clause) && verb?.modals.length === 0)
    return phrase?.governor === null && phrase.preposition !== 'für' && phrase.preposition !== 'auf'
  return at === 1 && units[0]?.norm === 'nach' && verb?.modals[0] === 'können'
}

import type { Span } from '../../../model/span.ts'
import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import { opensColon } from './content.ts'
import { isVerbFirst } from './shown.ts'

/** "„Wir wachsen“, freut sich X": behind a quotation any verb tells who speaks. */
export const isBehindQuotation = (clause: Clause, quotations: readonly Span[]): boolean =>
  isVerbFirst(clause) &&
  quotations.some(({ end }) => {
    const gap = (clause.units[0]?.start ?? 0) - end
    return gap >= 0 && gap <= COMMA
  })
/** A comma and a blank. */
const COMMA = 2

/** "Unter vier Prozent, behauptet X": words without verb before a comma, which the verb's clause begins with. */
export function isBehindFragment({ units, verb }: Clause): boolean {
  const at = verb === null ? -1 : units.indexOf(verb.unit)
  const before = units[at - 1]
  return (
    before !== undefined &&
    (verb?.unit.start ?? 0) - before.end === COMMA &&
    units.slice(0, at).some(({ figure }) => figure !== undefined)
  )
}

/** "Ein Drittel, seufzt X, gehe verloren", "X hält dagegen: 300 lebten davon, das sei viel": beside reported speech any verb tells who speaks. */
export const isBesideReported = (clause: Clause, parsed: ParsedSentence): boolean =>
  isVerbFirst(clause) || isBehindFragment(clause)
    ? parsed.clauses.some((other) => other !== clause && isReported(other))
    : opensColon(clause, parsed) && parsed.clauses.some((other) => other.index > clause.index && isReported(other))

const isReported = ({ verb }: Clause): boolean => verb?.mood === 'reported'

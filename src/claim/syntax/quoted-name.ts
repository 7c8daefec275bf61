import { signs } from '../../lexicon/de/events/compared-words.ts'
import type { ParsedSentence, Phrase } from './clause.ts'
import { isPrice } from './comes-to-price.ts'
import type { Unit } from './unit.ts'

/**
 * "Seestern +2,7 %", "Seestern (+2,7 Prozent auf 48,10 Euro)": the name that a signed percentage stands right behind, as tapes write a move; in
 * brackets the price it came to stands with it.
 */
export function quotedName({ units }: ParsedSentence, { head }: Phrase): Unit | null {
  const at = units.indexOf(head)
  const before = isMove(head) ? units[at - 1] : undefined
  if (before?.kind === 'entity') return before
  // "Seestern +2,7 % 48,10 Euro"
  if (isPrice(head) && isMove(units[at - 1]) && units[at - 2]?.kind === 'entity') return units[at - 2] ?? null
  return isMoveWithPrice(units.slice(at - 2, at + 1)) || isMoveWithPrice(units.slice(at, at + 3))
    ? nameBefore(units, at)
    : null
}

const isMove = (unit: Unit | undefined): boolean =>
  unit?.figure?.figure.kind === 'percent' && signs.test(unit.figure.figure.text)

/** "+2,7 Prozent auf 48,10 Euro", "48,10 Euro, +2,7 Prozent". */
const isMoveWithPrice = ([first, between, last]: readonly Unit[]): boolean =>
  /^(auf|bei|zu|,|;|\/)$/.test(between?.norm ?? '') &&
  ((isMove(first) && isPrice(last)) || (isPrice(first) && isMove(last)))

/** The name right before the bracket that is opened right before one of two figures. */
function nameBefore(units: readonly Unit[], at: number): Unit | null {
  const open = [at - 1, at - 3].find((index) => units[index]?.norm === '(')
  const name = open === undefined ? undefined : units[open - 1]
  return name?.kind === 'entity' ? name : null
}

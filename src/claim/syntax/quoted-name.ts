import type { ParsedSentence, Phrase } from './clause.ts'
import type { Unit } from './unit.ts'

const SIGN = /^(plus|minus|[+\-–−±])/i

/**
 * "Seestern +2,7 %", "Seestern (+2,7 Prozent auf 48,10 Euro)": the name that a signed percentage stands right behind, as tapes write a move; in
 * brackets the price it came to stands with it.
 */
export function quotedName({ units }: ParsedSentence, { head }: Phrase): Unit | null {
  const at = units.indexOf(head)
  const before = isSigned(head) && head.figure?.figure.kind === 'percent' ? units[at - 1] : undefined
  if (before?.kind === 'entity') return before
  return isMoveWithPrice(units.slice(at - 2, at + 1)) || isMoveWithPrice(units.slice(at, at + 3))
    ? nameBefore(units, at)
    : null
}

const isSigned = ({ figure }: Unit): boolean => SIGN.test(figure?.figure.text ?? '')

/** "+2,7 Prozent auf 48,10 Euro", "48,10 Euro, +2,7 Prozent". */
function isMoveWithPrice([first, between, last]: readonly Unit[]): boolean {
  const [move, price] = first?.figure?.figure.kind === 'percent' ? [first, last] : [last, first]
  const sum = price?.figure?.figure
  return (
    /^(auf|bei|zu|,|;|\/)$/.test(between?.norm ?? '') &&
    move?.figure?.figure.kind === 'percent' &&
    isSigned(move) &&
    sum?.kind === 'money' &&
    sum.value !== null &&
    sum.value < DEAREST
  )
}
/** Hardly any share costs more, in whatever currency. */
const DEAREST = 1e6

/** The name right before the bracket that is opened right before one of two figures. */
function nameBefore(units: readonly Unit[], at: number): Unit | null {
  const open = [at - 1, at - 3].find((index) => units[index]?.norm === '(')
  const name = open === undefined ? undefined : units[open - 1]
  return name?.kind === 'entity' ? name : null
}

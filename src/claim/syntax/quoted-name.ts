import type { ParsedSentence, Phrase } from './clause.ts'
import type { Unit } from './unit.ts'

const SIGN = /^[+\-–−±]/

/** "Seestern +2,7 %": the name that a signed percentage stands right behind, as tapes write a move. */
export function quotedName({ units }: ParsedSentence, { head }: Phrase): Unit | null {
  const figure = head.figure?.figure
  if (figure?.kind !== 'percent' || !SIGN.test(figure.text)) return null
  const before = units[units.indexOf(head) - 1]
  return before?.kind === 'entity' ? before : null
}

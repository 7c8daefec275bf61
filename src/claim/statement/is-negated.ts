import { hintsOfOrigin } from '../../lexicon/de/statement/modal-cues.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { ParsedSentence, Phrase } from '../syntax/clause.ts'

/** "zahlt nicht (wie berichtet) 3 Millionen, sondern 2", "hat kein Gebot über 3 Millionen vorgelegt". */
export function isNegated({ units }: ParsedSentence, phrase: Phrase | null, figure: FigureMention): boolean {
  const at = units.findIndex((unit) => unit.figure === figure)
  let back = at - 1
  while (units[back]?.kind === 'preposition' || hintsOfOrigin.has(units[back]?.norm ?? '')) back--
  if (at >= 0 && units[back]?.norm === 'nicht') return units.slice(at).some(({ norm }) => norm === 'sondern')
  const measured = phrase?.link === 'preposition' ? phrase.governor?.head : undefined
  return measured?.kind === 'noun' && NO.test(units[units.indexOf(measured) - 1]?.norm ?? '')
}
const NO = /^keine?[nmrs]?$/

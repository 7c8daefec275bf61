import { ageAdjectives, longLived } from '../../lexicon/de/ages.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { ParsedSentence } from '../syntax/clause.ts'

/** How old somebody or something is, whatever is planned with them: "das fünf Jahre alte Start-up", "Ministerin Kern (53)", "die 120-jährige Geschichte". */
export function isAge({ units }: ParsedSentence, figure: FigureMention): boolean {
  const at = units.findIndex((unit) => unit.figure === figure)
  const [beyond, before, next] = [units[at - 2], units[at - 1], units[at + 1]]
  if (figure.figure.kind === 'duration' && next?.norm.startsWith('alt') === true && ageAdjectives.has(next.norm))
    return true
  if (/jährige[nmrs]?$/.test(figure.figure.text) && longLived.test(next?.norm ?? '')) return true
  return before?.norm === '(' && beyond?.mention?.entity?.kind === 'person' && figure.figure.kind === 'count'
}

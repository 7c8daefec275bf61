import { comparativeWords, comparedAdjectives } from '../../../lexicon/de/events/compared-words.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "hob die Preise um 4 Prozent an", "dank um 4 Prozent höheren Preisen": what a company does to its prices; what "die Preise" do may be anybody's. */
export function movesOwnPrices(figure: FigureMention, { clause, cues }: Site): boolean {
  if (!cues.some(({ classId, clause: at }) => classId === 'prices' && at === clause)) return false
  const next = clause.units[clause.units.findIndex((unit) => unit.figure === figure) + 1]?.norm ?? ''
  if (comparedAdjectives.test(next)) return true
  // "hob sie an und verkaufte 4 Prozent weniger": so much less is sold.
  if (comparativeWords.has(next)) return false
  const moves = clause.verb?.classes.some((id) => id === 'rise' || id === 'fall') === true
  return moves && !clause.verb?.passive && fits('company', functionsOf(clause).subject?.mention)
}

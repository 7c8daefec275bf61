import { joiningVerb, optionNouns, strivingVerbs } from '../../../lexicon/de/events/stake-words.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Cue, Site } from '../../cues/cue.ts'
import type { Clause } from '../../syntax/clause.ts'
import { isReflexive } from '../../syntax/is-reflexive.ts'
import { bringsToExchange } from '../conditions/brings-to-exchange.ts'

/** "strebt 51 Prozent an", "will seinen Anteil auf 25 Prozent senken": the share is yet to be reached. */
const isAimedAt = ({ clause: { verb, parent } }: Site, { direction }: FigureMention): boolean =>
  strivingVerbs.has(verb?.lemma ?? '') ||
  (direction === 'to' &&
    (verb?.modals.some((modal) => modal !== 'können') === true || isOptional(parent)) &&
    verb?.classes.some((id) => id === 'buy-stake' || id === 'sell-stake') === true)

/** "hat die Option, seinen Anteil auf 49 Prozent zu erhöhen". */
const isOptional = (parent: Clause | null): boolean =>
  parent?.phrases.some(({ head }) => head.kind === 'noun' && optionNouns.test(head.norm)) === true

/** Bought, sold, aimed at or held. */
export function stakeMove(site: Site, figure: FigureMention): Record<string, string> {
  if (isAimedAt(site, figure)) return { move: 'target' }
  const { cues, clause } = site
  const has = (test: (cue: Cue) => boolean): boolean => cues.some((cue) => cue.clause === clause && test(cue))
  if (bringsToExchange(clause) || has(({ classId, place }) => classId === 'sell-stake' && place === 'verb'))
    return { move: 'sells' }
  // "beteiligt sich mit 5 Prozent", not "ist mit 5 Prozent beteiligt".
  if (clause.verb?.lemma === joiningVerb && isReflexive(clause)) return { move: 'buys' }
  if (has(({ classId, place }) => classId === 'hold' && place === 'verb')) return { move: 'holds' }
  if (has(({ classId, place }) => classId === 'buy-stake' && place === 'verb')) return { move: 'buys' }
  if (clause.verb?.lemma !== 'stehen' && has(({ classId }) => classId === 'sell-stake')) return { move: 'sells' }
  return { move: 'holds' }
}

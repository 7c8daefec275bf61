import { negations } from '../../../lexicon/de/grammar/connectives.ts'
import { conditionOpeners } from '../../../lexicon/de/statement/modal-cues.ts'
import { dealFailing, grantingVerbs } from '../../../lexicon/de/verbs/deciding.ts'
import type { Site } from '../../cues/cue.ts'
import type { Clause } from '../../syntax/clause.ts'

/** "falls die Übernahme scheitert", "sollten die Behörden nicht zustimmen": a deal comes to nothing. */
const fails = ({ verb, units }: Clause): boolean =>
  dealFailing.has(verb?.lemma ?? '') ||
  (grantingVerbs.has(verb?.lemma ?? '') && units.some(({ norm }) => negations.has(norm)))

const isCondition = ({ units: [first], verb }: Clause): boolean =>
  conditionOpeners.has(first?.norm ?? '') || first === verb?.unit

/** "zahlt 2 Milliarden, sollte der Kauf am Kartellamt scheitern": what is due only where a deal fails is not its price. */
export const isBreakFee = ({ clause, parsed }: Site): boolean =>
  parsed.clauses.some((other) => other !== clause && isCondition(other) && fails(other))

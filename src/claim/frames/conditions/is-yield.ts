import { yieldingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import type { Clause } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "Seestern bringt dem Konzern 3 Millionen ein", "soll 3 Millionen einbringen": what it yields, and puts into nobody. */
export const isYield = (clause: Clause): boolean =>
  yieldingVerbs.has(clause.verb?.lemma ?? '') &&
  clause.verb?.passive === false &&
  (functionsOf(clause).dative !== null || clause.verb.modals.length > 0) &&
  !clause.phrases.some(({ preposition }) => preposition === 'in' || preposition === 'bei')

import { moneyAnnouncingVerbs, moneyPromisingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { wordSet } from '../../../lexicon/word-set.ts'
import type { Clause } from '../../syntax/clause.ts'
import { namesAfter } from '../../syntax/names-after.ts'

/** "verspricht 80 Millionen frisches Geld", "kündigt 80 Millionen für Seestern an": the subject gives it, and gets none. */
export const promisesMoney = (clause: Clause): boolean =>
  clause.verb?.passive === false &&
  (PROMISING.has(clause.verb.lemma) || (ANNOUNCING.has(clause.verb.lemma) && namesAfter(clause, 'für')))
const PROMISING = wordSet(moneyPromisingVerbs)
const ANNOUNCING = wordSet(moneyAnnouncingVerbs)

import { moneyAnnouncingVerbs, moneyPromisingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import type { Clause } from '../../syntax/clause.ts'
import { namesAfter } from '../../syntax/names-after.ts'

/** "verspricht 80 Millionen frisches Geld", "kündigt 80 Millionen für Seestern an": the subject gives it, and gets none. */
export const promisesMoney = (clause: Clause): boolean =>
  clause.verb?.passive === false &&
  (moneyPromisingVerbs.has(clause.verb.lemma) ||
    (moneyAnnouncingVerbs.has(clause.verb.lemma) && namesAfter(clause, 'für')))

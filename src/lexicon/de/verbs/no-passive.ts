import { wordSet } from '../../word-set.ts'

/** Verbs whose participle looks like their infinitive and that have no passive: "wird 3 Millionen bekommen" is to come. */
const always = wordSet(
  'betragen bekommen ab|bekommen zurück|bekommen heraus|bekommen enthalten behalten ein|behalten zurück|erhalten',
)

/** With "sein" their participle says how somebody stands, whoever brought it about: "ist an Y beteiligt", "ist bei Y engagiert". */
export const statesOfOwners = wordSet('beteiligen engagieren')

/** Is "werden" with this verb a future? "erhalten" has a passive of its own ("Stellen werden erhalten"), but not beside a sum. */
export const isOnlyFuture = (lemma: string, besideSum: boolean): boolean =>
  always.has(lemma) || (lemma === 'erhalten' && besideSum)

import { wordSet } from '../../word-set.ts'

/** Verbs that carry tense and voice. */
export const auxiliaries = wordSet('sein haben werden')

/** Verbs that carry modality. */
export const modalVerbs = wordSet('können müssen sollen wollen dürfen mögen')

/** May the verb wait for a participle or an infinitive at the end of the clause? */
export const awaitsAnother = (lemma: string): boolean => auxiliaries.has(lemma) || modalVerbs.has(lemma)

import { wordSet } from '../../word-set.ts'

/** Verbs that carry tense and voice. */
export const auxiliaries = wordSet('sein haben werden')

/** Verbs that carry modality. */
export const modalVerbs = wordSet('können müssen sollen wollen dürfen mögen')

/** May the verb wait for a participle or an infinitive at the end of the clause? */
export const awaitsAnother = (lemma: string): boolean => auxiliaries.has(lemma) || modalVerbs.has(lemma)

/** Forms by which several are so many: "waren es 30". */
export const formsOfBeing = wordSet('waren sind seien wären werden wurden gewesen')

/** Before them, where the sentence ends with the infinitive: "sollen es 30 sein". */
export const modalsOfBeing = wordSet('sollen sollten könnten dürften müssen können')
export const infinitivesOfBeing = wordSet('sein werden')

/** Forms by which there is something: "wird es 2 Millionen geben". */
export const formsOfThere = wordSet('geben gibt gab gäbe gebe')

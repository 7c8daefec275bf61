import { wordSet } from '../../word-set.ts'

/** Pronouns that stand for all that was just told: "Das bringt 3 Millionen ein". */
export const thatWords = wordSet('das dies')

/** Pronouns that say whose something is by pointing back: "dessen Anteile". */
export const whoseWords = wordSet('dessen deren')

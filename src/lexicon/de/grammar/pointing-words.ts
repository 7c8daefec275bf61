import { wordSet } from '../../word-set.ts'

/** Pronouns that stand for all that was just told: "Das bringt 3 Millionen ein". */
export const thatWords = wordSet('das dies')

/** Pronouns that say whose something is by pointing back: "dessen Anteile". */
export const whoseWords = wordSet('dessen deren')

/** Right behind a name they stress it: "Seestern selbst". */
export const itselfWords = wordSet('selbst selber')

/** What says that somebody does his own part of what others do too: "Seestern selbst trägt 5 Millionen", "den Rest trägt Seestern". */
export const ownPart = /^(selbst|selber|allein|alleine|rest|eigene[mnrs]?|restlichen|übrigen)$/

/** What says that a sum is a part of one told before. */
export const partOfToldWords = /^(davon|hiervon|weitere[mnrs]?|rest|restlichen|übrigen)$/

/** Before a noun: one beside others told of before, "weitere Eigner". */
export const oneMore = /^(weitere|andere|übrige|sonstige|zweite|dritte)[mnrs]?$/

/** Behind "von" they stand for those just told of: "von denen 200". */
export const themWords = wordSet('ihnen denen diesen')

/** What says that something is not used up: "3 Millionen sind noch vorhanden". */
export const leftOver = wordSet('vorhanden übrig verfügbar')

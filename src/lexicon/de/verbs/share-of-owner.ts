import { wordSet } from '../../word-set.ts'

/** Verbs that say of a share of a company, which no noun names, who has or gets it: "kommt noch auf 66 Prozent", "sollen 30 Prozent werden". */
export const shareVerbs = wordSet(
  `kommen haben bleiben sein werden folgen liegen stehen geben wollen an|streben rechnen sichern erreichen halten behalten besitzen an|peilen
  fordern verlangen nennen bekommen erhalten gehen verbleiben schrumpfen fallen sinken sprechen`,
)
/** With these the share is the subject, or nobody is. */
export const shareComing = wordSet('folgen liegen stehen geben sein werden bleiben verbleiben gehen')

/** What is said of a share that somebody must have, and has not: "30 Prozent wären nötig". */
export const needed = wordSet('nötig notwendig erforderlich möglich vorgeschrieben genug ausreichend')

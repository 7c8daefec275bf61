import { wordSet } from '../../word-set.ts'

/** What companies are counted by: "300 Stellen", "3 Millionen Nutzer". */
export const countsOfBusiness =
  /(stellen?|jobs?|arbeitspl(atz|ätzen?)|mitarbeitern?|mitarbeiterinnen|beschäftigten?|angestellten?|leuten?|nutzern?|kunden|abonnenten|filialen|aktien)$/iu

/** Before a name that stands between two places or is what something else is called. */
export const wordsBeforeOthers = wordSet('zwischen als namens zuschlag')

/** Behind these nouns in the singular stand without article as well: "mit Kreditkarte", "per Bahn". */
export const bareNounPrepositions = wordSet('mit ohne als zu per in aus nach auf unter um pro je via samt plus minus')

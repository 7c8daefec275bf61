/* What is taken from a turnover until a result is left, and what is kept of it. */

import { wordSet } from '../../word-set.ts'

/** What somebody saves where it falls: "die Personalkosten um 400 Millionen senken". */
export const costNouns = /kosten$|^ausgaben$|^aufwand$/

/** What banks lose on others: "legt für Kreditausfälle 3 Millionen zurück". */
export const loanLosses = /kredit|ausf[aä]ll/i

/** What a result is told before: "verdiente vor Zinsen und Steuern 40 Millionen". */
export const leftOutNouns = wordSet(
  'steuern zinsen abschreibungen firmenwertabschreibungen sondereffekten sonderposten sondereinflüssen sonderkosten einmaleffekten einmalkosten wertberichtigungen amortisation amortisationen minderheiten dritten restrukturierungskosten',
)

/** Behind "nach" or "vor" what they take away is left out of a result: "nach Abzug aller Kosten". */
export const deductions = /^abz(ug|ügen)$/

/** What a business keeps of its turnover, and what it yields. */
export const marginNouns = /(marge|rendite)n?$/i

import type { Claim } from '../../model/claim.ts'
import { clauseOf } from './near-words.ts'

const number = String.raw`(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|paar|wenigen?|mehreren?|einigen?)`

/** Words that spread an amount over years: "in den nächsten zehn Jahren", "verteilt auf fünf Jahre", "bis 2030". */
const overYears = new RegExp(
  [
    String.raw`\b(?:nächsten|kommenden|folgenden|in|binnen|innerhalb|innert|über|auf|von) (?:von )?(?:rund |etwa |gut )?${number} jahren?\b`,
    String.raw`\b(?:nächsten|kommenden|folgenden) jahren?\b`,
    String.raw`\bbis (?:zum jahr |ins jahr |anfang |mitte |ende )?20\d\d\b`,
    'jahrzehnt',
    'mehrjährig',
  ].join('|'),
  'u',
)

/** A year or a part of one; a day or a month is an occasion. */
const ofOneYear = /^\d{4}(?:-(?:3[3-6]|4[01]))?$/

/** Over what time money is spent, where the clause says so: the outlay of a year is none of the decade. */
export function termOf(claim: Claim, time: string | undefined): 'years' | 'year' | undefined {
  if (claim.type !== 'spending') return undefined
  if (overYears.test(clauseOf(claim).toLowerCase())) return 'years'
  return time !== undefined && ofOneYear.test(time) ? 'year' : undefined
}

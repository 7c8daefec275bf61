import { ownedByVerbs } from '../../lexicon/de/events/having-words.ts'
import { furtherShare, partGainingVerbs } from '../../lexicon/de/verbs/changing-hands.ts'
import type { Site } from '../cues/cue.ts'
import { type Filler, fillRoles } from '../roles/fill-roles.ts'
import type { Clause, ParsedSentence, Phrase } from '../syntax/clause.ts'
import { isMinorShare, namesSeller } from './conditions/minor-share.ts'
import { partBought } from './de/entering.ts'
import { toldBefore } from './told-before.ts'

/** Who comes to own less than half of whom; who is not named is told elsewhere. */
export interface Minority {
  readonly investor?: Filler
  readonly company?: Filler
}

/** The purchase of less than half of a company that the figure's own clause tells. */
export const minorityHere = ({ parsed, clause }: Site): Minority | null => minorityIn(parsed, clause)

/** The one told in the clauses before, if nothing else was told since. */
export const minorityBefore = (site: Site): Minority | null =>
  hasShare(site.clause) ? null : toldBefore(site, ELSEWHERE, minorityIn)

const ELSEWHERE: ReadonlySet<string> = new Set(['funding-round', 'revenue', 'ipo', 'share-sale', 'debt', 'subsidy'])

/** Asked again for every figure behind. */
const known = new WeakMap<Clause, Minority | null>()

function minorityIn(parsed: ParsedSentence, clause: Clause): Minority | null {
  const before = known.get(clause)
  if (before !== undefined) return before
  const told = read(parsed, clause)
  known.set(clause, told)
  return told
}

function read(parsed: ParsedSentence, clause: Clause): Minority | null {
  const { verb, phrases, units } = clause
  const [share, ...others] = phrases.filter(isShare)
  if (verb === null || share === undefined || others.length > 0 || !partGainingVerbs.has(verb.lemma)) return null
  if (verb.passive && !phrases.some(({ preposition }) => preposition === 'von' || preposition === 'durch')) return null
  if (!isMinorShare(share.head.figure?.figure) || units.some(({ norm }) => furtherShare.test(norm)) || isSoldBy(clause))
    return null
  const { investor, company } = fillRoles(partBought, { parsed, clause, phrase: share, cues: [], before: null })
  if (investor === undefined && company === undefined) return null
  return { ...(investor && { investor }), ...(company && { company }) }
}

const isShare = ({ head }: Phrase): boolean => head.figure?.figure.kind === 'percent'
const hasShare = ({ phrases }: Clause): boolean => phrases.some(isShare)

/** Where a share passes by itself, or by whoever acts, "von" says of whom it is or who buys. */
const isSoldBy = (clause: Clause): boolean =>
  clause.verb?.passive !== true && !ownedByVerbs.has(clause.verb?.lemma ?? '') && namesSeller(clause)

import { listingWords } from '../../../lexicon/de/events/compared-words.ts'
import { followingVerbs } from '../../../lexicon/de/verbs/predicates.ts'
import type { ClaimType } from '../../../model/claim.ts'
import type { Site } from '../../cues/cue.ts'
import type { Match } from '../../frames/match-frames.ts'
import { bearerOf } from '../../roles/bearer-of.ts'
import { fits } from '../../roles/fits.ts'

/** "Seestern mit einem Umsatzplus von 44 Prozent, Nordwind mit 30 Prozent": a figure that stands with a name of its own says the same of that one. */
export function listedWith(site: Site, before: Match | null): Match | null {
  const mention = bearerOf(site)?.mention
  if (before?.fillers.company === undefined || !OWN_FIGURES.has(before.frame.type) || !fits('company', mention))
    return null
  if (mention.entity?.id === before.fillers.company.mention.entity?.id) return null
  const company = { mention, why: 'the name that the figure stands with', weight: 1 }
  return { ...before, fillers: { ...before.fillers, company }, triggers: [] }
}

const OWN_FIGURES: ReadonlySet<ClaimType> = new Set([
  'revenue',
  'profit',
  'growth',
  'share_price',
  'users',
  'headcount',
  'valuation',
  'funding_round',
])

/** "Weitere wertvolle Firmen sind Nordwind mit 2 Milliarden und …", "Dahinter steht Seestern mit 3 Milliarden": does the sentence go on with a list? */
export const goesOnListing = ({ parsed: { units }, clause: { verb } }: Site): boolean =>
  (verb === null || verb.classes.includes('copula') || followingVerbs.has(verb.lemma)) &&
  units.slice(0, MOST_BEFORE).some(({ norm }) => listingWords.test(norm))
const MOST_BEFORE = 4

/** "Größter Aktionär ist Nordwind mit 29 Prozent. Dazu kommt Ostland mit 16 Prozent, gefolgt von Altmann mit 8": who comes next holds a share of the same company. */
export function holdsToo(site: Site, before: Match | null): Match | null {
  const { verb, parent } = site.clause
  const mention = bearerOf(site)?.mention
  const { company, holder } = before?.fillers ?? {}
  if (before?.frame.type !== 'stake' || company === undefined || holder === undefined || !fits('holder', mention))
    return null
  if (!isNext(verb === null && parent !== null ? parent.verb : verb)) return null
  if ([company, holder].some((one) => one.mention.entity?.id === mention.entity?.id)) return null
  const next = { mention, why: 'the name that the figure stands with', weight: 1 }
  return { ...before, fillers: { company, holder: next }, triggers: [] }
}

/** Verbs by which a list of names goes on. */
const isNext = (verb: Site['clause']['verb']): boolean =>
  verb !== null && (verb.classes.includes('come') || followingVerbs.has(verb.lemma))

import { earlierAdverbs } from '../../../lexicon/de/grammar/adverbs.ts'
import type { Match } from '../../frames/match-frames.ts'
import type { Reading } from '../../reading.ts'
import type { Filler, Fillers } from '../../roles/fill-roles.ts'
import { fits } from '../../roles/fits.ts'
import type { Story } from '../story/story.ts'

/** In news of a takeover, who bids the price per share or sets the value of what is bought, where the clause does not say: "Geboten sind 53 Euro je Aktie." */
export function bidderOf(
  match: Match | null,
  { site }: Reading,
  { company, by }: Fillers,
  story: Story,
): Filler | null {
  if (match === null || by !== undefined || company === undefined || !story.isAbout('acquire')) return null
  const isPrice = match.frame.toldAs === 'bid'
  const isValue =
    match.frame.toldAs === 'worth' &&
    !site.cues.some(({ classId, clause }) => clause.sentence === site.clause.sentence && OF_OTHERS.has(classId))
  const isEarlier = site.parsed.units.some(({ norm }) => earlierAdverbs.has(norm))
  if (!(isPrice || isValue) || isEarlier) return null
  const deal = story.deals.of(company.mention.entity?.id ?? '')
  const actor = deal?.party('acquisition', 'actor') ?? undefined
  return fits('by', actor) && actor.entity?.id !== company.mention.entity?.id
    ? { mention: actor, why: 'who bids in the deal told here', weight: 1 }
    : null
}

/** What sets a value too, without anybody who buys all. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  'funding-round',
  'capital',
  'ipo',
  'share-sale',
  'secondary',
  'trading',
  'market-cap',
])

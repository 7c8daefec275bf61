import { therebyWords } from '../../../lexicon/de/grammar/adverbs.ts'
import type { Site } from '../../cues/cue.ts'
import type { Match } from '../../frames/match-frames.ts'
import type { Fillers } from '../../roles/fill-roles.ts'
import { functionsOf } from '../../syntax/who.ts'
import type { Deal } from '../deals/deals.ts'

/** "Das Angebot bewertet", "Der Einstieg bewertet", "Damit wird … bewertet": is it the deal just told of that sets the worth? */
function isSetByDeal({ clause }: Site): boolean {
  const { subjectNoun } = functionsOf(clause)
  return (
    subjectNoun?.head.classes.some((id) => DEALS.has(id)) === true ||
    clause.units.some(({ norm }) => therebyWords.has(norm))
  )
}
const DEALS: ReadonlySet<string> = new Set([
  'offer',
  'acquire',
  'deal',
  'invest',
  'price',
  'plain-price',
  'sell',
  'funding-round',
])

/** Who buys and who sells. */
const SIDES = ['actor', 'owner'] as const

/**
 * "Nordwind will Seestern übernehmen. Das Angebot bewertet den Konzern mit 2 Milliarden": what a deal values is whom it is for, though the
 * description alone might mean who bids or sells.
 */
export function withValuedTarget({ frame }: Match, site: Site, fillers: Fillers, deal: Deal | null): Fillers {
  const { company } = fillers
  if (frame.type !== 'valuation' || company?.mention.how !== 'description' || deal === null) return fillers
  const { target } = deal
  const isSide = SIDES.some((side) => deal.party('acquisition', side)?.entity?.id === company.mention.entity?.id)
  const isBefore = target !== null && target.start < company.mention.start
  return isSide && isBefore && isSetByDeal(site)
    ? { ...fillers, company: { mention: target, why: 'whom the deal is for that sets the worth', weight: 1 } }
    : fillers
}

import type { EntityMention } from '../../../model/entity.ts'
import { isInvestor } from '../../roles/fits.ts'
import type { OpenRole } from './open-role.ts'

/**
 * "Nordwind kauft Seestern. … Im Konzern arbeiten 300 Menschen. Die Familie Kern hält 52 Prozent": whose shares somebody holds who is no party of the
 * deal. That is who bears a part of the holder's name, "die Nordwind-Stiftung"; of shareholders, who is listed; else, where the deal is not told
 * right there, whom the text speaks of.
 */
export function ownedByOthers(open: OpenRole): EntityMention | null {
  const { role, type, fillers, deal, isToldHere, focus, focusBefore, ofShareholders, story } = open
  const holder = fillers.holder?.mention
  if (role !== 'company' || type !== 'stake' || deal === null || holder === undefined) return null
  const isHolder = (one: EntityMention | null): boolean => one?.entity?.id === holder.entity?.id
  if (isHolder(deal.party('acquisition', 'actor')) || isHolder(deal.party('acquisition', 'owner'))) return null
  const { main, pair, onlyListed } = story.cast
  const namesake = [main, ...(pair ?? [])].find((one) => one !== null && !isHolder(one) && bearsName(holder, one))
  if (namesake != null) return namesake
  if (ofShareholders && onlyListed !== null && !isHolder(onlyListed)) return onlyListed
  const spokenOf = isHolder(focus) ? focusBefore : focus
  return isToldHere || spokenOf === null || isHolder(spokenOf) || isInvestor(spokenOf) ? null : spokenOf
}

/** "Familie Kern" and "Kern Holding", "die Else-Kern-Stiftung". */
function bearsName({ entity: holder }: EntityMention, { entity: company }: EntityMention): boolean {
  const words = holder?.name.toLowerCase().split(/[ -]/) ?? []
  const [first = ''] = company?.name.toLowerCase().split(/[ -]/) ?? []
  return first.length >= LEAST && words.includes(first)
}
const LEAST = 4

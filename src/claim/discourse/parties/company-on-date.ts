import type { EventName } from '../../../model/event-info.ts'
import type { Site } from '../../cues/cue.ts'
import type { Reading } from '../../reading.ts'
import type { Filler } from '../../roles/fill-roles.ts'
import { fits } from '../../roles/fits.ts'
import { functionsOf } from '../../syntax/who.ts'
import type { Part } from '../deals/parts.ts'
import { takeoverSteps } from '../deals/takeover-steps.ts'
import type { Story } from '../story/story.ts'

/** What happens to no company in particular. */
const OF_NOBODY: ReadonlySet<EventName> = new Set(['publication', 'election'])
/** Steps of a takeover: they happen to what is bought, whoever takes them. */
const OF_TARGET: ReadonlySet<EventName> = new Set([...takeoverSteps, 'statement'])
/** Steps of an investment: they happen to whom the money goes. */
const OF_RECEIVER: ReadonlySet<EventName> = new Set(['investment', 'launch', 'share sale', 'funding round'])
/** What follows from an order is done by who got it. */
const OF_SUPPLIER: ReadonlySet<EventName> = new Set(['delivery start', 'production start'])

/**
 * The company that something happened to on a date: none for what concerns no company, that of the figure told with it (`beside`), in
 * news of a takeover the one that is bought; undefined where the date is about whom the text is about just then.
 */
export function companyOnDate(
  event: EventName | null,
  { sentence, site }: Reading,
  beside: Filler | null,
  story: Story,
): Filler | null | undefined {
  if (event !== null && OF_NOBODY.has(event)) return null
  const { cues, deals } = story
  const theme = cues.find(({ classId }) => classId === 'acquire' || classId === 'invest')?.classId
  const deal = deals.at(sentence)
  const party = (part: Part, why: string): Filler | undefined => {
    const mention = deal?.party(theme === 'acquire' ? 'acquisition' : 'investment', part) ?? undefined
    return fits('company', mention) ? { mention, why, weight: 1 } : undefined
  }
  // A takeover changes the buyer's profit; who invests tells of it.
  if (theme === 'acquire' && event === 'profit effect') return party('actor', 'who buys in the deal told here')
  if (theme === 'invest' && event === 'announcement') return party('actor', 'who puts money in in the deal told here')
  if (beside !== null) return beside
  if (event !== null && OF_SUPPLIER.has(event) && cues.some(({ classId }) => classId === 'contract')) {
    const supplier = story.filler('contract', 'supplier') ?? undefined
    if (fits('company', supplier)) return { mention: supplier, why: 'who delivers', weight: 1 }
  }
  const happens = theme === 'acquire' ? OF_TARGET : OF_RECEIVER
  if (theme === undefined || (event === null ? acts(site) : !happens.has(event))) return undefined
  return party('target', 'what the deal told here is about')
}

/** Is a company or a person the subject? What else they do that day is their own affair. */
const acts = ({ clause }: Site): boolean => {
  const mention = functionsOf(clause).subject?.mention
  return mention?.entity?.kind === 'person' || fits('company', mention)
}

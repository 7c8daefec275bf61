import type { EntityKind, EntityMention } from '../../../model/entity.ts'
import type { EventName } from '../../../model/event-info.ts'
import type { Reading } from '../../reading.ts'
import type { Filler } from '../../roles/fill-roles.ts'
import { fits } from '../../roles/fits.ts'
import { isPossessive } from '../../syntax/possessive.ts'
import { prepositionOf } from '../../syntax/preposition-of.ts'
import type { Deal } from '../deals/deals.ts'
import { takeoverSteps } from '../deals/takeover-steps.ts'
import type { Story } from '../story/story.ts'

/** Steps of a takeover or investment: each is one side's with the other. */
const OF_DEAL: ReadonlySet<EventName> = new Set([
  ...takeoverSteps,
  'agreement end',
  'investment',
  'launch',
  'profit effect',
])
/** What two sides of an order do. */
const OF_ORDER: ReadonlySet<EventName> = new Set([
  'announcement',
  'agreement end',
  'contract',
  'contract signing',
  'deadline',
  'delivery start',
])
/** What somebody begins or ends at a company. */
const OF_PERSON: ReadonlySet<EventName> = new Set(['CEO start', 'exit'])

/**
 * With whom something happened to a company on a date: the one other party that the clause names, else the other side of the deal or
 * order told there; null where the event has one side, or the other is open.
 */
export function counterparty(
  event: EventName | null,
  company: EntityMention,
  reading: Reading,
  story: Story,
): Filler | null {
  if (event === null) return null
  const ofDeal = OF_DEAL.has(event)
  const ofOrder = OF_ORDER.has(event) && story.isAbout('contract')
  const named = othersIn(reading, company)
  if (OF_PERSON.has(event)) return only(named.filter(({ entity }) => entity?.kind === 'person'))
  if (!ofDeal && !ofOrder) return null
  const isOut = event === 'approval' ? JUDGES : PERSONS
  return (
    only(named.filter(({ entity }) => !isOut.has(entity?.kind ?? 'person'))) ??
    otherSide(company, reading, story, ofOrder)
  )
}

const PERSONS: ReadonlySet<EntityKind> = new Set(['person'])
/** Who approves is no party to what is approved. */
const JUDGES: ReadonlySet<EntityKind> = new Set(['person', 'authority', 'state'])

/** Whom the clause names beside the company. */
const othersIn = ({ site }: Reading, company: EntityMention): EntityMention[] =>
  site.clause.phrases.flatMap((phrase) => {
    const { head } = phrase
    return PARTAKING.has(prepositionOf(phrase)) &&
      !isPossessive(head) &&
      fits('with', head.mention) &&
      !isOneWith(head.mention, company)
      ? [head.mention]
      : []
  })

/** Prepositions, or none, of those who take part: "in Deutschland" is a place. */
const PARTAKING: ReadonlySet<string> = new Set(['', 'mit', 'von', 'an', 'bei', 'durch', 'für', 'zwischen', 'seitens'])

const isOneWith = ({ entity, owner }: EntityMention, company: EntityMention): boolean =>
  entity?.id === company.entity?.id || owner?.id === company.entity?.id || entity?.id === company.owner?.id

function only(mentions: readonly EntityMention[]): Filler | null {
  const [first] = mentions
  if (first === undefined || mentions.some(({ entity }) => entity?.id !== first.entity?.id)) return null
  return { mention: first, why: 'the other party that the clause names', weight: 1 }
}

function otherSide(company: EntityMention, { sentence }: Reading, story: Story, ofOrder: boolean): Filler | null {
  const id = company.entity?.id
  const deal = story.deals.at(sentence)
  const other = (ofOrder ? otherOfOrder(id, story) : null) ?? (deal === null ? null : otherOfDeal(id, deal, story))
  return other === null || other.entity?.id === id
    ? null
    : { mention: other, why: 'the other side of what is told here', weight: 1 }
}

function otherOfDeal(id: string | undefined, deal: Deal, story: Story): EntityMention | null {
  const type = story.isAbout('acquire') ? 'acquisition' : 'investment'
  const actor = deal.party(type, 'actor')
  if (deal.target?.entity?.id === id) return actor
  return actor?.entity?.id === id ? deal.target : null
}

function otherOfOrder(id: string | undefined, story: Story): EntityMention | null {
  const [customer, supplier] = [story.filler('contract', 'customer'), story.filler('contract', 'supplier')]
  if (supplier?.entity?.id === id) return customer
  return customer?.entity?.id === id ? supplier : null
}

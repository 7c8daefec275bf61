import type { ClaimType, RoleName } from '../../../model/claim.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { Fillers } from '../../roles/fill-roles.ts'
import type { Deal } from '../deals/deals.ts'
import { partOf } from '../deals/parts.ts'
import type { Story } from '../story/story.ts'

/** The deal that a figure belongs to: the one whose target its clause names, else the one in focus. */
export function dealOf(fillers: Fillers, story: Story, sentence: number): Deal | null {
  const target = fillers.company?.mention.entity?.id
  if (target !== undefined) return story.deals.of(target)
  const actor = (fillers.buyer ?? fillers.investor ?? fillers.holder)?.mention.entity?.id
  const focus = story.deals.at(sentence)
  if (actor !== undefined && focus?.target?.entity?.id === actor) return null
  // Nor does one sell what another does.
  const [seller, owner] = [fillers.seller?.mention.entity?.id, focus?.party('acquisition', 'owner')?.entity?.id]
  if (seller !== undefined && owner !== undefined && seller !== owner) return null
  // One buys what another does not: who buys something else tells of another deal.
  const buyer = focus?.party('acquisition', 'actor')?.entity?.id
  return fillers.buyer !== undefined && fillers.seller !== undefined && buyer !== undefined && buyer !== actor
    ? null
    : focus
}

/** Who plays a role in a deal, as far as the article tells. */
export function fromDeal(
  deal: Deal,
  type: ClaimType,
  role: RoleName,
  main: Deal | null,
): { readonly mention: EntityMention; readonly why: string } | null {
  const part = partOf(type, role)
  // Whom it belongs to sells it in the deal that the article is about; of another nobody knows.
  const isOpen =
    part === null ||
    (part === 'owner' && main !== null && deal !== main && !deal.tellsOwner && deal.target?.part !== true)
  const mention = isOpen ? null : deal.party(type, part)
  return mention === null
    ? null
    : {
        mention,
        why:
          part === 'target' ? 'the deal told here' : `as the deal for ${deal.target?.text ?? 'it'} is told elsewhere`,
      }
}

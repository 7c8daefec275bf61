import type { EntityMention } from '../../../model/entity.ts'
import type { Fillers } from '../../roles/fill-roles.ts'
import type { Story } from '../story/story.ts'

/**
 * Whose shares are sold, and by whom. Who takes the money in sells; where that is the company that the article says is listed,
 * nothing more than its own offering is told.
 */
export function settleIssuer(own: Fillers, story: Story): Fillers {
  const { seller, ...others } = listed(own, story)
  if (seller === undefined || others.company !== undefined) return seller === undefined ? others : { ...others, seller }
  const issuer = issuerOf(story)
  if (issuer === null || issuer.entity?.id === seller.mention.entity?.id) return { ...others, company: seller }
  return { ...others, seller }
}

/** The company that goes public, or that shares are held of, or that is valued, or that the article is about. */
const issuerOf = (story: Story): EntityMention | null =>
  story.filler('share_sale', 'company') ??
  story.filler('stake', 'company') ??
  story.filler('valuation', 'company') ??
  story.cast.main

/** Who brings a daughter to the exchange is not who is listed: it sells. */
function listed(own: Fillers, story: Story): Fillers {
  const { company } = own
  const daughter = company === undefined ? null : story.listedDaughter(company.mention)
  if (company === undefined || daughter === null) return own
  return {
    seller: company,
    ...own,
    company: { ...company, mention: daughter, why: `the daughter of ${company.mention.text} that is listed` },
  }
}

/** New shares are sold by the company that issues them. */
export function sellerOfNewShares({ kind }: Readonly<Record<string, string>>, fillers: Fillers): Fillers {
  const { company, seller } = fillers
  if (kind !== 'capital increase' || company === undefined || seller !== undefined) return fillers
  return { ...fillers, seller: { ...company, why: 'new shares are sold by the company itself' } }
}

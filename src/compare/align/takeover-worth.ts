import type { Claim } from '../../model/claim.ts'
import type { Figure } from '../../model/figure.ts'
import { grouped } from '../../model/grouped.ts'

/** The basis of a worth that is a buyer's price. */
const takeover = 'takeover'

/** How far a worth and a price of one deal may lie apart (relative) to be tellings of one price; a part of the company costs less. */
const onePrice = 0.1

/**
 * What a buyer values a company at is what the takeover makes it worth, and not what its last round did: marks worths set by who buys the
 * company, as any of the claims tells, so that the one is not taken for the other. One that is near a price that is told is that price.
 */
export function withTakeoverWorth(claims: readonly Claim[]): Claim[] {
  const prices = grouped(
    claims.filter(({ type }) => type === 'acquisition'),
    ({ roles }) => pairOf(roles.company?.id, roles.buyer?.id),
  )
  return claims.map((claim) => {
    const { by, company } = claim.roles
    const told = mayBePrice(claim) ? prices.get(pairOf(company?.id, by?.id)) : undefined
    if (!told) return claim
    if (by && company && told.some((price) => lieNear(price.figure, claim.figure)))
      return { ...claim, type: 'acquisition', roles: { buyer: by, company }, qualifiers: {} }
    return { ...claim, qualifiers: { ...claim.qualifiers, basis: takeover } }
  })
}

const pairOf = (company: string | undefined, buyer: string | undefined): string => `${company} ${buyer}`

const mayBePrice = ({ type, roles, qualifiers }: Claim): boolean =>
  type === 'valuation' &&
  roles.by !== undefined &&
  qualifiers.measure === undefined &&
  !markets.has(String(qualifiers.basis))

/** What buyers of shares on the market or in an issue make a company worth is no takeover's price, whoever says so. */
const markets: ReadonlySet<string> = new Set(['ipo', 'market_cap', 'secondary'])

const lieNear = (x: Figure, y: Figure): boolean =>
  typeof x.value === 'number' &&
  typeof y.value === 'number' &&
  Math.max(x.value, y.value) <= Math.min(x.value, y.value) * (1 + onePrice)

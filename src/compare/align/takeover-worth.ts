import type { Claim } from '../../model/claim.ts'

/** The basis of a worth that is a buyer's price. */
const takeover = 'takeover'

const pairOf = (company: string | undefined, buyer: string | undefined): string => `${company} ${buyer}`

/**
 * What a buyer values a company at is what the takeover makes it worth, and not what its last round did: marks worths set by who buys the
 * company, as any of the claims tells, so that the one is not taken for the other.
 */
export function withTakeoverWorth(claims: readonly Claim[]): Claim[] {
  const takeovers = new Set(
    claims.filter(({ type }) => type === 'acquisition').map(({ roles }) => pairOf(roles.company?.id, roles.buyer?.id)),
  )
  return claims.map((claim) => {
    const { type, roles, qualifiers } = claim
    const isPrice = type === 'valuation' && roles.by && takeovers.has(pairOf(roles.company?.id, roles.by.id))
    return isPrice && qualifiers.measure === undefined && !markets.has(String(qualifiers.basis))
      ? { ...claim, qualifiers: { ...qualifiers, basis: takeover } }
      : claim
  })
}

/** What buyers of shares on the market or in an issue make a company worth is no takeover's price, whoever says so. */
const markets: ReadonlySet<string> = new Set(['ipo', 'market_cap', 'secondary'])

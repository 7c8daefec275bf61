import type { Claim } from '../../src/model/claim.ts'
import { overlaps } from '../../src/model/span.ts'
import { isConversion, type PlacedClaim } from './gold-claims.ts'
import { sameValue } from './same-value.ts'

/** A hand-checked claim and the tool's claim on the same words. */
export interface Pair {
  readonly gold: PlacedClaim
  readonly tool: Claim
  /** Kind, value and currency are right. */
  readonly read: boolean
}

/** The claims of one article put side by side. */
export interface Pairing {
  readonly pairs: readonly Pair[]
  readonly missed: readonly PlacedClaim[]
  readonly extra: readonly Claim[]
}

const named = /\d|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember/

/** "am Freitag", "im vergangenen Jahr": whether an annotator lists them is a matter of taste. */
const isRelativeDate = ({ figure }: Claim): boolean => figure.kind === 'date' && !named.test(figure.text)

const shared = (gold: PlacedClaim, { evidence }: Claim): number =>
  Math.min(gold.end, evidence.end) - Math.max(gold.start, evidence.start)

/** Pairs the claims of one article: right values first, then right types, then the longer overlap. */
export function pairClaims(gold: readonly PlacedClaim[], tool: readonly Claim[]): Pairing {
  const candidates = gold.flatMap((placed) =>
    tool
      .filter((claim) => overlaps(placed, claim.evidence) && claim.figure.kind === placed.gold.figure.kind)
      .map((claim) => ({ gold: placed, tool: claim, read: sameValue(placed.gold.figure, claim.figure) })),
  )
  const rank = ({ gold, tool, read }: Pair): number =>
    (read ? 1e6 : 0) + (gold.gold.type === tool.type ? 1e5 : 0) + shared(gold, tool)
  const taken = new Set<PlacedClaim | Claim>()
  const pairs = candidates
    .sort((a, b) => rank(b) - rank(a))
    .filter(({ gold, tool }) => {
      if (isConversion(gold) || taken.has(gold) || taken.has(tool)) return false
      taken.add(gold).add(tool)
      return true
    })
  const conversions = gold.filter(isConversion)
  return {
    pairs,
    missed: gold.filter((placed) => !taken.has(placed) && !isConversion(placed)),
    extra: tool.filter(
      (claim) =>
        !taken.has(claim) && !isRelativeDate(claim) && !conversions.some((placed) => overlaps(placed, claim.evidence)),
    ),
  }
}

import type { ClaimType, RoleName } from '../../model/claim.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { Fillers } from '../roles/fill-roles.ts'

/** The two sides of a deal: who puts money in, and what it goes to. */
export type Side = 'actor' | 'target'

/** Which side a role is on; customer and supplier trade, they are on none. */
export function sideOf(type: ClaimType, role: RoleName): Side | null {
  if (role === 'buyer' || role === 'investor' || role === 'holder') return 'actor'
  if (
    role === 'company' &&
    (type === 'acquisition' ||
      type === 'investment' ||
      type === 'stake' ||
      type === 'valuation' ||
      type === 'funding_round')
  )
    return 'target'
  return null
}

interface Party {
  readonly mention: EntityMention
  actor: number
  target: number
}

/** Counts on which side each party of an article stands, over all its events. */
export class DealSides {
  readonly #parties = new Map<string, Party>()

  vote(type: ClaimType, fillers: Fillers, weight: number): void {
    for (const [role, { mention }] of Object.entries(fillers)) {
      const side = sideOf(type, role as RoleName)
      const id = mention.entity?.id
      if (side === null || id === undefined) continue
      const party = this.#parties.get(id) ?? { mention, actor: 0, target: 0 }
      party[side] += weight
      this.#parties.set(id, party)
    }
  }

  /** The party most clearly on this side, or null where two are alike. */
  leader(side: Side): EntityMention | null {
    const net = (party: Party): number => (side === 'actor' ? party.actor - party.target : party.target - party.actor)
    const [first, second] = [...this.#parties.values()].sort((a, b) => net(b) - net(a))
    if (first === undefined || net(first) <= 0 || (second !== undefined && net(second) === net(first))) return null
    return first.mention
  }

  /** Does the article as a whole put this party on the other side? */
  contradicts(side: Side, id: string): boolean {
    const party = this.#parties.get(id)
    if (party === undefined) return false
    const [own, other] = side === 'actor' ? [party.actor, party.target] : [party.target, party.actor]
    return other >= 3 && other > own * 2
  }
}

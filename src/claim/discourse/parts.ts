import type { ClaimType, RoleName } from '../../model/claim.ts'
import type { EntityMention } from '../../model/entity.ts'
import { Ballot } from './ballot.ts'
import type { Telling } from './telling.ts'

/** The parts in a deal: who puts money in, what it goes to, who let it go. */
export type Part = 'actor' | 'target' | 'owner'

const TARGETS: ReadonlySet<ClaimType> = new Set(['acquisition', 'investment', 'stake', 'valuation', 'funding_round'])

/** Which part a role is; customer and supplier trade, they are none. */
export function partOf(type: ClaimType, role: RoleName): Part | null {
  if (role === 'buyer' || role === 'investor' || role === 'holder') return 'actor'
  if (role === 'seller') return 'owner'
  return role === 'company' && TARGETS.has(type) ? 'target' : null
}

/** How far the article must lean the other way before it overrules a single telling. */
const LEAN = 2
const LEAST = 3

/** Counts which part each party of an article plays, over all its deals. */
export class Parts {
  readonly #ballots = { actor: new Ballot(), target: new Ballot(), owner: new Ballot() }

  count({ type, fillers, weight }: Telling): void {
    for (const [role, filler] of Object.entries(fillers)) {
      const part = partOf(type, role as RoleName)
      if (part !== null) this.#ballots[part].add(filler.mention, weight * filler.weight)
    }
  }

  /** Does the article as a whole give this party another part? Who let something go may have bought it before. */
  contradicts(part: Part, id: string): boolean {
    const own = this.#ballots[part].points(id)
    const others = part === 'target' ? (['actor', 'owner'] as const) : (['target'] as const)
    const other = others.reduce((sum, one) => sum + this.#ballots[one].points(id), 0)
    return other >= LEAST && other > own * LEAN
  }

  /** The party most clearly in this part, or null where two are alike. */
  leader(part: Part): EntityMention | null {
    return this.#ballots[part].winner((id) => this.contradicts(part, id))
  }
}

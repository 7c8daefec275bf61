import type { ClaimType, RoleName } from '../../../model/claim.ts'
import type { EntityMention, MentionHow } from '../../../model/entity.ts'
import type { Fillers } from '../../roles/fill-roles.ts'
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
  /** Parties that the article puts in a part by name, not by a description that may mean another. */
  readonly #named = { actor: new Ballot(), target: new Ballot(), owner: new Ballot() }
  /** Whom the article knows as daughters of whom: by the parent's id the daughters by theirs, and by the daughter's the parents. */
  readonly #daughters = new Map<string, Map<string, EntityMention>>()
  readonly #parents = new Map<string, Set<string>>()
  readonly #contradicted = {
    actor: new Map<string, boolean>(),
    target: new Map<string, boolean>(),
    owner: new Map<string, boolean>(),
  }
  readonly #leaders = new Map<Part, EntityMention | null>()

  constructor(tellings: readonly Telling[]) {
    for (const telling of tellings) this.#count(telling)
  }

  #count({ type, fillers, weight, ownership }: Telling): void {
    if (ownership !== undefined) {
      this.#know(fillers)
      return
    }
    for (const [role, filler] of Object.entries(fillers)) {
      const part = partOf(type, role as RoleName)
      if (part === null) continue
      for (const mention of [filler.mention, ...(filler.others ?? [])]) {
        this.#ballots[part].add(mention, weight * filler.weight)
        if (!UNSURE.has(mention.how)) this.#named[part].add(mention, weight * filler.weight)
      }
    }
  }

  #know({ seller, company }: Fillers): void {
    const [parent, child] = [seller?.mention.entity?.id, company?.mention.entity?.id]
    if (parent === undefined || child === undefined || company === undefined) return
    const daughters = this.#daughters.get(parent) ?? new Map<string, EntityMention>()
    const parents = this.#parents.get(child) ?? new Set<string>()
    this.#daughters.set(parent, daughters.set(child, company.mention))
    this.#parents.set(child, parents.add(parent))
  }

  /** Does the article as a whole give this party another part? Who let something go may have bought it before. */
  contradicts(part: Part, id: string): boolean {
    const known = this.#contradicted[part].get(id)
    if (known !== undefined) return known
    const contradicted = this.#isElsewhere(part, id) || this.#isOfFamily(part, id)
    this.#contradicted[part].set(id, contradicted)
    return contradicted
  }

  #isElsewhere(part: Part, id: string): boolean {
    const own = this.#ballots[part].points(id)
    const others = part === 'target' ? (['actor', 'owner'] as const) : (['target'] as const)
    const other = others.reduce((sum, one) => sum + this.#ballots[one].points(id), 0)
    return other >= LEAST && other > own * LEAN
  }

  /** Parent and child do not both play: what a buyer is known to own is what it bought, and of what is bought the owner is not. */
  #isOfFamily(part: Part, id: string): boolean {
    const { actor, target } = this.#named
    if (part === 'actor' && actor.points(id) === 0)
      return [...(this.#parents.get(id) ?? [])].some((parent) => actor.points(parent) > 0)
    const daughters = part === 'target' ? [...(this.#daughters.get(id)?.keys() ?? [])] : []
    return daughters.some((child) => target.points(child) > target.points(id))
  }

  /** The only company of the text that is a daughter of this one and has none itself. */
  daughterOf(id: string): EntityMention | null {
    let only: EntityMention | null = null
    for (const [child, daughter] of this.#daughters.get(id) ?? []) {
      if (this.#daughters.has(child)) continue
      if (only !== null) return null
      only = daughter
    }
    return only
  }

  /** Is this party told of in the part? */
  has(part: Part, id: string): boolean {
    return this.#ballots[part].points(id) > 0
  }

  /** The only party ever told of in this part. */
  sole(part: Part): EntityMention | null {
    return this.#ballots[part].sole
  }

  /** The party most clearly in this part, or null where two are alike. */
  leader(part: Part): EntityMention | null {
    const known = this.#leaders.get(part)
    if (known !== undefined) return known
    const leader = this.#ballots[part].winner((id) => this.contradicts(part, id))
    this.#leaders.set(part, leader)
    return leader
  }
}

const UNSURE: ReadonlySet<MentionHow> = new Set(['description', 'epithet', 'pronoun'])

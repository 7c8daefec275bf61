import type { ClaimType, RoleName } from '../../model/claim.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { Fillers } from '../roles/fill-roles.ts'
import { Ballot } from './ballot.ts'
import { type Part, Parts, partOf } from './parts.ts'
import type { Telling } from './telling.ts'

/** A deal of the article: its target, and who plays which part in it, collected from every clause that tells of it. */
export class Deal {
  /** Null where the article never names it. */
  readonly target: EntityMention | null
  readonly sentences = new Set<number>()
  weight = 0
  readonly #ballots = new Map<string, Ballot>()

  constructor(target: EntityMention | null) {
    this.target = target
  }

  add({ type, weight, sentence, ownership }: Telling, fillers: Fillers): void {
    if (ownership === undefined) {
      this.weight += weight
      this.sentences.add(sentence)
    }
    for (const [role, filler] of Object.entries(fillers)) {
      const part = partOf(type, role as RoleName)
      if (part === null || part === 'target') continue
      for (const key of ownership !== undefined ? [`${type} ${part}`] : [`${type} ${part}`, part]) {
        const ballot = this.#ballots.get(key) ?? new Ballot()
        this.#ballots.set(key, ballot)
        ballot.add(filler.mention, weight * filler.weight)
      }
    }
  }

  /** Who plays a part: by what tells of the same type, else of any. Never the target itself. */
  party(type: ClaimType, part: Part): EntityMention | null {
    if (part === 'target') return this.target
    const isTarget = (id: string): boolean => id === this.target?.entity?.id
    const actor = part === 'owner' ? this.party(type, 'actor')?.entity?.id : undefined
    const isOut = (id: string): boolean => isTarget(id) || id === actor
    const any = (): EntityMention | null => this.#ballots.get(part)?.winner(isOut) ?? null
    // Others hold shares too: who acts in the deal is who the article says most of.
    return (type === 'stake' ? any() : null) ?? this.#ballots.get(`${type} ${part}`)?.winner(isOut) ?? any()
  }
}

/** The deals of an article, told apart by their targets. */
export class Deals {
  readonly parts = new Parts()
  readonly #deals = new Map<string, Deal>()

  constructor(tellings: readonly Telling[]) {
    for (const telling of tellings) this.parts.count(telling)
    const open: { readonly telling: Telling; readonly fillers: Fillers }[] = []
    for (const telling of tellings) {
      const owns = telling.ownership !== undefined
      const fillers = owns ? telling.fillers : this.reconciled(telling.type, telling.fillers)
      const target = targetOf(telling.type, fillers)
      if (target === null || owns) {
        if (Object.keys(fillers).length > 0) open.push({ telling, fillers })
        continue
      }
      const id = target.entity?.id ?? ''
      const deal = this.#deals.get(id) ?? new Deal(target)
      this.#deals.set(id, deal)
      deal.add(telling, fillers)
    }
    if (this.#deals.size === 0 && open.length > 0) {
      // No target told of: what the article says an owner of may be it.
      const target = targetOf('acquisition', open.find(({ fillers }) => fillers.company !== undefined)?.fillers ?? {})
      this.#deals.set(target?.entity?.id ?? '', new Deal(target))
    }
    // What names no target belongs to the deal just told; whom something belongs to matters only where it is sold.
    for (const { telling, fillers } of open) {
      const target = targetOf(telling.type, fillers)?.entity?.id
      const deal = target === undefined ? this.at(telling.sentence) : this.of(target)
      // What is only known from elsewhere may be how things stood after the deal: then the owner is the buyer.
      if (telling.ownership !== 'known' || deal?.party('acquisition', 'actor') != null) deal?.add(telling, fillers)
    }
  }

  /** The fillers that the article as a whole does not put in another part. */
  reconciled(type: ClaimType, fillers: Fillers): Fillers {
    return Object.fromEntries(
      Object.entries(fillers).filter(([role, { mention }]) => {
        const part = partOf(type, role as RoleName)
        return part === null || !this.parts.contradicts(part, mention.entity?.id ?? '')
      }),
    )
  }

  of(target: string): Deal | null {
    return this.#deals.get(target) ?? null
  }

  /** The deal that the article tells most of. */
  get main(): Deal | null {
    const [first, second] = [...this.#deals.values()].sort((a, b) => b.weight - a.weight)
    return first === undefined || first.weight === second?.weight ? null : first
  }

  /** The deal told last before or in a sentence, at most two back; else the main one. */
  at(sentence: number): Deal | null {
    for (let back = sentence; back >= 0 && back > sentence - 2; back--) {
      const told = [...this.#deals.values()].filter(({ sentences }) => sentences.has(back))
      if (told.length === 1) return told[0] ?? null
      if (told.length > 1) return told.sort((a, b) => b.weight - a.weight)[0] ?? null
    }
    return this.main
  }
}

const targetOf = (type: ClaimType, fillers: Fillers): EntityMention | null =>
  partOf(type, 'company') === 'target' ? (fillers.company?.mention ?? null) : null

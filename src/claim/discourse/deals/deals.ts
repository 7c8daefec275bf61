import type { ClaimType, RoleName } from '../../../model/claim.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { Filler, Fillers } from '../../roles/fill-roles.ts'
import { Ballot } from './ballot.ts'
import { type Part, Parts, partOf } from './parts.ts'
import type { Telling } from './telling.ts'

/** A deal of the article: its target, and who plays which part in it, collected from every clause that tells of it. */
export class Deal {
  /** Null where the article never names it. */
  readonly target: EntityMention | null
  /** Its place among the deals of the article. */
  readonly index: number
  weight = 0
  readonly #ballots = new Map<string, Ballot>()
  #ownerTold = false
  #isOfToday = false
  #isOfYore = false
  /** Ids of those that the headline has selling: they may have bought it once, not now. */
  readonly #sellers = new Set<string | undefined>()

  constructor(target: EntityMention | null, index: number) {
    this.target = target
    this.index = index
  }

  /** Takes in what a clause tells; `besideDeal` where its sentence tells of the deal. */
  add({ type, weight, ownership, headline, bygone }: Telling, fillers: Fillers, besideDeal: boolean): void {
    if (ownership === undefined) this.weight += weight
    if (ownership === undefined && fillers.company !== undefined) {
      this.#isOfToday ||= bygone !== true
      this.#isOfYore ||= bygone === true
    }
    if (fillers.seller !== undefined && (ownership === undefined || besideDeal)) this.#ownerTold = true
    if (headline === true && ownership === undefined) this.#sellers.add(fillers.seller?.mention.entity?.id)
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
    const isOut = (id: string): boolean => isTarget(id) || id === actor || (part === 'actor' && this.#sellers.has(id))
    const any = (): EntityMention | null => this.#ballots.get(part)?.winner(isOut) ?? null
    // Others hold shares too: who acts in the deal is who the article says most of.
    return (type === 'stake' ? any() : null) ?? this.#ballots.get(`${type} ${part}`)?.winner(isOut) ?? any()
  }

  /** Does the article tell who sells, not only elsewhere whose it is? */
  get tellsOwner(): boolean {
    return this.#ownerTold
  }

  /** Is it only told as done years ago? */
  get isBygone(): boolean {
    return this.#isOfYore && !this.#isOfToday
  }

  /** How somebody is named who is told to play a part, be others told so more. */
  player(id: string, part: Part): EntityMention | null {
    return this.#ballots.get(part)?.winner((other) => other !== id) ?? null
  }
}

/** The deals of an article, told apart by their targets. */
export class Deals {
  readonly parts: Parts
  readonly #deals = new Map<string, Deal>()
  readonly #bySentence = new Map<number, Set<Deal>>()
  #main: Deal | null = null
  #most = Number.NEGATIVE_INFINITY

  constructor(tellings: readonly Telling[]) {
    this.parts = new Parts(tellings)
    const open: { readonly telling: Telling; readonly fillers: Fillers }[] = []
    for (const telling of tellings) {
      const owns = telling.ownership !== undefined
      const fillers = owns ? telling.fillers : this.reconciled(telling.type, telling.fillers)
      const target = targetOf(telling.type, fillers)
      if (target === null || owns) {
        if (Object.keys(fillers).length > 0) open.push({ telling, fillers })
        continue
      }
      this.#add(this.of(target.entity?.id ?? '') ?? this.#open(target), telling, fillers)
    }
    if (this.#deals.size === 0 && open.length > 0) {
      // No target told of: what the article says an owner of may be it.
      const owned = open.find(
        ({ telling, fillers }) => telling.ownership !== undefined && fillers.company !== undefined,
      )
      this.#open(targetOf('acquisition', owned?.fillers ?? {}))
    }
    // What names no target belongs to the deal just told; whom something belongs to matters only where it is sold.
    for (const { telling, fillers } of open) {
      const target = targetOf(telling.type, fillers)?.entity?.id
      const deal = target === undefined ? this.at(telling.sentence) : this.of(target)
      // What is only known from elsewhere may be how things stood after the deal: then the owner is the buyer.
      const holds = telling.ownership !== 'known' || deal?.party('acquisition', 'actor') != null
      if (deal !== null && holds && !isOfOthers(deal, fillers)) this.#add(deal, telling, fillers)
    }
  }

  #open(target: EntityMention | null): Deal {
    const deal = new Deal(target, this.#deals.size)
    this.#deals.set(target?.entity?.id ?? '', deal)
    this.#weigh(deal)
    return deal
  }

  #add(deal: Deal, telling: Telling, fillers: Fillers): void {
    const besideDeal = telling.ownership === 'told' && this.#bySentence.get(telling.sentence)?.has(deal) === true
    deal.add(telling, fillers, besideDeal)
    if (telling.ownership !== undefined) return
    const told = this.#bySentence.get(telling.sentence) ?? new Set<Deal>()
    this.#bySentence.set(telling.sentence, told.add(deal))
    this.#weigh(deal)
  }

  /** Deals only grow: the main one is known without looking at the others. */
  #weigh(deal: Deal): void {
    if (deal.weight > this.#most) {
      this.#main = deal
      this.#most = deal.weight
    } else if (deal.weight === this.#most) this.#main = null
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

  /** Is one of these, by their ids, the target of a deal? */
  someTarget(ids: ReadonlySet<string>): boolean {
    return [...ids].some((id) => this.#deals.has(id))
  }

  /** The deal that the article tells most of; null where two are alike. */
  get main(): Deal | null {
    return this.#main
  }

  /** Is it told in a sentence, or in the one before? */
  isToldAt(deal: Deal, sentence: number): boolean {
    return [sentence, sentence - 1].some((at) => this.#bySentence.get(at)?.has(deal))
  }

  /** The deal told last before or in a sentence, at most two back; else the main one. */
  at(sentence: number): Deal | null {
    for (let back = sentence; back >= 0 && back > sentence - 2; back--) {
      const [first, ...others] = this.#bySentence.get(back) ?? []
      if (first !== undefined) return others.reduce(louder, first)
    }
    return this.main
  }
}

/** Do others buy and sell than in the deal? */
const isOfOthers = (deal: Deal, { buyer, seller }: Fillers): boolean =>
  buyer !== undefined &&
  seller !== undefined &&
  isAnother(buyer, deal.party('acquisition', 'actor')) &&
  seller.mention.entity?.id !== deal.party('acquisition', 'owner')?.entity?.id

const isAnother = ({ mention }: Filler, known: EntityMention | null): boolean =>
  known !== null && mention.entity?.id !== known.entity?.id

/** The one that more is told of; of two alike the first told. */
const louder = (a: Deal, b: Deal): Deal => (b.weight > a.weight || (b.weight === a.weight && b.index < a.index) ? b : a)

const targetOf = (type: ClaimType, fillers: Fillers): EntityMention | null =>
  partOf(type, 'company') === 'target' ? (fillers.company?.mention ?? null) : null

import type { Entity } from '../../model/entity.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Member } from './cast.ts'
import type { Unnamed } from './introduced-unnamed.ts'
import type { Attention } from './most-salient.ts'
import type { Owners } from './owners.ts'

/** Whom a description means, or between whom it is open. */
export interface Resolution {
  readonly entity: Entity | null
  readonly candidates: readonly Entity[]
  readonly via?: Entity | undefined
  /** It means a company that the text brings in without a name. */
  readonly unnamed?: boolean | undefined
  readonly why: string
}

/** What the resolver knows when it comes to a description. */
export interface Scene extends Attention {
  readonly cast: ReadonlyMap<string, Member>
  /** Whom the text has spoken of up to here. */
  readonly spokenOf: ReadonlySet<Member>
  /** Who can be meant: all of the cast; of a very large one, those spoken of last. */
  readonly members: readonly Member[]
  /** Ids of those whom the same clause names or means already: "Der Konzern kauft Seestern" does not mean Seestern. */
  readonly beside: ReadonlySet<string>
  /** The companies that it brings in without a name. */
  readonly unnamed: readonly Unnamed[]
  readonly owners: Owners
  readonly gazetteer: Gazetteer
}

/** Who owns an entity: as the text says, else as listed. */
export const parentOf = (entity: Entity, { owners, gazetteer }: Scene): Entity | undefined =>
  owners.get(entity.id) ?? (entity.parent === undefined ? undefined : gazetteer.byId(entity.parent))

/** Left open between some, or between none. */
export const none = (candidates: readonly Member[], why: string): Resolution => ({
  entity: null,
  candidates: candidates.map(({ entity }) => entity),
  why,
})

/** Decided; `via` is the name that stands for the entity. */
export const one = (entity: Entity, why: string, via?: Entity): Resolution => ({
  entity,
  candidates: [entity],
  why,
  ...(via === undefined ? {} : { via }),
})

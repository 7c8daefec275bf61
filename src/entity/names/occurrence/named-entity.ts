import type { Entity, MentionHow } from '../../../model/entity.ts'
import type { Occurrence } from './occurrence.ts'

/** A name in the text, and the entity it was given. */
export interface NamedEntity {
  readonly occurrence: Occurrence
  readonly entity: Entity | null
  readonly candidates: readonly Entity[]
  readonly how: MentionHow
  readonly why: string
}

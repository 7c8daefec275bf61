import type { Entity } from '../../model/entity.ts'
import { livesAt } from '../words/homes.ts'
import { byContent } from './by-content.ts'
import { byRelation } from './by-relation.ts'
import type { Description } from './description.ts'
import { one, type Resolution, type Scene } from './resolution.ts'
import { suits } from './suits.ts'

/** Resolves a description to one entity or none. */
export function resolve(description: Description, scene: Scene): Resolution {
  const { apposedTo, toldBehind, epithetOf, relation, people, owner } = description
  if (people && owner?.entity && couldBe(owner.entity, description, scene))
    return one(owner.entity, `"von ${owner.entity.name}" behind it says whom`)
  if (apposedTo?.entity && apposedTo.entity.kind !== 'person')
    return one(apposedTo.entity, `it explains the name before it, ${apposedTo.entity.name}`)
  if (toldBehind?.entity && toldBehind.entity.kind !== 'person')
    return one(toldBehind.entity, `the name behind it explains it, ${toldBehind.entity.name}`)
  if (epithetOf.length > 0) {
    const meant = epithetOf.filter((entity) => description.homes.every((home) => livesAt(entity, home) === true))
    const present = meant.filter(({ id }) => scene.cast.has(id))
    const [only, ...others] = present.length > 0 ? present : meant
    if (only !== undefined && others.length === 0) return one(only, `a listed description of ${only.name}`)
  }
  return relation === undefined ? byContent(description, scene) : byRelation(description, scene)
}

/** Is nothing known of it that the description says otherwise: "die Bocholter von Seestern" of somebody in Ulm? */
function couldBe({ id }: Entity, description: Description, { cast }: Scene): boolean {
  const member = cast.get(id)
  return member === undefined || suits(member, description) !== false
}

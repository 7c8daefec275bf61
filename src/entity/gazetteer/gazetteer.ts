import type { Entity } from '../../model/entity.ts'

/** Looks entities up by name, alias and description. */
export interface Gazetteer {
  readonly entities: ReadonlyMap<string, Entity>
}

/** The built-in entities, with the user's own of `claims.yaml` added (same id: theirs wins). */
export function openGazetteer(own: readonly Entity[] = []): Gazetteer {
  return { entities: new Map(own.map((entity) => [entity.id, entity])) }
}

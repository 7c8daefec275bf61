import type { Entity } from '../../model/entity.ts'
import { compiled } from './compiled.ts'
import { type GazetteerRecord, toEntity } from './record.ts'

/** Looks entities up by name, alias and description. */
export interface Gazetteer {
  readonly entities: ReadonlyMap<string, Entity>
}

/** The built-in entities, with the user's own of `claims.yaml` added (same id: theirs wins). */
export function openGazetteer(own: readonly Entity[] = []): Gazetteer {
  const records: GazetteerRecord[] = JSON.parse(compiled)
  const entities = [...records.map(toEntity), ...own]
  return { entities: new Map(entities.map((entity) => [entity.id, entity])) }
}

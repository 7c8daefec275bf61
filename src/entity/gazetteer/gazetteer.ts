import type { Entity } from '../../model/entity.ts'
import { indexNames, type NameIndex } from '../names/name-index.ts'
import { squeeze } from '../names/squeeze.ts'
import { compiled } from './compiled.ts'
import { type GazetteerRecord, toEntity } from './record.ts'

/** Looks entities up by id, name, alias and description. */
export interface Gazetteer {
  readonly entities: ReadonlyMap<string, Entity>
  readonly index: NameIndex
  /** Fixed descriptions, squeezed: "börsenriese". */
  readonly epithets: ReadonlyMap<string, readonly Entity[]>
}

/** The built-in entities, with the user's own of `claims.yaml` added (same id: theirs wins). */
export function openGazetteer(own: readonly Entity[] = []): Gazetteer {
  const records: GazetteerRecord[] = JSON.parse(compiled)
  const entities = new Map<string, Entity>()
  for (const entity of [...records.map(toEntity), ...own]) entities.set(entity.id, entity)
  const epithets = new Map<string, Entity[]>()
  for (const entity of entities.values()) {
    for (const epithet of entity.epithets) {
      const key = squeeze(epithet)
      epithets.set(key, [...(epithets.get(key) ?? []), entity])
    }
  }
  return { entities, index: indexNames(entities.values()), epithets }
}

import type { Entity } from '../../../model/entity.ts'
import { squeeze } from '../../gazetteer/squeeze.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import type { KnownName } from './known-names.ts'

/** Whom a listed name means of those it fits: the only one, the one the text also calls otherwise, or the one whose usual name it is. */
export function chooseEntity(
  occurrence: KnownName,
  entities: readonly Entity[],
  certain: ReadonlySet<string>,
): NamedEntity {
  const how = occurrence.head === undefined ? 'name' : 'compound'
  const [only] = entities
  if (only !== undefined && entities.length === 1) {
    const alias = how === 'name' && squeeze(only.name) !== occurrence.key
    const why = alias
      ? `"${occurrence.text}" is listed as a name of ${only.name}`
      : `${only.name} is listed under this name`
    return { occurrence, entity: only, candidates: [only], how: alias ? 'alias' : how, why }
  }
  const elsewhere = entities.filter(({ id }) => certain.has(id))
  const called = entities.filter(({ name }) => squeeze(name) === occurrence.key)
  const entity =
    (elsewhere.length === 1 ? elsewhere[0] : undefined) ??
    (elsewhere.length === 0 && called.length === 1 ? called[0] : undefined)
  if (entity === undefined)
    return {
      occurrence,
      entity: null,
      candidates: entities,
      how,
      why: `"${occurrence.text}" is a name of ${entities.map(({ name }) => name).join(' and ')}`,
    }
  const why =
    elsewhere.length === 1
      ? `the text also calls ${entity.name} by another name`
      : `"${occurrence.text}" is ${entity.name}'s usual name`
  return { occurrence, entity, candidates: entities, how, why }
}

import type { Entity, EntityKind } from '../../../model/entity.ts'
import { slug } from '../../gazetteer/slug.ts'

type Known = Partial<Pick<Entity, 'id' | 'sectors' | 'city' | 'country' | 'parent' | 'aliases'>>

/** Somebody whom only the text knows, and what it says of them. */
export const unlistedEntity = (name: string, kind: EntityKind, known: Known = {}): Entity => ({
  id: slug(name),
  name,
  kind,
  sectors: [],
  aliases: [],
  epithets: [],
  ambiguous: [],
  ...known,
})

import type { Entity } from '../../model/entity.ts'
import { slug } from '../gazetteer/slug.ts'

/** A person or family that only the text knows. */
export const unlistedPerson = (name: string): Entity => ({
  id: slug(name),
  name,
  kind: 'person',
  sectors: [],
  aliases: [],
  epithets: [],
  ambiguous: [],
})

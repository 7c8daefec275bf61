import type { Entity } from '../../../model/entity.ts'
import type { Article } from '../../article.ts'
import type { NamedEntity } from './named-entity.ts'
import { readOccurrence } from './occurrence.ts'

/** The tokens from `first` up to `after` as the one name of an entity that is known by a part of it. */
export const joinedName = (
  article: Article,
  first: number,
  after: number,
  entity: Entity,
  why: string,
): NamedEntity => ({
  occurrence: readOccurrence(article, first, after),
  entity,
  candidates: [entity],
  how: 'introduced',
  why,
})

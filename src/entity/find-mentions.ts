import type { Document } from '../model/document.ts'
import type { EntityMention } from '../model/entity.ts'
import type { FigureMention } from '../model/figure.ts'
import type { Gazetteer } from './gazetteer/gazetteer.ts'

/** Finds all words that mean an entity, in order, and says which; figures' words are never part of a name. */
export function findMentions(
  _document: Document,
  _figures: readonly FigureMention[],
  _gazetteer: Gazetteer,
): EntityMention[] {
  return []
}

import type { Document } from '../model/document.ts'
import type { EntityMention } from '../model/entity.ts'
import type { FigureMention } from '../model/figure.ts'
import { openArticle } from './article.ts'
import type { Gazetteer } from './gazetteer/gazetteer.ts'
import { findNames } from './names/find-names.ts'

/** Finds all words that mean an entity, in order, and says which; figures' words are never part of a name. */
export function findMentions(
  document: Document,
  figures: readonly FigureMention[],
  gazetteer: Gazetteer,
): EntityMention[] {
  const article = openArticle(document, figures)
  return findNames(article, gazetteer.index).map(({ occurrence, entity, candidates, how, why }) => ({
    start: occurrence.start,
    end: occurrence.end,
    text: occurrence.text,
    entity,
    candidates,
    how,
    ...(occurrence.head === undefined ? {} : { head: occurrence.head }),
    why,
  }))
}

import type { EntityKind } from '../../../model/entity.ts'
import type { ParsedSentence } from '../../syntax/clause.ts'

/** Kinds of those whom a text of several news can tell apart. */
export const actors: ReadonlySet<EntityKind> = new Set(['company', 'fund', 'association', 'authority', 'index'])

/** Ids of the organisations that sentences name, not only describe. */
export const namedIn = (sentences: readonly ParsedSentence[]): Set<string> =>
  new Set(
    sentences.flatMap(({ mentions }) =>
      mentions.flatMap((mention) =>
        mention.entity !== null && mention.how !== 'description' && actors.has(mention.entity.kind)
          ? [mention.entity.id]
          : [],
      ),
    ),
  )

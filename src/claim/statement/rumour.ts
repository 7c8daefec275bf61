import { areRumours } from '../../lexicon/de/statement/sources.ts'
import type { Attribution } from '../../model/claim.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { ParsedSentence } from '../syntax/clause.ts'

const OUTLETS: ReadonlySet<EntityKind> = new Set(['outlet', 'agency'])

/** Is it papers, or people whom nobody names, who say so? They tell of others, whose plans are not settled. */
export const isRumour = (attribution: readonly Attribution[], sentences: readonly ParsedSentence[]): boolean =>
  attribution.some(
    ({ name }) =>
      areRumours(name) ||
      sentences.some(({ mentions }) =>
        mentions.some(({ entity }) => entity?.name === name && OUTLETS.has(entity.kind)),
      ),
  )

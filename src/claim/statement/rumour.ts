import { areRumours } from '../../lexicon/de/statement/sources.ts'
import type { Attribution } from '../../model/claim.ts'
import type { ParsedSentence } from '../syntax/clause.ts'
import { PRESS } from './sources/press.ts'

/** Names of the papers and agencies that an article speaks of. */
export const outletsIn = (sentences: readonly ParsedSentence[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ mentions }) =>
      mentions.flatMap(({ entity }) => (entity !== null && PRESS.has(entity.kind) ? [entity.name] : [])),
    ),
  )

/** Is it papers, or people whom nobody names, who say so? They tell of others, whose plans are not settled. */
export const isRumour = (attribution: readonly Attribution[], outlets: ReadonlySet<string>): boolean =>
  attribution.some(({ name }) => areRumours(name) || outlets.has(name))

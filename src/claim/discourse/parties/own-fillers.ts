import type { EntityMention } from '../../../model/entity.ts'
import type { Site } from '../../cues/cue.ts'
import type { Match } from '../../frames/match-frames.ts'
import type { Fillers } from '../../roles/fill-roles.ts'
import type { ParsedSentence } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'

/** What the frame's slots found; where the figure is the size of a firm without a name (`isSized`), who acts has it not. */
export function ownFillers(match: Match | null, { clause }: Site, isSized: boolean): Fillers {
  const own = match?.fillers ?? {}
  const { company, ...others } = own
  return isSized && company !== undefined && company.mention === functionsOf(clause).subject?.mention ? others : own
}

/** Does a sentence name somebody, by more than a description? */
export const isNamedIn = (parsed: ParsedSentence | undefined, mention: EntityMention | null): boolean =>
  parsed?.mentions.some(({ entity, how }) => how !== 'description' && entity?.id === mention?.entity?.id) ?? false

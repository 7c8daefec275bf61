import type { ClaimType } from '../../../model/claim.ts'
import type { Cue } from '../../cues/cue.ts'
import type { ParsedSentence } from '../../syntax/clause.ts'
import type { Telling } from '../deals/telling.ts'

/** The theme of an article whose clauses tell of deals of one type. */
const THEMES: Partial<Record<ClaimType, string>> = {
  acquisition: 'acquire',
  investment: 'invest',
  contract: 'contract',
}
/** Least weight of the tellings, and how far they must outweigh those of any other type. */
const LEAST = 2
const AHEAD = 2

/** What an article is about by what its clauses tell, as cues of place `story`: the words alone may be too few. */
export function toldThemeOf(sentences: readonly ParsedSentence[], tellings: readonly Telling[]): Cue[] {
  const weights = new Map<ClaimType, number>()
  for (const { type, weight, ownership } of tellings)
    if (ownership === undefined) weights.set(type, (weights.get(type) ?? 0) + weight)
  const [first, second] = [...weights].sort(([, a], [, b]) => b - a)
  const classId = THEMES[first?.[0] ?? 'other']
  if (first === undefined || classId === undefined || first[1] < LEAST || first[1] < (second?.[1] ?? 0) * AHEAD)
    return []
  const clause = sentences[tellings.find(({ type }) => type === first[0])?.sentence ?? 0]?.clauses[0]
  const word = clause?.verb?.unit ?? clause?.units[0]
  if (clause === undefined || word === undefined) return []
  const { start, end, text } = word
  return [{ classId, place: 'story', start, end, text, phrase: null, clause }]
}

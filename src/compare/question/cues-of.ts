import {
  atFirst,
  type Cue,
  cueStems,
  earlierWords,
  onlyStill,
  still,
  stillSo,
  wasFirst,
  wasStill,
} from '../../lexicon/de/facts/cue-words.ts'
import type { Claim } from '../../model/claim.ts'
import { beginsWith, isOfFormerTime, type NearWord } from './near-words.ts'

/** Kinds of figures that may be compared with one of a former time. */
const amounts: ReadonlySet<string> = new Set(['money', 'percent', 'count'])

/** What the words beside a figure say about its occasion. */
export function cuesOf(claim: Claim, words: readonly NearWord[]): Set<Cue> {
  const cues = Object.keys(cueStems) as Cue[]
  const past = words.some(({ word }) => wasStill.has(word))
  const first = words.some(({ word }) => wasFirst.has(word))
  const given = ({ word, previous }: NearWord): string => {
    if (word === atFirst) return first ? word : ''
    if (word !== still) return word
    if (`${previous} ${word}` === onlyStill) return onlyStill
    return past ? stillSo : word
  }
  const gives = (near: NearWord, cue: Cue): boolean =>
    beginsWith(given(near), cueStems[cue]) || (cue === 'earlier' && earlierWords.has(near.word))
  const former = amounts.has(claim.figure.kind) && isOfFormerTime(claim)
  return new Set(cues.filter((cue) => words.some((near) => gives(near, cue)) || (former && cue === 'earlier')))
}

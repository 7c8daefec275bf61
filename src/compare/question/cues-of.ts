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
import { beginsWith, type NearWord } from './near-words.ts'

/** What the words beside a figure say about its occasion. */
export function cuesOf(words: readonly NearWord[]): Set<Cue> {
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
  return new Set(cues.filter((cue) => words.some((near) => gives(near, cue))))
}

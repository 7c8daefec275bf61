import { type Cue, cueStems, earlierWords } from './cue-words.ts'
import { beginsWith, type NearWord } from './near-words.ts'

/** Verbs that with "noch" say how it was before: "2022 waren es noch 950". */
const wasStill: ReadonlySet<string> = new Set([
  'war',
  'waren',
  'lag',
  'lagen',
  'betrug',
  'betrugen',
  'gewesen',
  'hatte',
  'hatten',
  'stand',
  'standen',
])

/** What the words beside a figure say about its occasion. */
export function cuesOf(words: readonly NearWord[]): Set<Cue> {
  const cues = Object.keys(cueStems) as Cue[]
  const past = words.some(({ word }) => wasStill.has(word))
  const given = ({ word, after }: NearWord): string =>
    word !== 'noch' ? word : after === 'nur' ? 'nur noch' : past ? 'war noch' : word
  const gives = (near: NearWord, cue: Cue): boolean =>
    beginsWith(given(near), cueStems[cue]) || (cue === 'earlier' && earlierWords.has(near.word))
  return new Set(cues.filter((cue) => words.some((near) => gives(near, cue))))
}

import type { Token } from '../model/document.ts'

/** Phrases (norms parted by blanks) by their first word. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>

export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(' ')
    index.set(first, [...(index.get(first) ?? []), rest])
  }
  return index
}

/** Index behind the longest phrase at the words from `first` on, symbols between them skipped; undefined where none begins there. */
export function phraseEnd(
  index: PhraseIndex,
  tokens: readonly Token[],
  first: number,
  end: number,
): number | undefined {
  const rests = index.get(tokens[first]?.norm ?? '') ?? []
  const ends = rests.flatMap((rest) => {
    let at = first + 1
    for (const word of rest) {
      while (at < end && tokens[at]?.kind === 'symbol') at++
      if (at >= end || tokens[at]?.norm !== word) return []
      at++
    }
    return [at]
  })
  return ends.length > 0 ? Math.max(...ends) : undefined
}

/** Index of the first token from `first` on that is no symbol, at most `end`. */
export function skipSymbols(tokens: readonly Token[], first: number, end: number): number {
  let at = first
  while (at < end && tokens[at]?.kind === 'symbol') at++
  return at
}

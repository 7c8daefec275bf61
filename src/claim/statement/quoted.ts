import type { Attribution } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { ParsedSentence } from '../syntax/clause.ts'
import type { Said } from './said.ts'

/** Hands out the quotations that a sentence shares words with; sentences must come in order. */
export function inSentences(quotations: readonly Span[]): (parsed: ParsedSentence) => Span[] {
  let from = 0
  return ({ sentence }) => {
    while ((quotations[from]?.end ?? sentence.start) < sentence.start) from++
    let to = from
    while ((quotations[to]?.start ?? sentence.end) < sentence.end) to++
    return quotations.slice(from, to)
  }
}

/** For each sentence whom it names as speaking of more than its own clause, and the next sentence (or it itself) that names anybody. */
export interface Speaking {
  readonly names: readonly (readonly Attribution[])[]
  readonly next: readonly (number | undefined)[]
}

/** Reads that off what the sentences tell. */
export function speakingIn(said: readonly Said[]): Speaking {
  const names = said.map(({ speaking }) => speaking)
  const next: (number | undefined)[] = []
  for (let at = names.length - 1; at >= 0; at--) next[at] = names[at]?.length === 0 ? next[at + 1] : at
  return { names, next }
}

/** Who speaks in a quotation: told in a sentence that it runs through, else in the one before. */
export function speakerOf(
  quotation: Span,
  sentences: readonly ParsedSentence[],
  speaking: Speaking,
  index: number,
): readonly Attribution[] {
  const block = sentences[index]?.sentence.block
  const next = speaking.next[index]
  const isWithin = (at: number): boolean =>
    sentences[at]?.sentence.block === block && (sentences[at]?.sentence.start ?? quotation.end) < quotation.end
  if (next !== undefined && isWithin(next)) return speaking.names[next] ?? []
  for (let at = index - 1; at >= 0 && at > index - 4 && sentences[at]?.sentence.block === block; at--) {
    const names = speaking.names[at] ?? []
    if (names.length > 0) return names
  }
  return []
}

import { wordSet } from '../lexicon/word-set.ts'
import type { Token } from '../model/document.ts'

/** Words that carry on spoken text; a stretch without full stops may be cut before them. */
const carryOn = wordSet(`
  aber also dann denn jetzt nun dafür dagegen deshalb deswegen trotzdem außerdem übrigens dazu damit darum allerdings zudem
  inzwischen mittlerweile natürlich
`)
/** Words that often open a clause, and never end or hold a figure. */
const clauseWords = wordSet('der die das es er sie wir man ich dass weil wenn wie auch nur so mit')
/** Tokens that a sentence may have before it is cut, and that a piece has at least and at most. */
const LONG = 100
const SHORTEST = 25
const LONGEST = 150

/** Cuts endless stretches (transcripts without full stops, walls of tokens), so that no sentence grows with the text. */
export function cutUnpunctuated(tokens: readonly Token[], first: number, ends: readonly number[]): number[] {
  const cut: number[] = []
  let start = first
  for (const end of ends) {
    if (end - start > LONG) {
      let from = start
      for (let at = start; at < end - SHORTEST; at++) {
        const length = at - from
        if (length < SHORTEST || !isCut(tokens, at, length)) continue
        cut.push(at)
        from = at
      }
    }
    cut.push(end)
    start = end
  }
  return cut
}

/** The longer the piece has grown, the less is asked of the place to cut it. */
function isCut(tokens: readonly Token[], at: number, length: number): boolean {
  const { norm, gap } = tokens[at] ?? {}
  if (norm === undefined || gap === 'none') return false
  if (length >= 2 * LONGEST) return true
  if (length >= LONGEST && clauseWords.has(norm)) return true
  return carryOn.has(norm) ? tokens[at - 1]?.norm !== 'und' : norm === 'und' && carryOn.has(tokens[at + 1]?.norm ?? '')
}
